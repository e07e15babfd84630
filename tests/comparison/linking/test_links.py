"""Which claims of different sources are joined, and how."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.claim import Polarity, Quantity, Role
from briefgen.comparison.linking.links import USUAL, judge, likeness, link
from briefgen.comparison.linking.pairs import pairs
from briefgen.comparison.linking.sayings import sayings
from briefgen.finding import Difference, Link
from briefgen.subject import Subject
from tests.making import claim, text

OTHERS = (
    "Ferries dock at Holm.",
    "Teachers asked for smaller classes.",
    "A bakery reopened beside the mill.",
    "Winter wheat was sown late.",
    "Voters queued round the square.",
    "The orchestra toured abroad.",
)
"""Claims on other things: only among many can a word be rare."""


def joined(one, other, /, role=Role.OUTLOOK, **known):
    """The links between two claims, each among others of its source."""
    a, b = (text(id, "\n".join((words, *OTHERS))) for id, words in (("A", one), ("B", other)))
    claims = [
        claim(a, one, role, **known.get("one", {})),
        *(claim(a, words) for words in OTHERS[:3]),
        claim(b, other, role, **known.get("other", {})),
        *(claim(b, words) for words in OTHERS[3:]),
    ]
    return [found.difference for found in link(claims, Subject()) if _ends(found) == (0, 4)]


def _ends(found: Link) -> tuple[int, int]:
    return found.first, found.second


ISLAND = "The island hospital opens its maternity ward in April."
AGAIN = "In April the maternity ward of the island hospital opens."


def test_two_sources_that_state_one_fact_in_like_words_say_the_same():
    assert joined(ISLAND, AGAIN) == [None]


def test_claims_without_a_rare_word_in_common_are_not_joined():
    assert joined(ISLAND, "Tram fares doubled.") == []


def test_one_source_never_repeats_another_claim_of_its_own():
    a = text("A", f"{ISLAND}\n{AGAIN}")
    assert link([claim(a, ISLAND), claim(a, AGAIN)], Subject()) == ()


def share(number):
    return Quantity(f"{number} %", number, number, "%")


def beds(number):
    return Quantity(f"{number} beds", number, number, "beds")


def bare(number):
    return Quantity(f"{number}", number, number, "")


WARD = "The maternity ward of the island hospital"
NO_RANGE = f"{WARD} filled 80 beds, against a goal of 45 beds."
APART = {
    "shares of one thing": (
        (f"{WARD} filled 40 % of its beds.", share(40)),
        (f"{WARD} filled 20 % of its beds.", share(20)),
    ),
    "with a unit and without": (
        (f"{WARD} filled 5,200 beds.", Quantity("5,200 beds", 5200, 5200, "beds")),
        (f"{WARD} filled nine thousand.", Quantity("nine thousand", 9e3, 9e3, "")),
    ),
    "between two that are no range": (
        (NO_RANGE, beds(80), beds(45)),
        (f"{WARD} filled 61 beds.", beds(61)),
    ),
}
NOT_APART = {
    "of another order of size": (
        (f"{WARD} saw 900 births.", bare(900)),
        (f"{WARD} saw 30 births.", bare(30)),
    ),
    "within a range": (
        (f"{WARD} had 45 to 80 beds.", bare(45), beds(80)),
        (f"{WARD} had 61 beds.", beds(61)),
    ),
    "of two years": (
        ("The maternity ward of the hospital filled 40 % of its beds in 2023.", share(40)),
        ("The maternity ward of the hospital filled 20 % of its beds in 2024.", share(20)),
    ),
}


def joined_with_figures(one, other):
    """The links between two claims, each given as its words and its figures behind them."""
    (one, *ours), (other, *theirs) = one, other
    known = {"one": {"quantities": tuple(ours)}, "other": {"quantities": tuple(theirs)}}
    return joined(one, other, **known)


@pytest.mark.parametrize(("one", "other"), APART.values(), ids=APART)
def test_figures_that_differ_in_quantity(one, other):
    assert Difference.QUANTITY in joined_with_figures(one, other)


@pytest.mark.parametrize(("one", "other"), NOT_APART.values(), ids=NOT_APART)
def test_figures_that_do_not_differ(one, other):
    assert Difference.QUANTITY not in joined_with_figures(one, other)


def test_one_fact_with_figures_apart_is_the_same_too():
    one, other = APART["shares of one thing"]
    assert joined_with_figures(one, other) == [None, Difference.QUANTITY]


def test_one_fact_told_by_a_range_and_by_a_figure_within_it_is_the_same():
    one, other = NOT_APART["within a range"]
    assert joined_with_figures(one, other) == [None]


def test_who_denies_what_another_asserts_differs_and_does_not_say_the_same():
    denied = "The island hospital has failed to open its maternity ward in April."
    assert joined("The island hospital has opened its maternity ward in April.", denied) == [
        Difference.POLARITY
    ]


def test_what_would_be_is_no_doubt_of_what_will_be():
    found = joined(ISLAND, "The maternity ward of the island hospital would open in April.")
    assert found == [None]


def test_in_a_long_text_a_claim_must_be_nearer_to_say_the_same():
    def odds(more: int) -> float:
        said = [f"Ship {n} left quay {n} late." for n in range(more)]
        a, b = text("A", "\n".join((ISLAND, *said))), text("B", "\n".join((AGAIN, *OTHERS)))
        claims = [claim(a, ISLAND), *(claim(a, line) for line in said), claim(b, AGAIN)]
        return max(beside.odds for beside in judge(claims, Subject()).besides)

    few, many = odds(USUAL - 2), odds(10 * USUAL)
    assert many < few


def test_what_one_expects_and_the_other_doubts_is_one_fact_and_differs_in_certainty():
    doubt = "Perhaps the maternity ward of the island hospital opens in April."
    found = joined(ISLAND, doubt, other={"hedges": ("Perhaps",)})
    assert found == [None, Difference.CERTAINTY]


def test_like_words_that_lean_apart_do_not_contradict_each_other():
    worse, better = ({"polarity": way} for way in (Polarity.NEGATIVE, Polarity.POSITIVE))
    assert joined(ISLAND, AGAIN, one=better, other=worse) == [None]


def test_of_two_like_claims_the_one_told_at_the_other_end_of_its_text_joins_less():
    said = " ".join(OTHERS * 10)
    a, early, late = (
        text(*each)
        for each in (
            ("A", f"{ISLAND} {said}"),
            ("B", f"{ISLAND} {said}"),
            ("C", f"{said} {ISLAND}"),
        )
    )
    claims = [claim(source, ISLAND) for source in (a, early, late)]
    odds = {(pair.first, pair.second): likeness(pair) for pair in pairs(sayings(claims, Subject()))}
    assert odds[0, 1] > odds[0, 2]


@settings(derandomize=True, max_examples=40, deadline=None)
@given(st.lists(st.sampled_from((ISLAND, AGAIN, *OTHERS)), min_size=2, max_size=6))
def test_links_join_two_sources_in_order_and_each_pair_once_a_difference(lines):
    sources = [text(id, "\n".join(dict.fromkeys(lines))) for id in "AB"]
    claims = [claim(source, words) for source in sources for words in dict.fromkeys(lines)]
    found = link(claims, Subject())
    assert len(set(found)) == len(found)
    for item in found:
        assert item.first < item.second
        sides = {claims[n].span.source.id for n in _ends(item)}
        assert sides == {"A", "B"}
