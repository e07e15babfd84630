"""Responses that are printed."""

from __future__ import annotations

from briefgen.brief.responses import SURE, sure
from briefgen.claim import EDITOR, Decided, Polarity, Role
from briefgen.comparison.relating.relations import finding
from tests.making import claim, text

SOURCE = text("A", "Holm copied the fares.")


def kept(**known) -> int:
    found = claim(SOURCE, "Holm copied the fares.", Role.RESPONSE, **{"rule": "cue", **known})
    return len(sure([finding("Fares", Role.RESPONSE, (found,))]))


def test_an_act_of_which_the_reading_is_sure_is_printed():
    assert (kept(score=SURE), kept(score=SURE - 0.01)) == (1, 0)


def test_a_heading_alone_makes_no_response():
    assert kept(score=0.7, rule="heading-cue") == 0


def test_a_hostile_response_is_printed_in_any_case():
    assert kept(score=0.4, polarity=Polarity.NEGATIVE) == 1


def test_what_the_editor_calls_a_response_or_wants_is_printed_in_any_case():
    assert kept(score=0.1, rule=EDITOR) == 1
    assert kept(score=0.1, decided=Decided(include=True)) == 1
    assert kept(score=0.1, decided=Decided(approved_by="Ana")) == 0
