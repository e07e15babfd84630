"""Labels that stand beside a text, and lines that only look like cells."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.cells import ALIGNED, Row


def spread_out(found: Sequence[Row]) -> list[Row]:
    """``found`` with labels that stand beside a text before it, each line of text alone."""
    spread: list[Row] = []
    label: list[Row] = []
    beside: list[Row] = []
    for at, row in enumerate(found):
        if beside and not row.table and _takes(row, label, beside):
            continue
        spread += [*label, *beside]
        label, beside = [], []
        if row.table or len(row.cells) == 1:
            spread.append(row)
        elif _is_label(row, found[at + 1 : at + 3]):
            label, beside = [Row(row.cells[:1])], [Row(row.cells[1:])]
        else:
            spread.append(_in_one(row))
    return [*spread, *label, *beside]


def _takes(row: Row, label: list[Row], beside: list[Row]) -> bool:
    """True when ``row`` carries on a label or the text beside it, to which it is added."""
    edge, first = beside[0].first.left, row.first
    if len(row.cells) == 2 and _beside(row, edge, label[-1]):
        label.append(Row(row.cells[:1]))
        beside.append(Row(row.cells[1:]))
        return True
    near = first.base - beside[-1].first.base < 2 * first.size
    if len(row.cells) > 1 or not near:
        return False
    if abs(first.left - edge) < ALIGNED:
        beside.append(row)
        return True
    if first.right < edge:
        label.append(row)
        return True
    return False


def _is_label(row: Row, below: Sequence[Row]) -> bool:
    """True when the first of two cells is set otherwise, or the text beside it goes on below."""
    if len(row.cells) != 2:
        return False
    one, two = row.cells
    if one.bold != two.bold or abs(one.size - two.size) > 0.5:
        return True
    return any(abs(other.cells[-1].left - two.left) < ALIGNED for other in below)


def _in_one(row: Row) -> Row:
    """The cells of ``row`` as one line of text: the wide spaces of a justified line part no
    cells."""
    whole = row.first
    for cell in row.cells[1:]:
        whole.bold = whole.bold and cell.bold
        whole.text += f" {cell.text}"
        whole.right = cell.right
    return Row([whole])


def _beside(row: Row, edge: float, label: Row) -> bool:
    """True when ``row`` carries on a label, whose last line so far is given, and its text."""
    near = row.first.base - label.first.base < 1.6 * row.cells[0].size
    return near and abs(row.cells[1].left - edge) < ALIGNED
