"""A paragraph: lines broken once, parted between pages as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.inline import Stretch
from briefgen.writers.pdf.lines import Line, break_lines
from briefgen.writers.pdf.pen import draw_lines
from briefgen.writers.pdf.styles import Look
from briefgen.writers.pdf.tags import Tag

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

LEAST_LINES = 2
"""Lines that stand on either side of a page break within a paragraph."""


class Text(Flow):
    """A paragraph, or a part of one, in lines of at most ``width`` points."""

    def __init__(self, lines: list[Line], look: Look, width: float, whole: bool, tag: Tag) -> None:
        super().__init__(width, len(lines) * look.leading)
        self.lines = lines
        self.look = look
        self.whole = whole
        self.tag = tag
        self.single = False
        """Never parted, unless it is taller than a page: a heading's two halves read as two."""

    @property
    def head(self) -> float:
        if self.whole or len(self.lines) < 2 * LEAST_LINES:
            return self.height
        return LEAST_LINES * self.look.leading

    @property
    def tight_head(self) -> float:
        return self.height if self.single else min(self.head, LEAST_LINES * self.look.leading)

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        count = len(self.lines)
        first = int(room / self.look.leading + 1e-6)
        kept = min(first, count - LEAST_LINES)
        if kept >= LEAST_LINES and (force or not self.whole):
            first = kept
        elif not force:
            return None
        first = max(first, 1)
        if first >= count:
            return None
        return self._part(self.lines[:first]), self._part(self.lines[first:])

    def _part(self, lines: list[Line]) -> Text:
        return Text(lines, self.look, self.width, self.whole, self.tag)

    def go_on(self) -> Text:
        """This text with a space after it, since it is one paragraph with what is drawn next."""
        self.lines[-1] = self.lines[-1]._replace(gap=bool(self.lines[-1].stretches))
        return self

    def draw(self, canvas: TaggedCanvas, x: float, y: float) -> None:
        draw_lines(canvas, self.lines, self.look, x, y + self.height, self.tag)


def text(
    stretches: tuple[Stretch, ...], look: Look, width: float, tag: Tag, mend_runt: bool = False
) -> Text:
    """``stretches``, content of ``tag``, set in ``look`` in lines of at most ``width`` points."""
    return Text(break_lines(stretches, width, mend_runt), look, width, look.whole, tag)
