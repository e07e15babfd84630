"""A brief as its reader has it: passages in reading order, whichever file they were read from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SEEDS = Path(__file__).parents[2] / "seeds"
SOURCES = "Sources"
METHOD = "How this brief was made"


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, item, cell or caption."""

    kind: str
    """title, standfirst, strip, section, subsection, callout, warning, item, body, caption,
    head (of a table), repeated head, row, cell head, cell, note or fine."""
    text: str
    """Without its label; the cells of a row with a space between."""
    page: int
    """PDF: the page it begins on. DOCX: one more than the page breaks before it."""
    label: str = ""
    """What stands in the rail."""
    section: str = ""
    """The heading of level 1 above it."""
    cells: tuple[str, ...] = ()
    """Of a table's row, or a cell line's text and its letters."""
    lines: tuple[Line, ...] = field(default=(), repr=False)
    """Where its text stands on the page; none in a DOCX."""

    @property
    def whole(self) -> str:
        return f"{self.label} {self.text}".strip()


@dataclass(frozen=True, slots=True)
class Line:
    """A stretch of text on one base line in one look. Lengths are points from the foot, left."""

    page: int
    x: float
    y: float
    right: float
    size: float
    bold: bool
    font: str
    colour: str
    """"#RRGGBB"."""
    text: str
    joined: bool
    """True when it goes on from the stretch before without a space between."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A source as its file has it."""

    id: str
    name: str
    raw: str


@dataclass(frozen=True, slots=True)
class Printed:
    """One output of one build, read back."""

    name: str
    format: str
    width: float
    """Of the page, in points."""
    height: float
    pages: int
    data: bytes = field(repr=False)
    passages: tuple[Passage, ...] = field(repr=False)
    furniture: tuple[tuple[str, ...], ...] = field(repr=False)
    """A page's masthead or header and footer; a DOCX has two: the first page's and the others'."""
    record: dict[str, Any] = field(repr=False)
    """The build's JSON."""
    sources: tuple[SourceText, ...] = field(repr=False)
    folder: Path = field(default=SEEDS, repr=False)
    """Where its sources lie."""

    @property
    def template(self) -> str:
        return str(self.record["template"]["name"])

    def of(self, *kinds: str) -> list[Passage]:
        """The passages of these kinds, in order."""
        return [passage for passage in self.passages if passage.kind in kinds]

    def under(self, start: str) -> list[Passage]:
        """The passages of the section whose heading begins so, its heading left out."""
        return [p for p in self.passages if p.section.startswith(start) and p.kind != "section"]

    @property
    def voices(self) -> dict[str, str]:
        """How the brief calls each source: "post" for a social media post."""
        return {s["id"]: s["kind"].rsplit(" ", 1)[-1] for s in self.record["sources"]}


def flat(text: str) -> str:
    """``text`` with white space as single spaces."""
    return " ".join(text.split())


def words(text: str) -> list[str]:
    """The words of ``text``; a dash between spaces or a lone mark is none."""
    return [word for word in text.split() if re.search(r"\w", word)]
