"""A source as the reader left it: fixed text, its blocks, and what it says about itself.

Everything downstream points into ``Source.text`` and never copies it, so a quotation
cannot be inexact.
"""

from bisect import bisect_right
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from briefgen.xmltext import printable


class BlockKind(StrEnum):
    """What a stretch of text is, by its layout alone."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    TABLE_ROW = "table row"
    NOISE = "noise"


class Block(NamedTuple):
    """One stretch of ``Source.text``; blocks are in order and never overlap."""

    kind: BlockKind
    start: int
    """Offset of the first character, in code points of ``Source.text``."""
    end: int
    """Offset after the last character."""
    level: int = 0
    """Headings: 1 is the title, 2 a section, and so on. List items: depth from 1. Else 0."""
    label: tuple[int, int] | None = None
    """Where the run-in label stands, without its colon: "Electric Vehicles (EVs)"."""
    page: int | None = None
    """Page counted from 1, where the format has pages."""
    why: str = ""
    """For noise: what it is ("byline", "notice", "running title", "about the author")."""


class SourceKind(StrEnum):
    """The closed list of kinds of source; the word is what a brief prints."""

    OP_ED = "op-ed"
    SOCIAL_POST = "social media post"
    BLOG_POST = "blog post"
    NEWS = "news article"
    PRESS_RELEASE = "press release"
    SPEECH = "speech"
    INTERVIEW = "interview"
    MINUTES = "minutes"
    EVALUATION = "evaluation"
    AUDIT = "audit"
    REPORT = "report"
    FACT_SHEET = "fact sheet"
    OUTLINE = "outline"
    TEXT = "text"


class StatedDate(NamedTuple):
    """A date as a source states it."""

    text: str
    """The source's own words: "FEB 9 2025", "mid-2025"."""
    day: date
    """The day that orders it among others; for a vague date the middle of what it covers."""
    exact: bool
    """True when the source names the day itself."""


class Profile(NamedTuple):
    """What a source says about itself. None means it states nothing; nothing is guessed."""

    kind: SourceKind = SourceKind.TEXT
    title: str | None = None
    author: str | None = None
    author_note: str | None = None
    """How the text describes its author, verbatim: "a PhD candidate at the University of Cádiz"."""
    published: StatedDate | None = None
    as_of: StatedDate | None = None
    """The time the text says it describes ("As of mid-2025"), where it says so."""
    publisher: str | None = None
    url: str | None = None
    """The address without tracking parameters."""
    cites_references: bool = False
    notes: tuple[str, ...] = ()
    """Oddities worth telling the reader: a byline spelled two ways, a conversion notice."""


class Source(NamedTuple):
    """One source text. ``text`` is decided once, by the reader, and never changes again:
    line ends are ``\\n`` and characters that XML forbids are gone.

    Two sources are equal when they have the same letter and the same file, by its hash.
    """

    id: str
    """A letter in the order of sources: "A", "B" … "Z", "AA"."""
    path: Path
    sha256: str
    """Of the file's bytes."""
    text: str
    blocks: tuple[Block, ...]
    profile: Profile = Profile()
    warnings: tuple[str, ...] = ()
    """What was odd but not fatal, a sentence each."""
    shifts: tuple[tuple[int, int], ...] = ()
    """Where ``text`` and the decoded file part: (offset in text, what to add from there on to get
    the offset in the file as decoded), ascending. Empty when they are the same."""

    def __eq__(self, other: object) -> bool:
        # A text need not be compared where the hash of its file is.
        if isinstance(other, Source):
            return self is other or self[:3] == other[:3]
        return NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:3])

    def __repr__(self) -> str:
        return f"Source(id={self.id!r}, path={self.path!r}, sha256={self.sha256!r})"

    @property
    def name(self) -> str:
        """The file's name, for messages and lists; what cannot be printed in it is replaced."""
        return printable(self.path.name)

    def raw_offset(self, offset: int) -> int:
        """The offset, in code points of the file as decoded, of the character at ``offset``."""
        at = bisect_right(self.shifts, offset, key=lambda shift: shift[0])
        return offset + (self.shifts[at - 1][1] if at else 0)

    def line(self, offset: int) -> int:
        """The line, counted from 1, that holds ``offset``."""
        return bisect_right(_line_starts(self.text), offset)

    def block_at(self, offset: int) -> Block | None:
        """The block that holds ``offset``, or None between blocks."""
        at = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        if at >= 0 and offset < self.blocks[at].end:
            return self.blocks[at]
        return None


@lru_cache(maxsize=32)
def _line_starts(text: str) -> tuple[int, ...]:
    """Offsets at which the lines of ``text`` begin."""
    starts = [0]
    at = text.find("\n")
    while at >= 0:
        starts.append(at + 1)
        at = text.find("\n", at + 1)
    return tuple(starts)


class _Slice(NamedTuple):
    source: Source
    start: int
    end: int


class Span(_Slice):
    """A slice of a source's text. Raises ValueError where it is empty or lies outside."""

    __slots__ = ()

    def __new__(cls, source: Source, start: int, end: int) -> "Span":
        if not 0 <= start < end <= len(source.text):
            raise ValueError(f"span {start}:{end} lies outside {source.name}")
        return super().__new__(cls, source, start, end)

    @property
    def text(self) -> str:
        """The words, always sliced and never stored."""
        return self.source.text[self.start : self.end]

    @property
    def block(self) -> Block | None:
        """The block the span begins in."""
        return self.source.block_at(self.start)

    @property
    def page(self) -> int | None:
        """The page, counted from 1, or None where the format has no pages."""
        block = self.block
        return block.page if block else None

    @property
    def line(self) -> int:
        """The line, counted from 1, on which the span begins."""
        return self.source.line(self.start)

    @property
    def raw(self) -> tuple[int, int]:
        """Start and end in code points of the file as decoded, line ends as they are."""
        return self.source.raw_offset(self.start), self.source.raw_offset(self.end - 1) + 1

    def context(self, width: int = 80) -> str:
        """The span with up to ``width`` code points of its block on either side."""
        block = self.block
        low, high = (block.start, block.end) if block else (0, len(self.source.text))
        return self.source.text[max(low, self.start - width) : min(high, self.end + width)]

    def contains(self, other: "Span") -> bool:
        """True when ``other`` lies wholly inside this span."""
        return self.source == other.source and self.start <= other.start and other.end <= self.end
