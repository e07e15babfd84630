"""Tables: rows whose cells stand in columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.readers.pdf.cells import ALIGNED, Row, median
from briefgen.readers.pdf.fragments import Fragment

LEAST_ROWS = 3
MOST_LINES = 9
"""Lines by which a cell behind the first may be longer than the others of its row."""
LONGEST_CELL = 70
"""Characters of a cell at the median; longer ones are columns of text."""
LEAST_PADDING = 1.25
"""How much further rows stand apart than the lines within one."""
FIGURE = re.compile(r"[^A-Za-z]*\d[^A-Za-z]*%?|[-–—.]|n/?a", re.IGNORECASE)


def mark_tables(found: Sequence[Row]) -> None:
    """Mark the rows that stand in columns with those above or below."""
    number, at = 0, 0
    while at < len(found):
        end = _table_end(found, at)
        table = [row for row in found[at:end] if len(row.cells) > 1]
        if _is_table(table):
            number += 1
            for row in found[at:end]:
                row.table = number
            _mark_head(table)
            at = end
        else:
            at += 1


def _table_end(found: Sequence[Row], start: int) -> int:
    """Where the rows of cells that begin at ``start`` end."""
    if len(found[start].cells) < 2:
        return start
    end = start + 1
    single = 0
    for at in range(start + 1, len(found)):
        row, above = found[at], found[at - 1]
        if row.first.base - above.first.base > 3.2 * max(row.first.size, above.first.size):
            break
        if len(row.cells) > 1:
            if not _share_column(row, found[start:at][-6:]):
                break
            end, single = at + 1, 0
        else:
            single += 1
            set_in = row.first.left - found[start].first.left > ALIGNED
            most = MOST_LINES if set_in else 3
            if single > most or not _in_column(row.first, found[start:at][-most - 3 :]):
                break
            if set_in:
                end = at + 1
    return end


def _share_column(row: Row, above: Sequence[Row]) -> bool:
    """True when at least two cells of ``row`` stand below cells."""
    return sum(_in_column(cell, above) for cell in row.cells) >= 2


def _in_column(cell: Fragment, above: Sequence[Row]) -> bool:
    """True when ``cell`` stands below one of the rows of cells above."""
    left, right = cell.left, cell.right
    middle = left + right
    for row in above:
        if len(row.cells) > 1:
            for other in row.cells:
                if abs(left - other.left) < ALIGNED or abs(right - other.right) < ALIGNED:
                    return True
                if abs(middle - other.left - other.right) < 2 * ALIGNED:
                    return True
    return False


def _is_table(table: Sequence[Row]) -> bool:
    """True for three rows of cells, or two of which all cells but the first hold figures."""
    cells = [cell for row in table for cell in row.cells]
    if len(table) < LEAST_ROWS or median(len(cell.text) for cell in cells) > LONGEST_CELL:
        return False
    return median(len(row.cells) for row in table) > 2 or _pairs_are_cells(table)


def _pairs_are_cells(table: Sequence[Row]) -> bool:
    """True when rows of two cells are a table and not labels beside a text."""
    below = [two.first.base - one.first.base for one, two in pairwise(table)]
    seconds = [row.cells[-1].text for row in table]
    figures = sum(FIGURE.fullmatch(text) is not None for text in seconds)
    sentences = sum(len(text) > 60 for text in seconds)
    return figures >= 0.5 * len(seconds) or (len(below) >= 3 and not sentences)


def _mark_head(table: Sequence[Row]) -> None:
    """Mark the first row where it names the columns of the others."""
    first, rest = table[0], table[1:]
    named = not any(FIGURE.fullmatch(cell.text) and not _year(cell.text) for cell in first.cells)
    figures = any(FIGURE.fullmatch(cell.text) for row in rest for cell in row.cells[1:])
    set_off = all(cell.bold for cell in first.cells) and not all(
        cell.bold for row in rest for cell in row.cells
    )
    first.head = named and (figures or set_off)


def _year(text: str) -> bool:
    return re.fullmatch(r"(?:1[89]|2[01])\d\d", text) is not None


def with_wrapped_cells(found: list[Row]) -> list[Row]:
    """``found`` with lines of a table that only carry on cells put to the row they carry on."""
    close = _line_steps(found)
    kept: list[Row] = []
    base = 0.0
    for row in found:
        above = kept[-1] if kept else None
        step, base = row.first.base - base, row.first.base
        if above is None or not row.table or above.table != row.table:
            kept.append(row)
        elif step <= close.get(row.table, 0.0) or _wraps(row, above, step):
            for cell in row.cells:
                target = min(above.cells, key=lambda other: abs(other.left - cell.left))
                target.text += f" {cell.text}"
        else:
            kept.append(row)
    return kept


def _line_steps(found: Sequence[Row]) -> dict[int, float]:
    """For each table whose rows stand further apart than the lines within them, how far lines do.

    Where all steps are alike, but for the one below the head, each line is a row.
    """
    steps: dict[int, list[float]] = {}
    for one, two in pairwise(found):
        if one.table and one.table == two.table:
            steps.setdefault(one.table, []).append(two.first.base - one.first.base)
    return {
        table: 1.1 * min(each)
        for table, each in steps.items()
        if max(each[1:], default=0.0) > LEAST_PADDING * min(each)
    }


def _wraps(row: Row, above: Row, step: float) -> bool:
    """True when ``row`` has fewer cells, close below, and does not open with the first column."""
    if len(row.cells) >= len(above.cells) or step > 1.5 * row.first.size:
        return False
    return row.first.left - above.first.left > ALIGNED or row.first.text[0].islower()
