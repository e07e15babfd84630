"""Links between claims do not get worse on the labelled subjects."""

from functools import lru_cache

import pytest

from briefgen.comparison.linking import links
from tests.quality.links import DEV, case, firm, measured

FLOORS = {"same_p": 0.735, "same_r": 0.33, "differs_p": 0.49, "differs_r": 0.25}
"""Means over the subjects, with the weights and the mark that ship."""
STRICTER, STRICTER_FLOORS = 0.4, {"same_p": 0.785, "same_r": 0.27}
"""A mark at which fewer links are said and more of them hold, and the means at it: the weights
may not trade one end for the other."""
PRINTED = 0.85
"""Share of the links by which texts agree in print that are right, over all subjects."""
PRINTED_APART = 0.68
"""The same of those by which they differ."""


@lru_cache(maxsize=2)
def means(mark: float = links.MARK) -> dict[str, float]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(links, "MARK", mark)
        rows = [measured(case(folder)) for folder in DEV]
    return {name: sum(row[name] for row in rows) / len(rows) for name in FLOORS}


@pytest.mark.parametrize("name", FLOORS)
def test_links_stay_above_their_floor(name):
    assert means()[name] >= FLOORS[name]


@pytest.mark.parametrize("name", STRICTER_FLOORS)
def test_links_stay_above_their_floor_at_a_stricter_mark(name):
    assert means(STRICTER)[name] >= STRICTER_FLOORS[name]


def test_texts_agree_in_print_by_links_that_are_right():
    right, said = map(sum, zip(*(firm(case(folder)) for folder in DEV), strict=True))
    assert right >= PRINTED * said


def test_texts_differ_in_print_by_links_that_are_right():
    right, said = map(sum, zip(*(firm(case(folder), apart=True) for folder in DEV), strict=True))
    assert right >= PRINTED_APART * said
