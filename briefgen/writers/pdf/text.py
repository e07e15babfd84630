"""A paragraph: lines broken once, parted between pages as they are."""

from __future__ import annotations

from typing import Any

from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.inline import Stretch
from briefgen.writers.pdf.lines import Line, break_lines
from briefgen.writers.pdf.pen import draw_lines
from briefgen.writers.pdf.styles import Look

LEAST_LINES = 2
"""Lines that stand on either side of a page break within a paragraph."""


class Text(Flow):
    """A paragraph, or a part of one, in lines of at most ``width`` points."""

    def __init__(self, lines: list[Line], look: Look, width: float, whole: bool) -> None:
        super().__init__(width, len(lines) * look.leading)
        self.lines = lines
        self.look = look
        self.whole = whole

    @property
    def head(self) -> float:
        if self.whole or len(self.lines) < 2 * LEAST_LINES:
            return self.height
        return LEAST_LINES * self.look.leading

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        count = len(self.lines)
        first = int(room / self.look.leading + 1e-6)
        if not force:
            first = min(first, count - LEAST_LINES)
            if self.whole or first < LEAST_LINES:
                return None
        first = max(first, 1)
        if first >= count:
            return None
        return self._part(self.lines[:first]), self._part(self.lines[first:])

    def _part(self, lines: list[Line]) -> Text:
        return Text(lines, self.look, self.width, self.whole)

    def draw(self, canvas: Any, x: float, y: float) -> None:
        draw_lines(canvas, self.lines, self.look, x, y + self.height)


def text(stretches: tuple[Stretch, ...], look: Look, width: float, mend_runt: bool = False) -> Text:
    """``stretches`` set in ``look`` in lines of at most ``width`` points."""
    return Text(break_lines(stretches, width, mend_runt), look, width, look.whole)
