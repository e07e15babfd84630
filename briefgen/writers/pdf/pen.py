"""Lines of text on the canvas: the marks of links first, then the letters over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from briefgen.writers.pdf.flow import paint
from briefgen.writers.pdf.inline import Ink
from briefgen.writers.pdf.lines import Line
from briefgen.writers.pdf.styles import Look

UNDERLINE = 0.5
"""Thickness of a link's underline, in points."""
DROP = 0.125
"""From the base line to the middle of the underline, as a share of the size."""
DESCENT = 0.2
"""How far below the base line a link can be clicked, as a share of the size."""
PRINT = 4
"""The flag of an annotation that is not left out when the page is printed."""


def draw_lines(canvas: Any, lines: Sequence[Line], look: Look, x: float, top: float) -> None:
    """Draw ``lines`` one below the other, their upper left corner at ``x`` and ``top``."""
    y = top - look.baseline
    for n, line in enumerate(lines):
        _draw_links(canvas, line, x, y - n * look.leading)
    _draw_letters(canvas, lines, look, x, y)


def _draw_links(canvas: Any, line: Line, x: float, y: float) -> None:
    """Underline the links of ``line``, which begins at ``x`` on the base line ``y``."""
    for ink, words in line:
        if ink.href:
            # The space after a link is none of it.
            end = x + ink.font.width(words.rstrip(" "), ink.size)
            _draw_link(canvas, ink, ink.href, (x, end), y)
        x += ink.font.width(words, ink.size)


def _draw_link(canvas: Any, ink: Ink, href: str, reach: tuple[float, float], y: float) -> None:
    start, end = reach
    canvas.setStrokeColor(paint(ink.colour))
    canvas.setLineWidth(UNDERLINE)
    canvas.line(start, y - DROP * ink.size, end, y - DROP * ink.size)
    canvas.linkURL(href, (start, y - DESCENT * ink.size, end, y + ink.size), F=PRINT)


def _draw_letters(canvas: Any, lines: Sequence[Line], look: Look, x: float, y: float) -> None:
    """Write ``lines`` in one text object, the first on the base line ``y``."""
    pen = canvas.beginText(x, y)
    held: Ink | None = None
    for n, line in enumerate(lines):
        if n:
            # Without a space there, the last word of a line runs into the next line's first when
            # the text is copied.
            pen.textLine(" ")
        for ink, words in line:
            if ink != held:
                pen.setFillColor(paint(ink.colour))
                pen.setFont(ink.font.name, ink.size, look.leading)
                held = ink
            pen.textOut(words)
    canvas.drawText(pen)
