"""A sentence or clause as the rules see it: its words side by side, and which are finite verbs."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.kinds import together
from briefgen.extraction.tokens import Words


class Stretch:
    """A stretch of text with its words; each column holds one thing of every word.

    A class with slots: its fields are asked for more often than anything else is.
    """

    __slots__ = (
        "capitals", "end", "ends", "first", "gaps", "holds", "kinds", "last", "said", "singulars",
        "start", "starts", "stems", "text", "verbs", "within", "words",
    )  # fmt: skip

    words: Words
    """Those of the whole text."""
    first: int
    last: int
    """Which of them are its own: the first, and the one after the last."""
    within: str
    """The source's text, in which the offsets count."""
    start: int
    end: int
    text: str
    """What stands between the two."""
    said: Sequence[str]
    """The words, in small letters."""
    stems: Sequence[str]
    singulars: Sequence[str]
    kinds: Sequence[int]
    """What each word is by itself, as bits of ``kinds``."""
    capitals: bytes
    """1 for those that begin with a capital letter."""
    gaps: Sequence[str]
    """What stands before each word."""
    starts: Sequence[int]
    ends: Sequence[int]
    verbs: bytes
    """1 for those that are likely finite verbs."""
    holds: int
    """The bits that any of them has."""

    def __init__(self, words: Words, first: int, last: int, start: int, end: int) -> None:
        text, said, stems, singulars, known, capitals, _, gaps, starts, ends = words
        self.words, self.first, self.last = words, first, last
        self.within, self.start, self.end, self.text = text, start, end, text[start:end]
        self.said = said[first:last]
        self.stems = stems[first:last]
        self.singulars = singulars[first:last]
        self.kinds = own = known[first:last]
        self.capitals = capitals[first:last]
        self.gaps = gaps[first:last]
        self.starts = starts[first:last]
        self.ends = ends[first:last]
        self.holds = together(own)
