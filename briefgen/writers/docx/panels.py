"""Panels: parts side by side, each a heading and its lines, read one part after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import ceil
from typing import TYPE_CHECKING

from briefgen.document import Cell, Panel, PanelKind, Run
from briefgen.theme import LINES, TINTS, Theme
from briefgen.writers.docx.borders import BAR, border, tint, tone_border
from briefgen.writers.docx.character_styles import in_colour
from briefgen.writers.docx.element import element
from briefgen.writers.docx.grid import cell, grid, row, shares
from briefgen.writers.docx.lengths import twips, twips_mm
from briefgen.writers.docx.paragraphs import paragraph
from briefgen.writers.docx.places import BOX_INDENT
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.runs import inline, label, styled, tab
from briefgen.writers.docx.table_styles import PANEL_SIDE

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_WHITE = 6
"""Points of white between the parts of a glance panel."""
_BETWEEN = 10
"""Points between two boxes."""
_MOST_GLANCES = 4
"""More parts in one row would leave no room for words."""


def panel(block: Panel, theme: Theme, register: Register, keep_with_next: bool) -> Element:
    """The panel as a table without rules, whose cells are its parts.

    ``keep_with_next`` ties a glance panel to what follows.
    """
    match block.kind:
        case PanelKind.GLANCE:
            return _glance(block, theme, register, keep_with_next)
        case PanelKind.BOXES:
            return _boxes(block, theme, register)


def _glance(block: Panel, theme: Theme, register: Register, keep_with_next: bool) -> Element:
    """Parts side by side on their tints, in rows of about equal length."""
    count = len(block.cells)
    per_row = ceil(count / ceil(count / _MOST_GLANCES))
    widths = shares([100 / per_row] * per_row, twips_mm(theme.block_mm))
    head = "BG Panel Head Tied" if keep_with_next else "BG Panel Head"

    def draw(part: Cell, n: int) -> Element:
        edge = widths[n] - twips(2 * PANEL_SIDE)
        content = _content(part, (head, "BG Panel Text"), edge, register)
        edges = _edges(part, n == 0, n == per_row - 1, theme)
        return cell(widths[n], content, edges, tint(part.tone, theme))

    return _table("BG Panel", block, widths, draw)


def _boxes(block: Panel, theme: Theme, register: Register) -> Element:
    """Boxes, two to a row. Their frames are the paragraphs' own, so that they stand apart."""
    whole = twips_mm(theme.block_mm)
    right = (whole - twips(_BETWEEN)) // 2
    # The left cell also holds the gap.
    widths = [whole - right, right] if len(block.cells) > 1 else [whole]

    def draw(part: Cell, n: int) -> Element:
        gap = 0 if n == len(widths) - 1 else twips(_BETWEEN)
        kind = "BG Source" if LINES[part.tone] == "solid" else "BG Unsigned"
        edge = widths[n] - gap - twips(BOX_INDENT)
        content = _content(part, (f"{kind} Head", f"{kind} Text"), edge, register)
        return cell(widths[n], content, element("tcMar", element("right", w=gap, type="dxa")))

    return _table("BG Boxes", block, widths, draw)


def _table(
    style: str, block: Panel, widths: list[int], draw: Callable[[Cell, int], Element]
) -> Element:
    """The table of a panel; ``draw`` makes the cell of a part that stands in column ``n``."""
    per_row = len(widths)
    rows = []
    for first in range(0, len(block.cells), per_row):
        parts = block.cells[first : first + per_row]
        cells = [draw(part, n) for n, part in enumerate(parts)]
        rows.append(row(cells, skipped=widths[len(parts) :]))
    titles = "; ".join(part.title for part in block.cells)
    return grid(style, widths, rows, block.cells[0].title, titles)


def _edges(part: Cell, first: bool, last: bool, theme: Theme) -> Element:
    """The rule above a part, and at its sides the white that sets it apart."""
    return element(
        "tcBorders",
        tone_border("top", BAR, part.tone, theme),
        None if first else border("left", _WHITE, "white", theme),
        None if last else border("right", _WHITE, "white", theme),
    )


def _content(
    part: Cell, styles: tuple[str, str], edge: int, register: Register
) -> Iterator[Element]:
    """Heading and lines, in their ``styles``.

    Right-hand text ends ``edge`` twips from where the cell's text area begins.
    """
    heading = label(part.title, in_colour(TINTS[part.tone][0]))
    yield paragraph(styles[0], [heading])
    for words, right in part.lines:
        runs = list(inline(words, register))
        if right:
            runs += [tab(), styled(Run(right, strong=True))]
        yield paragraph(styles[1], runs, right_tab=edge if right else None)
