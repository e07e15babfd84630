"""Which words a text also writes small; one that it never does is taken for a name."""

from __future__ import annotations

from bisect import bisect_left


class SmallWords:
    """The words of ``text`` that begin with a small letter."""

    def __init__(self, text: str) -> None:
        self.words = sorted({word for word in text.split() if word[0].islower()})

    def begin(self, word: str) -> bool:
        """True where one of them is ``word`` in small letters, or begins with it: "gaps", of
        "Gap"."""
        small = word.lower()
        at = bisect_left(self.words, small)
        return at < len(self.words) and self.words[at].startswith(small)
