"""What claims are worth to a list, and the order that follows."""

from __future__ import annotations

import pytest

from briefgen.brief.worth import LONG, LONG_COST, WORD_COST, Worth, is_doubtful, is_joint
from briefgen.claim import EDITOR, Decided, Role
from briefgen.comparison.relating.relations import unrelated
from briefgen.finding import Relation
from briefgen.source import Profile, SourceKind
from tests.making import claim, text

SOURCE = text("A", "Rail grew.\nPorts grew fast.\nIt helped.\nTowns liked the trams of the coast.")
RAIL, PORTS, TOWNS = (
    claim(SOURCE, words, score=score)
    for words, score in (
        ("Rail grew.", 0.5),
        ("Ports grew fast.", 0.7),
        ("Towns liked the trams of the coast.", 0.6),
    )
)


def found(*claims, topic=""):
    return unrelated(Role.FINDING, claims)._replace(topic=topic)


def test_of_like_claims_the_shorter_is_worth_more():
    words = " ".join(["word"] * (LONG + 1))
    long = claim(text("A", words), words, score=0.9)
    cost = (LONG + 1) * WORD_COST + LONG_COST
    assert Worth.parts(long)["its length"] == pytest.approx(-cost)
    assert Worth()(RAIL) == pytest.approx(0.5 - 2 * WORD_COST)


def test_a_claim_that_leans_on_its_context_is_worth_less():
    leaning = claim(SOURCE, "It helped.")
    assert Worth.parts(leaning)["leaning on its context"] < 0
    assert Worth.parts(RAIL)["leaning on its context"] == 0


def test_claims_belong_together_by_a_topic_or_by_what_their_sources_say():
    assert [is_joint(found(RAIL)), is_joint(found(RAIL, topic="Rail"))] == [False, True]
    assert is_joint(found(RAIL)._replace(relation=Relation.AGREE))


def test_where_an_owner_named_topics_what_has_none_comes_last():
    named, alone = found(RAIL, topic="Rail"), found(PORTS)
    assert Worth(vouched=True).in_order([alone, named]) == [named, alone]
    assert Worth(vouched=False).in_order([named, alone]) == [alone, named]


def test_what_more_sources_say_comes_first():
    one, two = found(PORTS, topic="Ports"), found(RAIL, topic="Rail")
    two = two._replace(support=("A", "B"))
    assert Worth().in_order([one, two]) == [two, one]


def test_the_claim_most_worth_its_room_comes_first_behind_what_the_editor_orders_and_wants():
    worth = Worth()
    assert list(worth.in_turn([RAIL, PORTS, TOWNS])) == [PORTS, TOWNS, RAIL]
    wanted = RAIL._replace(decided=Decided(include=True))
    assert list(worth.in_turn([PORTS, wanted, TOWNS])) == [wanted, PORTS, TOWNS]
    last = PORTS._replace(decided=Decided(order=2))
    first = TOWNS._replace(decided=Decided(order=1))
    assert list(worth.in_turn([wanted, last, first])) == [first, last, wanted]
    assert list(worth.in_turn([RAIL])) == [RAIL]


def test_what_an_editor_set_is_not_doubtful():
    worth = Worth(vouched=False)
    doubtful = claim(SOURCE, "Ports grew fast.", score=0.1)
    assert worth.unreadable(doubtful, "Ports") == "too doubtful what it reports"
    assert worth.unreadable(doubtful._replace(rule=EDITOR), "Ports") == ""
    assert Worth(vouched=True).unreadable(doubtful, "Ports") == ""


def test_findings_stand_as_the_editor_orders_and_wants_them():
    wanted = found(RAIL._replace(decided=Decided(include=True)), topic="Rail")
    ordered = found(TOWNS._replace(decided=Decided(order=1)), topic="Trams")
    plain = found(PORTS, topic="Ports")
    assert Worth().in_order([plain, wanted, ordered]) == [ordered, wanted, plain]


def test_why_a_claim_is_not_quoted_is_known_wherever_it_is_asked():
    torn = claim(text("A", "See www.example.org for more."), "See www.example.org for more.")
    worth = Worth()
    assert worth.unprintable(torn) == worth.unreadable(torn, "Rail") == "holds an address"
    assert worth.unprintable(RAIL) == ""


def test_what_is_said_in_a_conversation_must_be_surer():
    words = "The ferries of Holm carry more people."
    for kind, why in (
        (SourceKind.INTERVIEW, "too doubtful what it reports"),
        (SourceKind.TEXT, ""),
    ):
        said = claim(text("A", words, Profile(kind=kind)), words, Role.OUTLOOK, whole=True)
        assert Worth(vouched=False).unreadable(said, "") == why
        assert Worth(vouched=False).unreadable(said._replace(score=0.7), "") == ""


def test_what_somebody_believes_is_no_result():
    for words, believed in (
        ("The board believes that fares do harm.", True),
        ("The crews of Holm argue trams are better.", True),
        ("The board found that fares do harm.", False),
        ("People who think about it take the tram.", False),
    ):
        said = claim(text("A", words), words, score=0.9, whole=True)
        assert is_doubtful(said) is believed
        assert not is_doubtful(said._replace(role=Role.MIXED))
