"""Two figures of a claim are the ends of a range where its words say so."""

import pytest

from briefgen.comparison.ranges import ranges, within
from briefgen.extraction.quantities import quantities


@pytest.mark.parametrize(
    ("words", "ends"),
    [
        ("Catches grew from 45,000 to 80,000 tonnes.", [("45,000", "80,000 tonnes")]),
        ("Between 12 and 20 ports will close.", [("12", "20 ports")]),
        ("Waits fell to 9% from 12%.", [("9%", "12%")]),
        ("The year cost 7.9 million dollars, against a budget of 4 million.", []),
        ("Fares rose to 7.9 dollars, against a plan of 4 dollars.", []),
        ("The year cost 7.9 million dollars.", []),
    ],
)
def test_ends_stand_behind_words_of_a_range(words, ends):
    assert [(a.text, b.text) for a, b in ranges(words, quantities(words))] == ends


def test_what_lies_within_is_neither_end():
    low, inner, high = (quantities(f"They grew by {n}%.")[0] for n in (4, 6, 8))
    assert within(inner, (high, low))
    assert not within(low, (low, high))
