"""Columns that are added side by side come to what each comes to alone."""

from __future__ import annotations

from math import fsum

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.lanes import packed, sums

WEIGHTS = st.floats(-1000, 1000).filter(lambda weight: weight == 0 or abs(weight) > 2**-70)
ROWS = st.lists(st.tuples(WEIGHTS, WEIGHTS, WEIGHTS), min_size=1, max_size=50)


@given(ROWS)
def test_the_sums_are_those_of_each_column_rounded_once(rows: list[tuple[float, ...]]) -> None:
    assert sums(map(packed, rows), 3) == [fsum(column) for column in zip(*rows, strict=True)]


def test_nothing_comes_to_nothing() -> None:
    assert sums([], 2) == [0.0, 0.0]
