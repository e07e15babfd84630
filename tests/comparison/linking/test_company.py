"""A pair is judged in the company of the other pairs its claims stand in."""

import pytest

from briefgen.comparison.linking.links import company
from briefgen.comparison.linking.pairs import Pair

EVEN = 0.5
"""The chance that goes with log odds of 0."""


def pair(first, second):
    return Pair(first, second, (), apart=(), signs=0)


def test_a_pair_alone_has_neither_rival_nor_bridge():
    assert company([pair(0, 1)], [0.0], "AB") == [(1.0, 0.0, 0.0, 0.0)]


def test_another_claim_of_the_same_source_is_a_rival_on_both_sides():
    rows = company([pair(0, 1), pair(0, 2)], [0.0, 2.0], "ABB")
    assert rows[0][2] == pytest.approx(0.8808, abs=1e-4)
    assert rows[1][2] == pytest.approx(EVEN)


def test_a_third_source_that_both_are_joined_to_bridges_by_its_weaker_link():
    rows = company([pair(0, 1), pair(0, 2), pair(1, 2)], [-3.0, 0.0, 4.0], "ABC")
    assert rows[0][2] == 0.0
    assert rows[0][3] == pytest.approx(EVEN)
