"""Figures as they are set against each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.comparison.figures.amounts import Amount, Kind, Way, amounts


def told(text):
    """Value, kind and way of each figure of a text."""
    return [(round(found.value, 1), found.kind, found.way) for found in amounts(text)]


LEVEL, CHANGE = Way.LEVEL, Way.CHANGE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trams carry 38 per cent of riders.", [(38, Kind.SHARE, LEVEL)]),
        ("Nearly one tram in four is late.", [(25, Kind.SHARE, LEVEL)]),
        ("Two thirds of the trams are late.", [(66.7, Kind.SHARE, LEVEL)]),
        ("The line lay idle for a year and nine days.", [(9, Kind.TIME, LEVEL)]),
        ("The line lay idle for three weeks.", [(21, Kind.TIME, LEVEL)]),
        ("By December 2,600 new trams ran.", [(2600, Kind.COUNT, LEVEL)]),
        ("Four towns run trams.", [(4, Kind.COUNT, LEVEL)]),
        ("Trams cost 4.2 million crowns.", [(4_200_000, Kind.COUNT, LEVEL)]),
        ("The line opens in 2031.", [(2031, Kind.YEAR, LEVEL)]),
    ],
)
def test_a_figure_is_read_with_what_it_measures(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Fares rose by 12 %.", Way.CHANGE),
        ("Fares are 12 % higher.", Way.CHANGE),
        ("A tenth of riders pay more than 12 %.", Way.LEVEL),
        ("A share, up from 12 %, was lost.", Way.BEFORE),
        ("The target of 12 % was missed.", Way.GOAL),
        ("The line reached the 12 % target.", Way.GOAL),
    ],
)
def test_a_figure_tells_a_state_a_change_what_was_before_or_a_goal(text, way):
    assert amounts(text)[-1].way is way


@pytest.mark.parametrize(
    "text",
    [
        "The line opened on 12 June.",
        "Phase 2 begins.",
        "Boys of 12 years old ride free, a 12-year-old too.",
        "One would think so.",
        "The 3rd tram is late.",
    ],
)
def test_what_dates_numbers_or_ages_something_counts_nothing(text):
    assert [found for found in amounts(text) if found.kind is not Kind.TIME] == []


def test_a_figure_and_some_more_is_not_exact():
    (licences,) = amounts("There are sixty-odd licences.")
    assert (licences.value, licences.slack, licences.rough) == (60, 6, True)
    assert licences.of == amounts("There are 64 licences.")[0].of


def test_a_part_in_words_that_is_rounded_is_a_guess():
    (third,), (almost,) = amounts("A third of it."), amounts("Almost a third of it.")
    assert (third.slack, almost.slack) == (2, 6)


def test_a_part_of_a_stated_whole_is_a_share_and_if_large_a_count():
    assert told("Trams stop at 640 of 700 halts.") == [
        (91.4, Kind.SHARE, LEVEL),
        (640, Kind.COUNT, LEVEL),
    ]
    assert told("Three of eleven trams are late.") == [(27.3, Kind.SHARE, LEVEL)]


def test_a_figure_knows_what_it_counts_how_far_it_is_rounded_and_if_it_is_rough():
    (found,) = amounts("Some 3,900 trams run.")
    assert found == Amount(3900, 50, Kind.COUNT, frozenset({"tram", "run"}), LEVEL, True)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789 .,%–-/$abinohurdef\n", max_size=60))
def test_any_text_has_figures_that_are_numbers(text):
    assert all(found.value >= 0 and found.slack >= 0 for found in amounts(text))
