"""What stands in a Word document, before it is known what it is: paragraphs and tables."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.readers.docx.styles import Style


class Run(NamedTuple):
    """Characters that look the same. A line break is "\\n", a tab "\\t"."""

    text: str
    bold: bool
    size: int
    """In half points."""


class Paragraph:
    """One paragraph: its words and what its own properties say."""

    __slots__ = (
        "boxes",
        "contents",
        "goes_on",
        "ground",
        "level",
        "numbering",
        "page",
        "runs",
        "style",
        "style_id",
        "worded",
    )

    def __init__(self, style_id: str, style: Style, contents: bool) -> None:
        self.style_id = style_id
        self.style = style
        self.contents = contents
        """True in a table of contents."""
        self.runs: list[Run] = []
        self.page: int | None = None
        """Where its words begin."""
        self.worded = False
        """True once there is something in it to be seen."""
        self.level = style.level
        """Of a heading from 1; 0 for the title; None for all else."""
        self.numbering: tuple[str, int | None] | None = style.numbering
        self.goes_on = False
        """True when its end was deleted, or it is an initial: the next one carries on in it."""
        self.ground: str | None = style.face.fill
        self.boxes: list[Block] = []
        """What stands in text boxes that hang on it."""

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


class Row:
    """One row of a table."""

    __slots__ = ("cells", "deleted", "head")

    def __init__(self) -> None:
        self.cells: list[list[Block]] = []
        self.head = False
        """True when it is repeated on each page."""
        self.deleted = False


class Table:
    """One table; its cells may hold tables in their turn."""

    __slots__ = ("ground", "rows", "stray")

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.stray: list[Block] = []
        """What a broken file holds between its cells."""
        self.ground: str | None = None


Block = Paragraph | Table
