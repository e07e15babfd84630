"""What stands around the text on each page: masthead, running header, footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Metadata
from briefgen.theme import MM
from briefgen.writers.pdf.flow import paint
from briefgen.writers.pdf.fonts import Font
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import FOOTER, HEADER
from briefgen.xmltext import allowed

if TYPE_CHECKING:
    from briefgen.writers.pdf.marking import TaggedCanvas

RULE_GAP_MM = 4.0
"""From the rule under the masthead or running header to the text area."""
ABOVE_RULE = 5.0
"""From that rule to the base line above it, in points."""
FOOTER_DROP_MM = 8.0
"""From the text area to the footer's base line."""
LEFT_SHARE = 0.62
"""Of the width, what the left-hand words may take before they are cut short."""


def draw_masthead(canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet) -> None:
    """Kind and purpose at the left, issuer and marking at the right, above a thick rule."""
    y = _top(sheet)
    thickness = sheet.theme.rule_mm * MM
    left = _joined(" | ", metadata.kind, metadata.purpose)
    right = _joined(" · ", metadata.issuer, metadata.marking)
    with canvas.artifact(HEADER):
        _draw_pair(canvas, y + thickness / 2 + ABOVE_RULE, left, right, sheet, bold=True)
        _draw_rule(canvas, y, thickness, sheet.colour("navy"), sheet)


def draw_running_header(canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet) -> None:
    """Short title at the left, marking at the right, above a thin rule."""
    y = _top(sheet)
    with canvas.artifact(HEADER):
        _draw_pair(canvas, y + ABOVE_RULE, metadata.short_title, metadata.marking, sheet)
        _draw_rule(canvas, y, 0.5, sheet.colour("hairline"), sheet)


def draw_footer(
    canvas: TaggedCanvas, metadata: Metadata, sheet: StyleSheet, number: int, total: int
) -> None:
    """Version at the left, "Page 2 of 4" at the right."""
    y = (sheet.theme.page.bottom_mm - FOOTER_DROP_MM) * MM
    with canvas.artifact(FOOTER):
        _draw_pair(canvas, y, metadata.version, f"Page {number} of {total}", sheet)


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
    face = look.family.bold if bold else look.font
    x = sheet.theme.page.side_mm * MM
    canvas.setFillColor(paint(look.colour))
    canvas.setFont(face.name, look.size)
    canvas.drawString(x, y, _short(left, face, look.size, sheet.block * LEFT_SHARE))
    canvas.setFont(look.font.name, look.size)
    tail = _short(right, look.font, look.size, sheet.block * (1 - LEFT_SHARE) - look.size)
    canvas.drawRightString(x + sheet.block, y, tail)


def _short(words: str, font: Font, size: float, room: float) -> str:
    """``words`` in one line of at most ``room`` points, cut short with an ellipsis."""
    line = " ".join(font.spell(allowed(words)).split())
    if font.width(line, size) <= room:
        return line
    while line and font.width(line + "…", size) > room:
        line = line[:-1]
    return line.rstrip() + "…"
