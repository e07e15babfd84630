"""What stands around the text on each page: marks, masthead, running header, footer."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from briefgen.document import Metadata, Run
from briefgen.theme import MM
from briefgen.writers.bands import lines
from briefgen.writers.pdf.inline import Stretch, stretches
from briefgen.writers.pdf.lines import break_lines, merged, width_of
from briefgen.writers.pdf.paint import paint
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.writers.pdf.tags import FOOTER, HEADER

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

RULE_GAP_MM = 4.0
"""From the rule under the masthead or running header to the text area."""
ABOVE_RULE = 5.0
"""From that rule to the base line above it, in points."""
FOOTER_DROP_MM = 8.0
"""From the text area to the footer's base line."""
LEFT_SHARE = 0.62
"""Of the width, what the left-hand words have for sure; the more, the less the others need."""


def draw_masthead(canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet) -> None:
    """Kind and purpose at the left, issuer at the right, over a thick rule; above, the marks."""
    y = _top(sheet)
    thickness = sheet.theme.rule_mm * MM
    left = _joined(" | ", metadata.kind, metadata.purpose)
    base = y + thickness / 2 + ABOVE_RULE
    with canvas.artifact(HEADER):
        _draw_head(canvas, base, metadata, sheet)
        _draw_pair(canvas, base, left, metadata.issuer, sheet, bold=True)
        _draw_rule(canvas, y, thickness, sheet.colour("navy"), sheet)


def draw_running_header(canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet) -> None:
    """Short title at the left, above a thin rule; over it the marks."""
    y = _top(sheet)
    with canvas.artifact(HEADER):
        _draw_head(canvas, y + ABOVE_RULE, metadata, sheet)
        _draw_pair(canvas, y + ABOVE_RULE, metadata.short_title, "", sheet)
        _draw_rule(canvas, y, 0.5, sheet.colour("hairline"), sheet)


def draw_footer(
    canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet, number: int, total: int
) -> None:
    """Version at the left, "Page 2 of 4" at the right; under them the handling marking."""
    y = (sheet.theme.page.bottom_mm - FOOTER_DROP_MM) * MM
    with canvas.artifact(FOOTER):
        _draw_pair(canvas, y, metadata.version, f"Page {number} of {total}", sheet)
        for line in lines(metadata.marking, sheet):
            y -= sheet.look("running").leading
            _draw_centred(canvas, y, line, sheet)


def _draw_head(canvas: TaggedCanvas, base: float, metadata: Metadata, sheet: StyleSheet) -> None:
    """The marks above the words whose base line is at ``base``."""
    for line in reversed(lines(metadata.head, sheet)):
        base += sheet.look("running").leading
        _draw_centred(canvas, base, line, sheet)


def _draw_centred(canvas: TaggedCanvas, y: float, line: list[Stretch], sheet: StyleSheet) -> None:
    canvas.setFillColor(paint(sheet.colour("ink")))
    side = sheet.theme.page.side_mm * MM
    _draw_line(canvas, side + (sheet.block - width_of(line)) / 2, y, line)


def _top(sheet: StyleSheet) -> float:
    """Height of the rule above the text area, from the page's foot."""
    page = sheet.theme.page
    return (page.height_mm - page.top_mm + RULE_GAP_MM) * MM


def _joined(mark: str, *words: str) -> str:
    return mark.join(word for word in words if word)


def _draw_rule(
    canvas: TaggedCanvas, y: float, thickness: float, colour: str, sheet: StyleSheet
) -> None:
    x = sheet.theme.page.side_mm * MM
    canvas.setStrokeColor(paint(colour))
    canvas.setLineWidth(thickness)
    canvas.line(x, y, x + sheet.block, y)


def _draw_pair(
    canvas: TaggedCanvas, y: float, left: str, right: str, sheet: StyleSheet, bold: bool = False
) -> None:
    """``left`` and ``right`` at the two ends of the line at ``y``."""
    look = sheet.look("running")
    x = sheet.theme.page.side_mm * MM
    tail = _short(Run(right), look, sheet.block * (1 - LEFT_SHARE) - look.size)
    room = max(sheet.block * LEFT_SHARE, sheet.block - width_of(tail) - 2 * look.size)
    head = _short(Run(left, strong=bold), look, room)
    canvas.setFillColor(paint(look.colour))
    for at, line in ((x, head), (x + sheet.block - width_of(tail), tail)):
        _draw_line(canvas, at, y, line)


def _draw_line(canvas: TaggedCanvas, x: float, y: float, line: list[Stretch]) -> None:
    pen = canvas.beginText(x, y)
    for ink, words in line:
        pen.setFont(ink.font.name, ink.size)
        pen.write(words)
    canvas.drawText(pen)


def _short(run: Run, look: Look, room: float) -> list[Stretch]:
    """``run`` in one line of at most ``room`` points, cut short with an ellipsis."""
    (line, *_) = break_lines(stretches((run,), look), inf)
    if width_of(line.stretches) <= room:
        return line.stretches
    letters = [(ink, char) for ink, words in line.stretches for char in words]
    dots = stretches((Run("…", run.strong),), look)
    while letters and width_of([*letters, *dots]) > room:
        letters.pop()
    while letters and letters[-1][1] == " ":
        letters.pop()
    return merged([*letters, *dots])
