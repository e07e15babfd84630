"""What a reader of a story sees, and what must be known while it is read from XML."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from briefgen.readers.docx.fields import Fields
from briefgen.readers.docx.model import Block, Paragraph, Run, Table
from briefgen.readers.docx.pages import Pages
from briefgen.readers.docx.raised import UP, raised
from briefgen.readers.docx.styles import NOTHING, PAPER, UNKNOWN, USUAL_SIZE, Face, Styles
from briefgen.readers.docx.symbols import PRIVATE

SMALLEST = 4
"""Half points; smaller characters are there not to be read."""


Attributes = dict[str, str]
"""Of an element, by short names."""


class Handlers(NamedTuple):
    """What to do where one element begins and ends; None where there is nothing to do."""

    start: Callable[[Content, Attributes], None] | None = None
    end: Callable[[Content], None] | None = None


Context = dict[str, Handlers]
"""The elements that mean something at one place, by name."""


class Frame(NamedTuple):
    """What is put aside while a table, a text box or a note is read."""

    blocks: list[Block]
    paragraph: Paragraph | None
    fields: Fields
    ground: str
    table: Table | None


class Content:
    """One story of a document: its body, its notes, a header."""

    def __init__(self, styles: Styles, pages: Pages) -> None:
        self.styles = styles
        self.pages = pages
        self.blocks: list[Block] = []
        self.stories: dict[str, list[Block]] = {}
        """The blocks of each note by its id, where the part holds notes."""
        self.notes: list[tuple[str, str, int]] = []
        """The marks of notes, in order: "footnotes" or "endnotes", the note's id, the page."""
        self.running: list[tuple[str, str]] = []
        """Headers and footers: which, and the id of the relation to it."""
        self.left_out: Counter[str] = Counter()
        self.pictures = 0
        self.alternatives: list[str] = []
        """What is said in place of drawings and pictures, in order."""
        self.ground = PAPER
        """The colour that text would vanish on."""
        self.paragraph: Paragraph | None = None
        self.fields = Fields()
        self.table: Table | None = None
        self.frames: list[Frame] = []
        self.cells: list[bool] = []
        """For each cell that is open: has something been put aside for it?"""
        self.deeper = 0
        """Tables open that are too deep to be kept."""
        self.controls: list[bool] = []
        """For each content control that is open: is it an empty form?"""
        self.contents: list[bool] = []
        """For each content control that is open: is it a table of contents?"""
        self.choices: list[bool] = []
        """For each set of alternatives that is open: has one been taken?"""
        self.exponents = 0
        """Superscripts of a formula that are open."""
        self.face = NOTHING
        self.run_style = ""
        self.own_mark = False
        """True where a note's mark was set by hand and follows in the run."""
        self.taking = ""
        """Where characters go now: "text", "code" of a field, or nowhere."""
        self.skipping = 0
        self.on: Context | None = None
        """What elements are taken by; None for those of the story itself."""
        self.outer: list[Context | None] = []

    def skip(self) -> None:
        """Pass over the element that is just opening, and all in it."""
        self.skipping = 1

    def enter(self, context: Context) -> None:
        """Take elements by ``context`` until ``leave``."""
        self.outer.append(self.on)
        self.on = context

    def leave(self) -> None:
        """Take elements as before the last ``enter``."""
        self.on = self.outer.pop() if self.outer else None

    def open(self) -> Paragraph:
        """The paragraph that is open, or a new one where a broken file has none."""
        if self.paragraph is None:
            self.start_paragraph()
        assert self.paragraph is not None
        return self.paragraph

    def start_paragraph(self) -> None:
        """Begin a paragraph in the usual style."""
        style = self.styles.paragraph("")
        self.paragraph = Paragraph("", style, any(self.contents) or self.fields.contents)
        self.blocks.append(self.paragraph)

    def put_aside(self, blocks: list[Block]) -> None:
        """Begin ``blocks``, apart from the paragraph and table that are open."""
        kept = Frame(self.blocks, self.paragraph, self.fields, self.ground, self.table)
        self.frames.append(kept)
        self.blocks, self.paragraph, self.table = blocks, None, None

    def take_up(self) -> None:
        """Go on with what was last put aside."""
        if self.frames:
            last = self.frames.pop()
            self.blocks, self.paragraph, self.fields, self.ground, self.table = last

    def add(self, text: str) -> None:
        """Take ``text`` as it is seen, unless it is not."""
        if self.own_mark or not self.fields.seen:
            return
        paragraph = self.open()
        around = paragraph.style.face
        face = self.face.over(self.styles.run(self.run_style)) if self.run_style else self.face
        face = face.over(around)
        if self._unseen(face, paragraph):
            return
        text = text.translate(PRIVATE) if max(text) >= "\uf000" else text
        text = text.replace("\xad", "")
        if self.exponents:
            text = text.translate(UP)
        elif face.raised:
            text = raised(text, paragraph.runs[-1].text if paragraph.runs else "")
        words = len(text.strip())
        if words:
            self.pages.worded(words)
            if not paragraph.worded:
                paragraph.worded, paragraph.page = True, self.pages.now
            paragraph.contents |= self.fields.contents
        paragraph.runs.append(Run(text, bool(face.bold), face.size or USUAL_SIZE))

    def _unseen(self, face: Face, paragraph: Paragraph) -> bool:
        """True for hidden text, text in the colour of its ground, and text too small to read."""
        if face.hidden or (face.size is not None and face.size < SMALLEST):
            return True
        ground = face.fill or paragraph.ground or self.ground
        return bool(face.colour) and ground != UNKNOWN and face.colour == ground
