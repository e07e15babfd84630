"""Claims that put one thing down to other causes, whatever their words."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.sayings import sayings
from briefgen.comparison.linking.tracing import traced
from briefgen.subject import Subject
from tests.making import claim, text

OTHERS = "Trams are full. The depot is new. Fares are high. Rails wear out. Signals fail."
"""What else the texts say: a word tells little that few other claims could have held."""


def told(one: str, other: str, role: Role = Role.MIXED) -> bool:
    """Whether the last sentence of one text explains otherwise what that of the other explains."""
    texts = [text(id, f"{OTHERS} {words}") for id, words in zip("AB", (one, other), strict=True)]
    parts = [words.rstrip(".").split(". ")[-1] for words in (one, other)]
    claims = [claim(source, part, role) for source, part in zip(texts, parts, strict=True)]
    found = [list(traced(order, sayings(order, Subject()))) for order in (claims, claims[::-1])]
    assert found[0] == found[1]
    return found[0] == [(0, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Drivers leave because of the pay.", "Drivers leave because the shifts are long."),
        ("Crews are short. They leave because of the pay.", "Crews leave because of the shifts."),
        ("The overrun is the result of frost.", "The overrun stems from a fault in the plans."),
        ("The inquiry blames the crews for the delay.", "The delay is explained by frost."),
        ("The lamps caused most of the decline in theft.", "The decline in theft came from work."),
    ],
)
def test_two_claims_that_name_other_causes_of_one_thing_explain_it_otherwise(one, other):
    assert told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Fuel accounts for less than a tenth of the overrun.",
         "They put the overrun down to fuel."),
        ("The ban fell. Nor do we believe that buses have brought back the shops.",
         "The shops are open. It is the buses that did it."),
        ("Thefts fell before the lamps, not because of them.",
         "The fall in thefts is due to the lamps."),
    ],
)  # fmt: skip
def test_who_denies_or_makes_little_of_the_cause_that_another_names_explains_it_otherwise(
    one, other
):
    assert told(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Drivers leave because of the pay.", "Drivers leave because the pay is low."),
        ("Drivers leave because of the pay.", "Drivers strike because the shifts are long."),
        ("Drivers at Holm leave because of pay.", "Drivers at Harl leave because of shifts."),
        ("Drivers left in 2019 because of pay.", "Drivers left in 2024 because of shifts."),
        ("Traffic rose because of the bridge.", "Traffic fell because of the toll."),
        ("Drivers leave because of the pay.", "Drivers leave."),
        ("It is late because of frost.", "It is dear because of fuel."),
    ],
)
def test_another_thing_time_or_place_or_the_same_cause_is_no_other_explanation(one, other):
    assert not told(one, other)


def test_what_explains_what_is_to_come_is_left_to_other_rules():
    pay, shifts = "Drivers will leave because of pay.", "Drivers will leave because of shifts."
    assert told(pay, shifts)
    assert not told(pay, shifts, Role.OUTLOOK)
