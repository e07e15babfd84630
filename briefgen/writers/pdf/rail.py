"""Text in the column, and what stands beside it in the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Inline, Run
from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.grid import Box, Row
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.writers.pdf.tags import BULLET, Tag
from briefgen.writers.pdf.text import text

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

LABEL_GAP = 6.0
"""Between a label in the rail and the text beside it, in points."""
MARK_GAP = 5.0
"""Between a list's mark and its item."""
SHORT_LINES = 4
"""A labelled text of no more lines is kept in one piece."""


class Dot(Flow):
    """A bullet: drawn, not written, so that it is no part of the text that is copied."""

    DIAMETER = 3.6

    def __init__(self, look: Look, tag: Tag) -> None:
        super().__init__(self.DIAMETER, look.leading)
        self.look = look
        self.tag = tag

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        radius = self.DIAMETER / 2
        # Lower-case letters of the family are about half the size high.
        middle = y + self.height - self.look.baseline + self.look.size / 4
        with canvas.marked(self.tag):
            canvas.setFillColor(paint(self.look.colour))
            canvas.circle(x + radius, middle, radius, stroke=0, fill=1)


def in_column(inline: Inline, look: Look, sheet: StyleSheet, tag: Tag) -> Row:
    """``inline`` in the text column, parted over pages as ``look`` allows."""
    body = text(stretches(inline, look), look, sheet.column, tag)
    return Row([Box(sheet.rail, sheet.column, (body,))], whole=look.whole)


def labelled(
    label: str,
    inline: Inline,
    looks: tuple[Look, Look],
    sheet: StyleSheet,
    tags: tuple[Tag, Tag],
    inset: float = 0,
) -> Row:
    """``label`` in the rail, ``inset`` points in, and ``inline`` in the column beside it.

    ``looks`` and ``tags`` are the label's and the text's; both stand on the same base lines.
    """
    look = looks[1]
    of_label = looks[0].beside(look)
    width = sheet.rail - inset - LABEL_GAP
    head = text(stretches((Run(label),), of_label), of_label, width, tags[0]).go_on()
    body = text(stretches(inline, look), look, sheet.column, tags[1], mend_runt=bool(inset))
    body.whole = len(body.lines) <= SHORT_LINES
    boxes = [Box(inset, width, (head,)), Box(sheet.rail, sheet.column, (body,))]
    return Row(boxes, whole=body.whole)


def marked(mark: str | None, inline: Inline, look: Look, sheet: StyleSheet, tag: Tag) -> Row:
    """An item of the list ``tag`` in the column; its number, or a dot for None, in the rail."""
    item = Tag("LI", tag)
    hung: Flow
    if mark is None:
        hung = Dot(look, Tag("Lbl", item, BULLET))
    else:
        number = stretches((Run(mark),), look)
        hung = text(number, look, look.font.width(mark, look.size), Tag("Lbl", item)).go_on()
    body = text(stretches(inline, look), look, sheet.column, Tag("LBody", item))
    boxes = [
        Box(sheet.rail - MARK_GAP - hung.width, hung.width, (hung,)),
        Box(sheet.rail, sheet.column, (body,)),
    ]
    return Row(boxes, whole=False)
