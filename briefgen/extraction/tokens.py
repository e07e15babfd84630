"""The words of a text with their places, found once and shared by all rules."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from briefgen.extraction.lexicon import word
from briefgen.extraction.phrases import Opening

# Before Python 3.11.5 a possessive group, "(…)*+", keeps what its last, failed round has taken.
_WORD = re.compile(r"([^\W_]++(?:[.,]\d++|['’‑-]\w++)*)")


class Words(NamedTuple):
    """The words and figures of a stretch of text, side by side; compounds are whole.

    What stands in one column of a word stands at the same place in all others.
    """

    text: str
    """What they are words of, and the offsets count in."""
    said: Sequence[str]
    """In small letters, with straight apostrophes."""
    stems: Sequence[str]
    singulars: Sequence[str]
    kinds: Sequence[int]
    """What each is by itself, as bits of ``kinds``."""
    capitals: bytes
    """1 for those that begin with a capital letter."""
    openings: Sequence[tuple[Opening, ...]]
    """The phrases that may begin with each."""
    gaps: Sequence[str]
    """What stands before each."""
    starts: Sequence[int]
    ends: Sequence[int]

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The number of the first word between two offsets, and the one after the last; below 0
        where an offset lies within a word."""
        starts, ends = self.starts, self.ends
        first = bisect_left(starts, start)
        last = bisect_left(starts, end, first)
        if (first and ends[first - 1] > start) or (last > first and ends[last - 1] > end):
            return -1, -1
        return first, last


def words_in(text: str, start: int = 0, end: int | None = None) -> Words:
    """The words of ``text``, or of what stands between two offsets in it."""
    # Splitting and mapping run outside of the interpreter's loop: this is done for every word.
    pieces = _WORD.split(text[start:end])
    found = pieces[1::2]
    if not found:
        return Words(text, (), (), (), (), b"", (), (), (), ())
    said, stems, singulars, kinds, capitals, openings = zip(*map(word, found), strict=True)
    edges = [*accumulate(map(len, pieces), initial=start)]
    return Words(
        text, said, stems, singulars, kinds, bytes(capitals), openings,
        pieces[:-1:2], edges[1:-1:2], edges[2::2],
    )  # fmt: skip


def said_in(text: str) -> Sequence[str]:
    """The words of ``text`` without all that is known of them."""
    return words_in(text).said
