"""What most texts hold in the same words is no claim of theirs."""

from __future__ import annotations

from briefgen.claim import Role
from briefgen.comparison import compare
from briefgen.comparison.notices import notices, without_notices
from briefgen.subject import Subject
from tests.making import claim, text

NOTICE = "Join our readers today for ten crowns."


def texts(count: int, *lines: str) -> list:
    return [
        text(id, "\n".join((f"The port of {id} was sold in the spring to its own staff.", *lines)))
        for id in "ABCDE"[:count]
    ]


def test_a_paragraph_that_three_texts_hold_is_a_notice_whose_claims_are_background():
    sources = texts(3, NOTICE)
    claims = [claim(sources[0], NOTICE), claim(sources[0], "The port of A was sold")]
    assert {id for id, _ in notices(sources)} == {"A", "B", "C"}
    roles = [found.role for found in without_notices(sources, claims)]
    assert roles == [Role.CONTEXT, Role.FINDING]


def test_two_texts_may_quote_one_another():
    assert notices(texts(2, NOTICE)) == frozenset()


def test_texts_that_are_copies_of_each_other_keep_their_claims():
    sources = [text(id, "The port was sold in spring.\nThe staff bought it.") for id in "ABC"]
    assert notices(sources) == frozenset()


def test_a_few_words_are_a_heading_and_no_notice():
    assert notices(texts(3, "The end")) == frozenset()


def test_notices_make_neither_topics_nor_agreement():
    sources = texts(3, "Readers need a licence for use at work.")
    claims = [claim(s, line) for s in sources for line in s.text.splitlines()]
    compared = compare(sources, claims, Subject())
    said = " ".join(reading.topic for reading in compared.topics)
    assert "icence" not in said
    assert not any(compared.claims[k.first].role is Role.CONTEXT for k in compared.links)
