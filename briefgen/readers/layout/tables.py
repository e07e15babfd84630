"""Rows of tables: between pipes, or set in columns with tabs or wide gaps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.source import BlockKind

COLUMN_GAP = r" {3,}|[ \t]*\t[ \t]*|  +(?=[+-]?[\d(])"
LONGEST = 300
"""Characters of a row set in columns."""
NAME_OF_COLUMN = r"\W*(?:[^\W\d].*|(?:1[89]|2[01])\d\d(?:[/–-]\d{2,4})?)\W*"
"""Words, or a year."""


def mark_tables(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with the rows of tables marked, and their heads as noise."""
    columns = [_columns(part) for part in parts]
    marked = []
    for at, part in enumerate(parts):
        if part.mark.kind is MarkKind.TABLE_HEAD:
            marked.append(part.as_noise("table head"))
        elif part.mark.kind is MarkKind.TABLE_ROW:
            marked.append(part._replace(kind=BlockKind.TABLE_ROW))
        elif not _in_table(parts, columns, at):
            marked.append(part)
        elif _opens(part, columns, at) and _is_head(part, parts[at + 1]):
            marked.append(part.as_noise("table head"))
        else:
            marked.append(part._replace(kind=BlockKind.TABLE_ROW))
    return marked


def _columns(part: Part) -> int:
    """How many columns the line is set in; 0 for prose."""
    if part.mark.kind is not MarkKind.NONE or len(part.text) > LONGEST or "\n" in part.text:
        return 0
    if "\t" not in part.text and "  " not in part.text:
        return 0
    count = len(_cells(part))
    return count if count > 2 or (count == 2 and "\t" in part.text) else 0


def _cells(part: Part) -> list[str]:
    return re.split(COLUMN_GAP, part.text)


def _in_table(parts: Sequence[Part], columns: Sequence[int], at: int) -> bool:
    """True when a neighbour without a gap is set in columns too; the head may have one more."""
    if not columns[at]:
        return False
    above = not parts[at].gap_before and at > 0 and columns[at - 1] > 0
    below = not parts[at].gap_after and at + 1 < len(parts) and columns[at + 1] > 0
    return above or below


def _opens(part: Part, columns: Sequence[int], at: int) -> bool:
    """True for the first row of a table."""
    return part.gap_before or at == 0 or not columns[at - 1]


def _is_head(part: Part, below: Part) -> bool:
    """True when the cells name columns and those below hold figures."""
    names = all(map(names_column, _cells(part)))
    return names and not all(map(names_column, _cells(below)[1:]))


def names_column(cell: str) -> bool:
    """True for what may stand in the head of a column: words, or a year."""
    return re.fullmatch(NAME_OF_COLUMN, cell) is not None
