"""Panels: parts side by side, each a heading and its lines, read one part after the other."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING

from briefgen.document import Cell, Panel, PanelKind, Run
from briefgen.theme import LINES, TINTS, Theme
from briefgen.writers.docx.borders import BAR, border, hexadecimal, tint, tone_border
from briefgen.writers.docx.character_styles import in_colour
from briefgen.writers.docx.element import element
from briefgen.writers.docx.grid import cell, grid, row, shares
from briefgen.writers.docx.lengths import twips, twips_mm
from briefgen.writers.docx.paragraphs import paragraph
from briefgen.writers.docx.places import BOX_INDENT
from briefgen.writers.docx.runs import Relate, inline, label, styled, tab
from briefgen.writers.docx.table_styles import PANEL_SIDE

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_WHITE = 6
"""Points of white between the parts of a glance panel."""
_BETWEEN = 10
"""Points between two boxes."""
_MOST_GLANCES = 4
"""More parts in one row would leave no room for words."""


def panel(block: Panel, theme: Theme, relate: Relate) -> Element:
    """The panel as a table without rules, whose cells are its parts."""
    count = len(block.cells)
    match block.kind:
        case PanelKind.GLANCE:
            per_row, style = ceil(count / ceil(count / _MOST_GLANCES)), "BG Panel"
        case PanelKind.BOXES:
            per_row, style = min(count, 2), "BG Boxes"
    widths = _widths(block.kind, per_row, twips_mm(theme.block_mm))
    rows = []
    for first in range(0, count, per_row):
        parts = block.cells[first : first + per_row]
        cells = [_part(block.kind, parts, n, widths, theme, relate) for n in range(len(parts))]
        rows.append(row(cells, skipped=widths[len(parts) :]))
    titles = "; ".join(part.title for part in block.cells)
    return grid(style, widths, rows, block.cells[0].title, titles)


def _widths(kind: PanelKind, per_row: int, whole: int) -> list[int]:
    """Widths of the columns; the left of two boxes also holds the gap between them."""
    if kind is PanelKind.BOXES and per_row == 2:
        right = (whole - twips(_BETWEEN)) // 2
        return [whole - right, right]
    return shares([100 / per_row] * per_row, whole)


def _part(
    kind: PanelKind,
    parts: tuple[Cell, ...],
    n: int,
    widths: list[int],
    theme: Theme,
    relate: Relate,
) -> Element:
    """The cell of ``parts[n]``."""
    part, width, last = parts[n], widths[n], n == len(widths) - 1
    match kind:
        case PanelKind.GLANCE:
            content = _content(part, "BG Panel", width - twips(2 * PANEL_SIDE), relate)
            return cell(width, content, _edges(part, n == 0, last, theme), tint(part.tone, theme))
        case PanelKind.BOXES:
            gap = 0 if last else twips(_BETWEEN)
            style = "BG Source" if LINES[part.tone] == "solid" else "BG Unsigned"
            content = _content(part, style, width - gap - twips(BOX_INDENT), relate)
            margin = element("tcMar", element("right", w=gap, type="dxa"))
            return cell(width, content, margin)


def _edges(part: Cell, first: bool, last: bool, theme: Theme) -> Element:
    """The rule above a part, and at its sides the white that sets it apart."""
    white = hexadecimal(theme, "white")
    return element(
        "tcBorders",
        tone_border("top", BAR, part.tone, theme),
        None if first else border("left", _WHITE, white),
        None if last else border("right", _WHITE, white),
    )


def _content(part: Cell, style: str, edge: int, relate: Relate) -> Iterator[Element]:
    """Heading and lines; right-hand text ends ``edge`` twips from the cell's text edge."""
    heading = label(part.title, in_colour(TINTS[part.tone][0]))
    yield paragraph(f"{style} Head", [heading])
    for words, right in part.lines:
        runs = list(inline(words, relate))
        if right:
            runs += [tab(), styled(Run(right, strong=True))]
        yield paragraph(f"{style} Text", runs, right_tab=edge if right else None)
