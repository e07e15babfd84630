"""When texts that look ahead differ."""

from __future__ import annotations

from briefgen.claim import Role
from briefgen.comparison.relating.aspects import aspects, expect_otherwise
from briefgen.finding import Difference, Relation
from briefgen.subject import Subject
from tests.making import claim, text


def expected(one: str, other: str, subject: Subject = Subject()) -> bool:  # noqa: B008
    claims = [
        claim(text(id, words), words, Role.OUTLOOK) for id, words in (("A", one), ("B", other))
    ]
    return bool(expect_otherwise(claims, subject))


def test_one_leaves_open_what_the_other_asserts_of_the_same_thing():
    asserted = "The night ferries to Holm will run all winter."
    assert expected(asserted, "Night ferries may run in winter.")
    assert not expected(asserted, "Night ferries will run in winter.")


def test_two_texts_that_look_ahead_to_different_things_do_not_differ():
    asserted = "The night ferries to Holm will run all winter."
    assert not expected(asserted, "The docks may rust.")
    assert not expected(asserted, "Night ferries may sink.")


def test_who_recommends_neither_asserts_nor_leaves_open():
    assert not expected("Night ferries to Holm should run all winter.", "Night ferries may run.")


def test_three_words_in_common_do_not_put_two_long_claims_on_one_thing():
    asserted = "Night ferries to Holm will bring guests, food, coal, news and doctors all winter."
    left_open = (
        "Night ferries in winter may please the old harbour master and his many brass bands."
    )
    assert not expected(asserted, left_open)


def test_words_of_the_subject_do_not_make_two_things_one():
    one, other = "Night ferries of Holm will run late.", "Night ferries of Holm may rust."
    assert expected(one, other)
    assert not expected(one, other, Subject("Night ferries of Holm"))


def test_only_the_two_claims_that_differ_are_set_beside_each_other():
    words = {
        "A": "The night ferries to Holm will run all winter.",
        "B": "Night ferries may run in winter.",
        "C": "The docks will be painted.",
    }
    sources = [text(id, line) for id, line in words.items()]
    claims = [claim(s, words[s.id], Role.OUTLOOK) for s in sources]
    (ahead,) = aspects(sources, claims, Subject())
    assert (ahead.relation, ahead.difference) == (Relation.DIFFER, Difference.CERTAINTY)
    assert [found.span.source.id for found in ahead.decisive] == ["A", "B"]


def test_what_would_come_is_no_doubt_of_what_is_asserted():
    asserted = "The night ferries to Holm will run all winter."
    assert not expected(asserted, "Under the plan night ferries would run in winter.")
    assert expected(asserted, "Nobody believes that night ferries would run in winter.")
