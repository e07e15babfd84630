"""Which way things have gone by what claims say, and when two say so otherwise."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.moving import moves, turned
from briefgen.comparison.linking.sayings import sayings
from briefgen.subject import Subject
from tests.making import claim, text

OTHERS = "Trams are full. The depot is new. Fares are high. Rails wear out. Signals fail."
"""What else the texts say: a word tells little that few other claims could have held."""


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("Thefts have risen every year.", 1),
        ("Thefts are down by a fifth.", -1),
        ("The number of thefts is stable.", 0),
        ("More thefts were reported than before.", 1),
        ("Fewer thefts were reported than in 2019.", -1),
        ("Thefts have become less frequent.", -1),
        ("Guards have cut thefts by half.", -1),
        ("Thefts were cut by half.", -1),
        ("Thefts have not fallen.", 0),
        ("Thefts continue to fall.", -1),
    ],
)
def test_a_claim_tells_which_way_something_has_gone(words, way):
    (move,) = moves(words)
    assert "theft" in move.of
    assert move.way == way


@pytest.mark.parametrize(
    "words",
    [
        "Thefts fell in the parks and rose in the stations.",
        "The guards set up a post.",
        "More guards are needed.",
        "A rising tide lifts boats.",
        "The number rose.",
        "The guards want to cut thefts.",
        "Thefts are not stable.",
        "The decline in thefts has been halted.",
    ],
)
def test_what_goes_both_ways_or_only_looks_like_moving_is_no_move(words):
    assert moves(words) == frozenset()


def told(one: str, other: str, role: Role = Role.FINDING) -> bool:
    """Whether by two claims of different texts one thing has gone other ways."""
    texts = [text(id, f"{OTHERS} {words}") for id, words in zip("AB", (one, other), strict=True)]
    claims = [claim(s, w, role) for s, w in zip(texts, (one, other), strict=True)]
    found = [list(turned(order, sayings(order, Subject()))) for order in (claims, claims[::-1])]
    assert found[0] == found[1]
    return found[0] == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thefts have risen every year.", "Thefts are down."),
        ("The number of thefts is stable at 2,100.", "Thefts fell from 2,310 to 2,080."),
        ("The number of riders paid has fallen.", "More riders are being counted than before."),
    ],
)
def test_what_has_risen_by_one_text_and_fallen_or_stood_still_by_another_differs(one, other):
    assert told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Thefts have risen.", "Thefts are up."),
        ("Thefts have risen.", "Assaults are down."),
        ("Thefts rose in 2023.", "Thefts fell in 2024."),
        ("Thefts have risen at Holm.", "Thefts have fallen."),
        ("Thefts have risen in the south.", "Thefts have fallen."),
        ("Thefts of cars have risen from 310 to 400.", "Thefts fell from 31,000 to 24,000."),
        ("Real wages fell.", "Wages have risen."),
    ],
)
def test_another_thing_time_place_or_part_has_not_gone_other_ways(one, other):
    assert not told(one, other)


def test_a_name_earlier_in_the_sentence_says_where_it_is_too():
    sentence, rise = "In the town of Holm fares fell, and thefts rose.", "thefts rose"
    here, there = text("A", sentence), text("B", f"{OTHERS} Thefts fell.")
    claims = [claim(here, rise), claim(there, "Thefts fell.")]
    assert list(turned(claims, sayings(claims, Subject()))) == []


def test_what_is_to_come_is_left_to_other_rules():
    assert not told("Thefts will rise.", "Thefts are to fall.", Role.OUTLOOK)
