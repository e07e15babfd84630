"""The middle of some numbers is what the standard library says."""

from __future__ import annotations

import statistics

from hypothesis import given
from hypothesis import strategies as st

from briefgen.readers.pdf.cells import median


@given(st.lists(st.integers(0, 99) | st.floats(-1e6, 1e6), min_size=1, max_size=9))
def test_the_median_is_that_of_the_standard_library(values: list[float]) -> None:
    assert median(values) == statistics.median(values)
