"""Two figures of a claim are the ends of a range where its words say so."""

import pytest

from briefgen.comparison.figures.ranges import ranges, told_by
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


def test_ends_tell_what_lies_between_them_and_the_change_from_one_to_the_other():
    low, change, inner, high = (quantities(f"They grew by {n}%.")[0] for n in (30, 8, 35, 38))
    assert told_by(inner, (high, low))
    assert told_by(change, (low, high))
    assert not told_by(low, (low, high))
