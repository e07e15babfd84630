"""Tables: as rows where they hold data, as what stands in their cells where they lay out prose."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.docx.lines import Look, lines
from briefgen.readers.docx.model import Block, Paragraph, Row, Table
from briefgen.readers.layout.tables import names_column
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pieces import Piece

LONGEST_CELL = 400
"""Characters: more is prose."""
MOST_PARAGRAPHS = 3
"""In a cell of a data table."""


def is_layout(table: Table) -> bool:
    """True when the cells of ``table`` are boxes for prose, and no data.

    One column, tables inside it, or cells with paragraphs as a page has them.
    """
    rows = _rows(table)
    if max((_filled(row) for row in rows), default=0) < 2:
        return True
    cells = [cell for row in rows for cell in row.cells]
    return any(_prose(cell) for cell in cells)


def rows(table: Table, look: Look) -> list[Piece]:
    """The rows of a data table, their cells parted by " | "; the head is marked as one."""
    kept = _rows(table)
    cells = [[_cell(cell, look) for cell in row.cells] for row in kept]
    bold = [all(text and strong == len(text) for text, strong in row if text) for row in cells]
    pieces = []
    for at, (row, texts) in enumerate(zip(kept, cells, strict=True)):
        below = cells[at + 1] if at + 1 < len(cells) else []
        head = row.head or (at == 0 and ((bold[0] and not all(bold)) or _names(texts, below)))
        kind = MarkKind.TABLE_HEAD if head and below else MarkKind.TABLE_ROW
        text = " | ".join(text for text, _ in texts).strip(" |")
        pieces.append(Piece(text, kind, page=_page(row)))
    return pieces


def _rows(table: Table) -> list[Row]:
    return [row for row in table.rows if not row.deleted]


def _filled(row: Row) -> int:
    """How many cells of ``row`` hold something."""
    return sum(
        any(not isinstance(b, Paragraph) or b.text.strip() for b in cell) for cell in row.cells
    )


def _prose(cell: Sequence[Block]) -> bool:
    """True for a cell with a table, a box, a heading, long text or many paragraphs."""
    found = [block for block in cell if isinstance(block, Paragraph)]
    if len(found) < len(cell) or any(block.boxes for block in found):
        return True
    texts = [block.text.strip() for block in found if block.text.strip()]
    long = sum(map(len, texts)) > LONGEST_CELL
    headed = len(texts) > 1 and any(block.level is not None for block in found)
    return long or headed or len(texts) > MOST_PARAGRAPHS


def _cell(cell: Sequence[Block], look: Look) -> tuple[str, int]:
    """The words of ``cell`` and how many of their first characters are strong."""
    found = [line for block in cell if isinstance(block, Paragraph) for line in lines(block, look)]
    text = " ".join(line.text for line in found)
    strong = len(text) if all(line.strong == len(line.text) for line in found) else 0
    return text, strong


def _names(head: Sequence[tuple[str, int]], below: Sequence[tuple[str, int]]) -> bool:
    """True when the cells of ``head`` name columns, and those of the row below hold figures."""
    names = all(names_column(text) for text, _ in head if text)
    figures = any(text and not names_column(text) for text, _ in below[1:])
    return names and figures


def _page(row: Row) -> int | None:
    return next(
        (
            block.page
            for cell in row.cells
            for block in cell
            if isinstance(block, Paragraph) and block.page
        ),
        None,
    )
