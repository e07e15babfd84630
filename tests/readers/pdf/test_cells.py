"""Cells of a row, and the middle of some numbers, which is what the standard library says."""

from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from briefgen.readers.pdf.cells import median
from tests.readers.pdf.drawing import Line, blocks, column, source
from tests.readers.pdf.test_layout import FILLER


@given(st.lists(st.integers(0, 99) | st.floats(-1e6, 1e6), min_size=1, max_size=9))
def test_the_median_is_that_of_the_standard_library(values: list[float]) -> None:
    assert median(values) == statistics.median(values)


def test_a_cell_of_many_lines_keeps_its_row() -> None:
    rows: list[Line] = []
    y = 160
    for name, lines in (("Dock", 1), ("Quay", 6), ("Pier", 2), ("Ramp", 2)):
        rows += [Line(name, y=y), Line("Good", x=150, y=y)]
        rows += [Line("where the ferries of Holm lie", x=300, y=y + 12 * n) for n in range(lines)]
        y += 12 * lines + 10
    kinds = [kind for kind, _ in blocks(source([*column(FILLER), *rows]))]
    assert kinds.count("table row") == 4
