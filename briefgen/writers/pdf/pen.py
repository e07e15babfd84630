"""Lines of text on the canvas: the marks of links first, then the letters over them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefgen.writers.pdf.inline import HERE, Ink
from briefgen.writers.pdf.lines import Line
from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.styles import Look
from briefgen.writers.pdf.tags import Tag

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

UNDERLINE = 0.5
"""Thickness of a link's underline, in points."""
DROP = 0.125
"""From the base line to the middle of the underline, as a share of the size."""
DESCENT = 0.2
"""How far below the base line a link can be clicked, as a share of the size."""

Reach = tuple[str, float, float, float]
"""A live stretch of a line: address, start and end in x, base line."""


def draw_lines(
    canvas: TaggedCanvas, lines: Sequence[Line], look: Look, x: float, top: float, tag: Tag
) -> None:
    """Draw ``lines`` of ``tag``, one below the other, their upper left corner at ``x``, ``top``."""
    y = top - look.baseline
    live = [
        (ink, reach)
        for n, line in enumerate(lines)
        for ink, reach in _live(canvas, line, x, y - n * look.leading)
    ]
    marked = [(ink, reach) for ink, reach in live if not reach[0].startswith(HERE)]
    if marked:
        with canvas.artifact():
            for ink, reach in marked:
                _underline(canvas, ink, reach)
    _draw_letters(canvas, lines, look, (x, y), tag, live)


def _live(canvas: TaggedCanvas, line: Line, x: float, y: float) -> list[tuple[Ink, Reach]]:
    """The links of ``line``, which begins at ``x`` on the base line ``y``."""
    if not any(ink.href for ink, _ in line.stretches):
        return []
    found = []
    for ink, words in line.stretches:
        if ink.href and canvas.leads(ink.href):
            # The space after a link is none of it.
            end = x + ink.font.width(words.rstrip(" "), ink.size)
            found.append((ink, (ink.href, x, end, y)))
        x += ink.font.width(words, ink.size)
    return found


def _underline(canvas: TaggedCanvas, ink: Ink, reach: Reach) -> None:
    _, start, end, y = reach
    canvas.setStrokeColor(paint(ink.colour))
    canvas.setLineWidth(UNDERLINE)
    canvas.line(start, y - DROP * ink.size, end, y - DROP * ink.size)


def _draw_letters(
    canvas: TaggedCanvas,
    lines: Sequence[Line],
    look: Look,
    origin: tuple[float, float],
    tag: Tag,
    live: Sequence[tuple[Ink, Reach]],
) -> None:
    """Write ``lines`` in one text object, the first at ``origin`` on its base line."""
    pen = canvas.beginText(*origin)
    ahead = iter(live)
    held: Ink | None = None
    for n, line in enumerate(lines):
        if n:
            pen.turn()
        for ink, words in line.stretches:
            if ink.href and not canvas.aside and canvas.leads(ink.href):
                pen.begin(_make_live(canvas, tag, *next(ahead)))
            else:
                pen.begin(tag)
            if ink != held:
                pen.ink(ink.colour)
                pen.setFont(ink.font.name, ink.size, look.leading)
                held = ink
            pen.write(words)
        if line.gap:
            # Without it, the last word would run into the next line's first when the text is
            # copied or read aloud.
            pen.write(" ")
    pen.end()
    canvas.drawText(pen)


def _make_live(canvas: TaggedCanvas, tag: Tag, ink: Ink, reach: Reach) -> Tag:
    """The Link in ``tag`` that the stretch at ``reach`` belongs to, with its annotation."""
    href, start, end, y = reach
    link = tag.link(href)
    canvas.link(link, href, (start, y - DESCENT * ink.size, end, y + ink.size))
    return link
