"""Callouts, the glance panel and the source boxes."""

from __future__ import annotations

from math import ceil

from briefgen.document import Callout, Cell, Inline, Panel, PanelKind, Run
from briefgen.theme import LINES, TINTS
from briefgen.writers.pdf.edges import Edge
from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.grid import Box, Grid, Padding, Row
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.rail import in_column, labelled
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Structure, Tag
from briefgen.writers.pdf.text import text

BAR = 3.0
"""Thickness of a callout's bar and of the rule above a glance cell, in points."""
FRAME = 1.25
"""Thickness of a source box's frame."""
CALLOUT_INSET = 10.0
"""From the callout's left edge to its label."""
RIGHT_GAP = 6.0
"""Between a line of a cell and what stands at its right edge."""


def callout(block: Callout, sheet: StyleSheet, structure: Structure) -> Row:
    """A tinted box as wide as the block, a bar at its left, its label in the rail."""
    look = sheet.look("callout")
    colour, ground = TINTS[block.tone]
    of_label = sheet.look("callout_label").coloured(sheet.colour(colour))
    section = Tag("Sect", structure.root)
    heading = structure.heading_within(section)
    rows: list[Flow] = []
    for n, inline in enumerate(block.paragraphs):
        tag, looks = Tag("P", section), (of_label, look)
        if n:
            rows.append(in_column(inline, look, sheet, tag))
        else:
            row = labelled(block.label, inline, looks, sheet, (heading, tag), CALLOUT_INSET)
            rows.append(row)
    bar = Edge("left", BAR, sheet.colour(colour), LINES[block.tone])
    box = Box(
        0,
        sheet.block,
        tuple(rows),
        Padding(top=8, bottom=8),
        gap=5,
        ground=sheet.colour(ground),
        edges=(bar,),
    )
    return Row([box])


def panel(block: Panel, sheet: StyleSheet, structure: Structure) -> Grid:
    """The cells in rows, each row as wide as the block: a cell left over has it alone."""
    match block.kind:
        case PanelKind.GLANCE:
            # Five cells in one row would leave no room for words.
            per_row = ceil(len(block.cells) / ceil(len(block.cells) / 4))
            gap, draw = 6.0, _glance_box
        case PanelKind.BOXES:
            per_row, gap, draw = 2, 10.0, _source_box
    rows = []
    for start in range(0, len(block.cells), per_row):
        cells = block.cells[start : start + per_row]
        width = (sheet.block - gap * (len(cells) - 1)) / len(cells)
        places = (n * (width + gap) for n in range(len(cells)))
        drawn = zip(cells, places, strict=True)
        rows.append(Row([draw(cell, x, width, sheet, structure) for cell, x in drawn]))
    return Grid(rows, gap=gap)


def _glance_box(cell: Cell, x: float, width: float, sheet: StyleSheet, structure: Structure) -> Box:
    """A cell on its tint, a thick rule in its tone's line style above it."""
    colour, ground = (sheet.colour(name) for name in TINTS[cell.tone])
    padding = Padding(top=BAR + 6, right=7, bottom=7, left=7)
    rule = Edge("top", BAR, colour, LINES[cell.tone])
    content = _content(cell, width - padding.left - padding.right, colour, sheet, structure)
    return Box(x, width, content, padding, gap=2, ground=ground, edges=(rule,))


def _source_box(cell: Cell, x: float, width: float, sheet: StyleSheet, structure: Structure) -> Box:
    """A cell in a frame, solid or dashed by its tone."""
    colour, ground = (sheet.colour(name) for name in TINTS[cell.tone])
    padding = Padding(7, 9, 8, 9)
    frame = Edge("frame", FRAME, colour, LINES[cell.tone])
    content = _content(cell, width - padding.left - padding.right, colour, sheet, structure)
    return Box(x, width, content, padding, gap=2, ground=ground, edges=(frame,))


def _content(
    cell: Cell, width: float, colour: str, sheet: StyleSheet, structure: Structure
) -> tuple[Flow, ...]:
    """A section: the cell's title as its heading, its lines as a list without marks."""
    look = sheet.look("cell_head").coloured(colour)
    section = Tag("Sect", structure.root)
    title = structure.heading_within(section)
    entries = Tag("L", section)
    return (
        text(stretches((Run(cell.title),), look), look, width, title),
        *(
            _cell_line(inline, right, width, sheet, Tag("LBody", Tag("LI", entries)))
            for inline, right in cell.lines
        ),
    )


def _cell_line(inline: Inline, right: str, width: float, sheet: StyleSheet, tag: Tag) -> Flow:
    """A line of a cell, with ``right`` at its right edge."""
    look = sheet.look("cell")
    if not right:
        return text(stretches(inline, look), look, width, tag)
    # The right-hand part's tag must not come before the words that are drawn first.
    left, end = Tag("Span", tag), Tag("Span", tag)
    letters = stretches((Run(right, strong=True),), look)
    own = sum(ink.font.width(part, ink.size) for ink, part in letters)
    # A long right-hand text takes at most half of the line and then wraps itself.
    at = max(width - own, width / 2)
    words = text(stretches(inline, look), look, at - RIGHT_GAP, left)
    return Row(
        [
            Box(0, at - RIGHT_GAP, (words.go_on(),)),
            Box(at, width - at, (text(letters, look, width - at + 0.01, end),)),
        ],
        whole=False,
    )
