"""Rows: what stands on one line of a region: a line of text, a row of cells, a label beside it."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from operator import attrgetter

from briefgen.readers.pdf.beside import spread_out
from briefgen.readers.pdf.cells import Row
from briefgen.readers.pdf.fragments import Fragment
from briefgen.readers.pdf.tables import FIGURE, mark_tables, with_wrapped_cells

LEFT = attrgetter("left")
SAME_LINE = 0.35
"""Of the size: bases closer than that are of one line."""


def rows(region: Sequence[Fragment]) -> list[Row]:
    """The rows of a region, tables told from text, labels before what they stand beside."""
    found = _on_lines(region)
    if all(len(row.cells) == 1 for row in found):
        return found
    for row in found:
        _with_marks_joined(row)
    mark_tables(found)
    return spread_out(with_wrapped_cells(found))


def _on_lines(region: Sequence[Fragment]) -> list[Row]:
    """The fragments of a region by line, from left to right."""
    lines: list[list[Fragment]] = []
    base, most = -math.inf, 0.0
    for each in region:
        step, base, before, most = abs(each.base - base), each.base, most, SAME_LINE * each.size
        if step < before and step < most:
            lines[-1].append(each)
        else:
            lines.append([each])
    for cells in lines:
        if len(cells) > 1:
            cells.sort(key=LEFT)
    return [Row(cells) for cells in lines]


MARK = re.compile(
    r"\W{1,2}|o|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){0,3}\.?"
)
"""A bullet, or the number of an item or heading, that a gap follows."""


def _with_marks_joined(row: Row) -> None:
    """Put a bullet or number that opens ``row`` to the words after it."""
    while len(row.cells) > 1 and MARK.fullmatch(row.first.text):
        mark, words = row.cells[:2]
        if words.left - mark.right > 5 * words.size or FIGURE.fullmatch(words.text):
            return
        words.text = f"{mark.text} {words.text}"
        words.strong += len(mark.text) + 1 if words.strong else 0
        words.left, words.symbol = mark.left, mark.symbol
        row.cells.pop(0)
        if len(row.cells) == 1:
            return
