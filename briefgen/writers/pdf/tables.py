"""Tables: a navy header row repeated on each page, hairlines under rows, no vertical rules."""

from __future__ import annotations

from itertools import accumulate

from briefgen.document import Inline, Table, Tone
from briefgen.theme import LINES, TINTS
from briefgen.writers.columns import roomy
from briefgen.writers.pdf.edges import Edge
from briefgen.writers.pdf.grid import Box, Grid, Padding, Row
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.writers.pdf.tags import COLUMN, Tag
from briefgen.writers.pdf.text import text

SIDE = 5.0
"""Space left and right of a cell's text, in points."""
HAIRLINE = 0.5
STATUS = 3.0
"""Thickness of the border at the left of a status cell."""


def table(block: Table, sheet: StyleSheet, tag: Tag) -> Grid:
    """The table ``tag`` without its caption."""
    widths = [sheet.block * percent / 100 for percent in roomy(block, sheet.theme)]
    columns = list(zip(accumulate([0.0, *widths]), widths, strict=False))
    head = sheet.look("table_head")
    of_head = Tag("TR", Tag("THead", tag))
    header = Row(
        [
            _cell(
                cell,
                column,
                head,
                sheet,
                Tag("TH", of_head, COLUMN),
                ground=sheet.colour("navy"),
            )
            for cell, column in zip(block.header, columns, strict=False)
        ]
    )
    body = Tag("TBody", tag)
    rows = [
        _row(row, columns, block.status, tone, sheet, Tag("TR", body))
        for row, tone in zip(block.rows, _tones(block), strict=True)
    ]
    return Grid(rows, header)


def _tones(block: Table) -> list[Tone]:
    """One tone a row; neutral where the table gives none."""
    missing = len(block.rows) - len(block.tones)
    return [*block.tones, *[Tone.NEUTRAL] * missing][: len(block.rows)]


def _row(
    row: tuple[Inline, ...],
    columns: list[tuple[float, float]],
    status: int | None,
    tone: Tone,
    sheet: StyleSheet,
    tag: Tag,
) -> Row:
    look = sheet.look("table")
    under = (_under(sheet.colour("hairline")),)
    return Row(
        [
            _status_cell(cell, column, look, sheet, Tag("TD", tag), tone)
            if n == status
            else _cell(cell, column, look, sheet, Tag("TD", tag), edges=under)
            for n, (cell, column) in enumerate(zip(row, columns, strict=False))
        ]
    )


def _status_cell(
    cell: Inline,
    column: tuple[float, float],
    look: Look,
    sheet: StyleSheet,
    tag: Tag,
    tone: Tone,
) -> Box:
    """A cell on its tone's tint, a thick border in the tone's line style at its left."""
    colour, ground = (sheet.colour(name) for name in TINTS[tone])
    # The hairline's own grey is too faint on a tint.
    edges = (_under(sheet.colour("grey")), Edge("left", STATUS, colour, LINES[tone]))
    return _cell(cell, column, look, sheet, tag, edges=edges, ground=ground, border=STATUS)


def _cell(
    cell: Inline,
    column: tuple[float, float],
    look: Look,
    sheet: StyleSheet,
    tag: Tag,
    *,
    edges: tuple[Edge, ...] = (),
    ground: str | None = None,
    border: float = 0,
) -> Box:
    """``cell`` at the top left of ``column``, which is its left edge and width."""
    x, width = column
    above, below = sheet.theme.padding
    padding = Padding(above, SIDE, below, SIDE + border)
    body = text(stretches(cell, look), look, width - padding.left - padding.right, tag)
    return Box(x, width, (body,), padding, ground=ground, edges=edges)


def _under(colour: str) -> Edge:
    return Edge("bottom", HAIRLINE, colour)
