"""Panels in the PDF: cells side by side, and each row as wide as the others."""

import pytest

from briefgen.theme import Theme
from briefgen.writers.pdf.panels import panel
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Structure
from tests.blocks import boxes, cell, glance


@pytest.mark.parametrize(
    ("make", "cells", "rows"),
    [
        (boxes, 1, [1]),
        (boxes, 2, [2]),
        (boxes, 3, [2, 1]),
        (boxes, 4, [2, 2]),
        (glance, 3, [3]),
        (glance, 5, [3, 2]),
    ],
)
def test_a_cell_that_is_left_over_does_not_stand_beside_a_void(make, cells, rows):
    sheet = StyleSheet(Theme())
    made = panel(make(*(cell(f"{n}.", "Words.") for n in range(cells))), sheet, Structure())
    assert [len(row.boxes) for row in made.rows] == rows
    for row in made.rows:
        assert row.boxes[0].x == 0
        assert row.boxes[-1].x + row.boxes[-1].width == pytest.approx(sheet.block)
