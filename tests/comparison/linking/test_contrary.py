"""By what two claims speak against each other."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.contrary import (
    RULES,
    TURNED,
    difference,
    explains_away,
    finds_none,
    signs,
)
from briefgen.comparison.linking.sayings import sayings
from briefgen.finding import Difference
from briefgen.subject import Subject
from tests.making import claim, text

FOUND, COMING, MIXED = Role.FINDING, Role.OUTLOOK, Role.MIXED
SURE = 9.0


def seen(one, other, roles=(COMING, COMING), odds=SURE):
    """In what two claims differ, whichever stands first."""
    claims = [
        claim(text(id, words), words, role)
        for id, words, role in zip("AB", (one, other), roles, strict=True)
    ]
    said = sayings(claims, Subject())
    told = [signs(said.said(a), said.said(b), like=True) for a, b in ((0, 1), (1, 0))]
    assert told[0] == told[1]
    return difference(told[0], odds)


QUAY = "A second quay is built before 2031."


@pytest.mark.parametrize(
    "other",
    [
        "The city should drop the idea of a second quay.",
        "We would leave Holm its single quay.",
        "The request for a quay was laid aside.",
    ],
)
def test_who_would_not_have_done_what_another_proposes_contradicts_it(other):
    assert seen(QUAY, other) == (Difference.POLARITY, True)
    assert seen(QUAY, other, (COMING, MIXED)) == (Difference.POLARITY, True)
    assert seen(QUAY, other, (MIXED, MIXED)) is None
    assert seen(QUAY, other, odds=-2.5) is None
    assert seen(QUAY, other, (COMING, MIXED), odds=-1.0) is None


@pytest.mark.parametrize(
    "other",
    [
        "The second quay opens in 2031 if the tender holds.",
        "A bill for a second quay goes to a vote in May.",
        "A second quay is out to consultation.",
    ],
)
def test_what_waits_for_something_is_less_sure_than_what_another_expects(other):
    assert seen(QUAY, other) == (Difference.CERTAINTY, True)
    assert seen(QUAY, other, odds=0.0) is None


def test_what_is_only_supposed_is_less_sure_than_what_a_text_states_as_arranged():
    sure = "The last three towns join in the autumn."
    supposed = "In the autumn they are supposed to take on three towns."
    assert seen(sure, supposed, (Role.RESPONSE, COMING)) == (Difference.CERTAINTY, True)
    assert seen(sure, supposed, (FOUND, COMING)) is None
    waiting = "A plan for the last three towns in the autumn awaits a vote."
    assert seen(waiting, supposed, (Role.RESPONSE, COMING)) is None


def test_what_is_only_likely_is_less_sure_than_what_is_stated_but_not_than_what_is_expected():
    likely = "A second quay is likely to be built."
    assert seen(QUAY, likely) == (Difference.CERTAINTY, True)
    assert seen("The Board expects a second quay.", likely) is None


def test_who_says_that_something_will_drop_refuses_nothing():
    assert seen("The price will fall to 22 million.", "The price will drop to 22 million.") is None


def test_a_condition_of_something_else_in_the_sentence_leaves_it_as_sure():
    assert seen(QUAY, "A quay is built, worth a further 8% to the town if it opens.") is None


@pytest.mark.parametrize(
    "other",
    [
        "I cannot see a second quay being built.",
        "There is talk of a second quay in the town.",
        "We see little prospect that a second quay will be built.",
        "A second quay before 2031 is out of reach.",
    ],
)
def test_who_does_not_believe_what_another_expects_doubts_it(other):
    assert seen(QUAY, other, odds=-0.5) == (Difference.CERTAINTY, False)


def test_two_causes_of_one_thing_differ():
    found = seen("It fell because of the fare.", "Dearer fuel explains it.", (MIXED, MIXED))
    assert found == (Difference.CAUSE, True)


def test_what_else_came_with_a_change_may_explain_it():
    change, other = "Absence fell by two days.", "We got a school bus the same term."
    assert seen(change, other, (FOUND, MIXED)) == (Difference.CAUSE, True)
    assert not explains_away("It fell because of the lunch.", other)


def test_who_found_no_change_contradicts_who_reports_one_of_the_same():
    roles = FOUND, MIXED
    fewer, none = (
        "Car counts on the road are down 4%.",
        "No effect on car use could be established.",
    )
    assert seen(fewer, none, roles) == (Difference.POLARITY, True)
    assert seen("Ferry trips are down 4%.", none, roles) is None
    assert seen(fewer, none, (FOUND, COMING)) is None
    assert seen("Car counts fell.", "Car use stayed flat.", roles) == (Difference.POLARITY, True)
    assert seen("Car counts of women fell.", "Car use by men stayed flat.", roles) is None
    assert finds_none("Waits fell.", "We found no effect.")
    assert not finds_none("Waits are long.", "We found no effect.")
    assert not finds_none("Waits fell.", "Test scores did not change.")


def test_who_gives_a_figure_in_place_of_anothers_gives_another():
    found = seen("It cost 410 million crowns.", "It cost 455 million crowns, not 410 million.")
    assert found == (Difference.QUANTITY, True)


def test_two_conditions_leave_neither_surer():
    other = "A proposal for a second quay will be voted on in May."
    assert seen("The quay opens in 2031 if its budget is doubled.", other) is None


def test_who_has_only_heard_of_what_another_states_is_less_sure():
    roles = Role.RESPONSE, MIXED
    stated, heard = "The herders bought two ferries.", "It was understood that herders buy ferries."
    assert seen(stated, heard, roles) == (Difference.CERTAINTY, True)
    assert seen(heard, heard, roles) is None
    assert seen(stated, heard, roles, odds=0.0) is None


def test_who_recommends_neither_expects_nor_doubts():
    ask = "We ask that a second quay be built."
    assert seen(ask, "A second quay could be built.", odds=0.0) is None


def test_claims_that_say_the_reverse_cannot_say_the_same():
    kinds = {RULES[n].kind for n in range(len(RULES)) if TURNED >> n & 1}
    assert kinds == {Difference.POLARITY}


def test_two_claims_that_say_the_same_differ_in_nothing():
    assert seen(QUAY, QUAY) is None
    assert signs_of_all() == 0


def signs_of_all():
    """The rules that hold of claims on other things."""
    lines = "Ferries dock at Holm.", "Teachers asked for smaller classes."
    claims = [claim(text(id, words), words) for id, words in zip("AB", lines, strict=True)]
    said = sayings(claims, Subject())
    return signs(said.said(0), said.said(1), like=True)
