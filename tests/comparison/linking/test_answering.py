"""Claims that answer what stands before others."""

import pytest

from briefgen.claim import Role
from briefgen.comparison.linking.answering import answers
from briefgen.comparison.linking.hearing import Beside
from briefgen.finding import Difference, Link
from briefgen.source import Block, BlockKind
from tests.making import claim, text

FOUND, COMING, MIXED = Role.FINDING, Role.OUTLOOK, Role.MIXED


def answered(one, other, odds=5.0, known=()):
    """What claims behind the first of each paragraph answer; a claim is its role and its words."""
    claims = []
    for id, told in (("A", one), ("B", other)):
        source = text(id, " ".join(words for _, words in told))
        claims += [claim(source, words, role) for role, words in told]
    return list(answers(claims, [Beside(0, len(one), odds)], known))


AUTUMN = (COMING, "The last two towns join in the autumn.")
SAID = (COMING, "Two towns more, they say, by the autumn.")
LATE, LATER = (MIXED, "One bus in nine is late."), (MIXED, "A tenth of buses run late.")


@pytest.mark.parametrize(
    "words", ["I'll believe it when I see it.", "Ms Kell did not think it could be done."]
)
def test_who_doubts_what_the_claim_before_says_doubts_what_says_the_same(words):
    doubt = (MIXED, words)
    assert answered([AUTUMN], [SAID, doubt]) == [Link(0, 2, Difference.CERTAINTY, False)]
    assert answered([SAID, doubt], [AUTUMN]) == [Link(1, 2, Difference.CERTAINTY, False)]


def test_two_causes_behind_claims_of_one_thing_are_of_that():
    pay, leave = (
        (MIXED, "because the depots pay too little."),
        (MIXED, "Management blames illness."),
    )
    assert answered([LATE, pay], [LATER, leave]) == [Link(1, 3, Difference.CAUSE, False)]


def test_what_came_at_the_same_time_explains_what_stands_before_it():
    bus = (MIXED, "We got a school bus the same term.")
    fell = (FOUND, "Absence fell by two days.")
    assert answered([fell], [(FOUND, "Absence is down."), bus]) == [
        Link(0, 2, Difference.CAUSE, False)
    ]


def test_who_finds_nothing_of_what_is_told_before_it_contradicts_that():
    better, none = (
        (FOUND, "Homes are 38 florins better off."),
        (FOUND, "Mr Kell found no trace of it."),
    )
    fell = (FOUND, "Bills fell by 38 florins.")
    assert answered([fell], [better, none]) == [Link(0, 2, Difference.POLARITY, False)]


def test_an_item_of_a_list_answers_the_one_before_it():
    lines = "Online sales rose.", "The tax holiday fell in the same years."
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.LIST_ITEM, at, at + len(line)))
        at += len(line) + 1
    listed = text("B", "\n".join(lines))._replace(blocks=tuple(blocks))
    told = text("A", "Sales rose online.")
    claims = [claim(told, told.text), *(claim(listed, line) for line in lines)]
    assert list(answers(claims, [Beside(0, 1, 5.0)], ())) == [Link(0, 2, Difference.CAUSE, False)]


def test_nothing_is_answered_where_the_claims_before_are_of_other_things_or_it_is_known():
    doubt = (MIXED, "I'll believe it when I see it.")
    assert answered([AUTUMN], [SAID, doubt], odds=-3.0) == []
    assert answered([AUTUMN], [SAID, doubt], known={(0, 2)}) == []
    assert answered([AUTUMN], [SAID, (MIXED, "It rained.")]) == []


def test_another_paragraph_answers_nothing():
    source = text("B", f"{SAID[1]}\nI'll believe it when I see it.")
    claims = [
        claim(text("A", AUTUMN[1]), AUTUMN[1], COMING),
        claim(source, SAID[1], COMING),
        claim(source, "I'll believe it when I see it.", MIXED),
    ]
    assert list(answers(claims, [Beside(0, 1, 5.0)], ())) == []
