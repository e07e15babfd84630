"""Magnitudes are parsed; years, dates, ages and plain small counts are not."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.claim import Quantity
from briefgen.extraction.language import lists
from briefgen.extraction.quantities import quantities
from briefgen.extraction.tokens import said_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hitting around 70-80% of targets", Quantity("70-80%", 70, 80, "%")),
        ("19 per cent a year", Quantity("19 per cent", 19, 19, "%")),
        ("two thirds of it", Quantity("two thirds", 66.7, 66.7, "%")),
        ("a quarter of the money", Quantity("a quarter", 25, 25, "%")),
        ("nine in ten posts", Quantity("nine in ten", 90, 90, "%")),
        ("87 out of every 100 cases", Quantity("87 out of every 100", 87, 87, "%")),
        ("1.2 million visits", Quantity("1.2 million visits", 1.2e6, 1.2e6, "visits")),
        ("it cost $3.5 billion", Quantity("$3.5 billion", 3.5e9, 3.5e9, "$")),
        ("£400 each", Quantity("£400", 400, 400, "£")),
        ("2,600 homes", Quantity("2,600 homes", 2600, 2600, "homes")),
        ("thirty-eight million", Quantity("thirty-eight million", 38e6, 38e6, "")),
        ("the queue has halved", Quantity("halved", 0.5, 0.5, "times")),
        ("2000 homes were built", Quantity("2000 homes", 2000, 2000, "homes")),
    ],
)
def test_a_magnitude_is_read(text: str, expected: Quantity) -> None:
    assert quantities(text) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "in 2015 it began",
        "As of 2025, it holds",
        "between 2010 and 2015",
        "by the 14th of May",
        "on 20 November 2025",
        "May 9, as ever",
        "a man aged 58",
        "a 25-year-old plan",
        "several of the ten sectors",
        "see page 12",
        "a “Made Here 2.0” phase",
        "the 5G network",
        "the “Chip 4 Alliance” of states",
        "at 12:30 sharp",
        "the 2030–35 plan",
    ],
)
def test_years_dates_ages_and_names_are_no_magnitudes(text: str) -> None:
    assert quantities(text) == ()


def test_several_magnitudes_come_in_their_order() -> None:
    found = quantities("It fell from 104 to 61, or by two fifths.")
    assert [quantity.text for quantity in found] == ["104", "61", "two fifths"]


@pytest.mark.parametrize("text", ["5 mıllion marks", "£5 bıllion", "a ſixth", "sıx in ten"])
def test_letters_that_only_fold_to_those_of_a_number_word_make_none(text: str) -> None:
    assert all(quantity.high <= 5 for quantity in quantities(text))


@pytest.mark.parametrize(
    "text",
    ["cars in the harbour quarter", "two and a half hours", "It fell within one single quarter."],
)
def test_a_part_that_is_no_share_is_no_magnitude(text: str) -> None:
    assert all(quantity.unit != "%" for quantity in quantities(text))


def test_a_bare_part_is_a_share_where_it_is_of_something_and_half_always() -> None:
    assert [q.low for q in quantities("Quarter of them left, and prices rose by half.")] == [25, 50]


NUMERALS = [*chain(*map(lists("numbers").get, ("words", "fractions", "multiples", "scales")))]
OTHERS = "in out of every a the homes posts 9 1,200 3.5m 40% £3 2019 two-thirds nine-in-ten"
SAID = st.sampled_from([*NUMERALS, *OTHERS.split()])


@given(st.lists(SAID, max_size=12).map(" ".join))
def test_no_gate_hides_a_magnitude(text: str) -> None:
    anything = [-1] * len(said_in(text))
    assert quantities(text) == quantities(text, anything or None)


def test_a_share_may_be_all_words() -> None:
    (found,) = quantities("The drop is about twenty-four per cent.")
    assert found == Quantity("twenty-four per cent", 24, 24, "%")
