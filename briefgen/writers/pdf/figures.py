"""Figures: the drawing as vectors under one tag, between its caption and its data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.document import Run, Table
from briefgen.drawing import Drawing, Shape, Stroke, Words, draw
from briefgen.drawing.setting import LOOK
from briefgen.figure import Figure, Form
from briefgen.writers.pdf.edges import set_dash
from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.inline import Stretch, stretches
from briefgen.writers.pdf.lines import width_of
from briefgen.writers.pdf.pages import Piece
from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.rail import in_column
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.writers.pdf.tables import table
from briefgen.writers.pdf.tags import Structure, Tag
from briefgen.writers.pdf.text import text

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}
"""Which part of the room left in its box stands before a line."""


def figure(block: Figure, sheet: StyleSheet, structure: Structure) -> Iterator[Piece]:
    """Caption, drawing, data where no table has them, and source, as one section."""
    section = Tag("Sect", structure.root)
    yield from _caption(f"Figure {block.number}. {block.title}", sheet, Tag("Caption", section))
    # In a Figure the alternate text stands for all that is inside; so the caption is beside it.
    tag = Tag("Figure", section, (f"/Alt{_hexadecimal(block.alt)}",))
    below = sheet.look("caption").after
    yield Piece(Picture(draw(block, sheet.theme), sheet, tag), after=below, keep_next=True)
    if not block.told_in:
        data = Tag("Table", section)
        yield from _caption(f"Data of Figure {block.number}", sheet, Tag("Caption", data))
        yield Piece(table(_data(block), sheet, data), after=below)
    look = sheet.look("note")
    words = in_column((Run(block.source),), look, sheet, structure.note(section))
    yield Piece(words, look.before, look.after, keep_previous=True)


def _caption(words: str, sheet: StyleSheet, tag: Tag) -> Iterator[Piece]:
    look = sheet.look("caption")
    flow = text(stretches((Run(words),), look), look, sheet.block, tag, mend_runt=True)
    yield Piece(flow, look.before, look.after, look.keep_next)


def _data(block: Figure) -> Table:
    """What is drawn, as a table."""
    first = 100 - (len(block.header) - 1) * (each := 70 // (len(block.header) - 1))
    return Table(
        number=0,
        caption=(),
        header=tuple((Run(cell),) for cell in block.header),
        rows=tuple(tuple((Run(cell),) for cell in row) for row in block.rows),
        widths=(first, *[each] * (len(block.header) - 1)),
    )


def _hexadecimal(words: str) -> str:
    """A string of PDF in UTF-16, which has no need to be escaped."""
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


class Picture(Flow):
    """A drawing on the page."""

    def __init__(self, drawing: Drawing, sheet: StyleSheet, tag: Tag) -> None:
        super().__init__(drawing.width, drawing.height)
        self.drawing = drawing
        self.tag = tag
        look = sheet.look(LOOK)
        self.looks = {False: look, True: look._replace(bold=True)}

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        top = y + self.height
        box = f"{x:.2f} {y:.2f} {x + self.width:.2f} {top:.2f}"
        self.tag.attributes += (f"/A<</O/Layout/Placement/Block/BBox[{box}]>>",)
        canvas.saveState()
        with canvas.marked(self.tag):
            for part in self.drawing.parts:
                if isinstance(part, Stroke):
                    _stroke(canvas, part, x, top)
                elif isinstance(part, Shape):
                    _shape(canvas, part, x, top)
        for part in self.drawing.parts:
            if isinstance(part, Words):
                self._write(canvas, part, x, top)
            elif isinstance(part, Shape) and part.words:
                middle = part.y + (part.height - self.drawing.leading) / 2
                words = Words((part.words,), part.x, middle, part.width, "middle", bold=True)
                self._write(canvas, words, x, top)
        canvas.restoreState()

    def _write(self, canvas: TaggedCanvas, words: Words, x: float, top: float) -> None:
        """Write ``words`` as an element of their own."""
        look, tag = self.looks[words.bold], Tag("Span", self.tag)
        for n, line in enumerate(words.lines):
            # Without a space they would run into what is read next.
            last = n == len(words.lines) - 1
            found = stretches((Run(f"{line} " if last else line),), look)
            room = words.width - width_of(stretches((Run(line.rstrip()),), look))
            start = x + words.x + room * ANCHORS[words.anchor]
            base = top - words.y - n * look.leading - look.baseline
            _write_line(canvas, found, look, (start, base), tag)


def _write_line(
    canvas: TaggedCanvas,
    found: tuple[Stretch, ...],
    look: Look,
    origin: tuple[float, float],
    tag: Tag,
) -> None:
    pen = canvas.beginText(*origin)
    pen.begin(tag)
    for ink, part in found:
        pen.ink(ink.colour)
        pen.setFont(ink.font.name, ink.size, look.leading)
        pen.write(part)
    pen.end()
    canvas.drawText(pen)


def _stroke(canvas: TaggedCanvas, part: Stroke, x: float, top: float) -> None:
    canvas.setStrokeColor(paint(part.colour))
    canvas.setLineWidth(part.thickness)
    set_dash(canvas, part.dash, part.thickness)
    _draw_path(canvas, [(x + across, top - down) for across, down in part.points], closed=False)


def _shape(canvas: TaggedCanvas, part: Shape, x: float, top: float) -> None:
    canvas.setStrokeColor(paint(part.colour))
    canvas.setFillColor(paint(part.fill))
    canvas.setLineWidth(part.thickness)
    set_dash(canvas, "solid", part.thickness)
    left, foot = x + part.x, top - part.y - part.height
    right, head = left + part.width, foot + part.height
    middle, centre = left + part.width / 2, foot + part.height / 2
    match part.form:
        case Form.CIRCLE:
            canvas.ellipse(left, foot, right, head, stroke=1, fill=1)
        case Form.SQUARE:
            canvas.rect(left, foot, part.width, part.height, stroke=1, fill=1)
        case Form.DIAMOND:
            _draw_path(canvas, [(middle, head), (right, centre), (middle, foot), (left, centre)])
        case Form.TRIANGLE:
            _draw_path(canvas, [(middle, head), (right, foot), (left, foot)])


def _draw_path(
    canvas: TaggedCanvas, points: list[tuple[float, float]], closed: bool = True
) -> None:
    """A line through ``points``; a closed one is filled too."""
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    if closed:
        path.close()
    canvas.drawPath(path, stroke=1, fill=int(closed))
