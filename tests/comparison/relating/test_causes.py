"""Causes that say something, and shortfalls that are explained in two ways."""

from __future__ import annotations

import pytest

from briefgen.claim import Role
from briefgen.comparison.relating.causes import explain_otherwise, explaining
from briefgen.subject import Subject, Topic
from tests.making import claim, span, text


def shortfall(id: str, words: str, cause: str, **known):
    source = text(id, words)
    return claim(source, words, Role.MIXED, cause=span(source, cause), **known)


@pytest.mark.parametrize(
    ("cause", "says"),
    [
        ("the drought", True),
        ("gaps in training", True),
        ("this feedback", False),
        ("they refuse to pay", False),
        ("approach", False),
        ("Ann Low", False),
    ],
)
def test_a_cause_is_understood_by_itself(cause: str, says: bool) -> None:
    assert bool(explaining([shortfall("A", f"Fares rose due to {cause}.", cause)])) is says


def test_texts_differ_where_one_shortfall_has_two_causes():
    one = shortfall("A", "Night ferries run late owing to the tide.", "the tide")
    other = shortfall("B", "The night ferries are late because of old engines.", "old engines")
    assert explain_otherwise([one, other], Subject()) == [one, other]


def test_two_shortfalls_with_a_cause_each_are_no_difference():
    one = shortfall("A", "Night ferries run late owing to the tide.", "the tide")
    other = shortfall("B", "The docks rust because of old paint.", "old paint")
    assert explain_otherwise([one, other], Subject()) == []


def test_words_of_the_subject_do_not_make_two_shortfalls_one():
    one = shortfall("A", "Holm ferries run late owing to the tide.", "the tide")
    other = shortfall("B", "Holm ferries rust because of old paint.", "old paint")
    assert explain_otherwise([one, other], Subject("Holm ferries")) == []


def test_an_owner_who_names_the_topics_vouches_that_one_thing_is_explained():
    one = shortfall("A", "Night ferries run late owing to the tide.", "the tide")
    other = shortfall("B", "The docks rust because of old paint.", "old paint")
    owned = Subject("Holm", topics=(Topic("Docks", ()),))
    assert explain_otherwise([one, other], owned) == [one, other]


def test_fewer_words_show_one_thing_where_both_claims_are_on_one_topic():
    one = shortfall("A", "Night ferries run late owing to the tide.", "the tide", topics=("Boats",))
    other = shortfall(
        "B", "Night ferries rust because of old paint.", "old paint", topics=("Boats",)
    )
    assert explain_otherwise([one, other], Subject()) == [one, other]
    apart = [claim._replace(topics=()) for claim in (one, other)]
    assert explain_otherwise(apart, Subject()) == []
