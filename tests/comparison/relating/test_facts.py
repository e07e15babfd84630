"""What several texts say alike."""

import pytest

from briefgen.comparison.linking.hearing import Beside
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.facts import Alike, facts
from briefgen.finding import Difference, Link
from tests.making import claim, text

A = text("A", "Fares fell by a fifth.\nFerries were late.")
B = text("B", "Fares dropped by a fifth.\nBoats came late.")
C = text("C", "Fares are down by a fifth.")
CLAIMS = [claim(s, line) for s in (A, B, C) for line in s.text.splitlines()]
FELL, LATE, DROPPED, BOATS, DOWN = range(5)


def judged(*same, differ=(), odds=()):
    links = [Link(a, b, None) for a, b in same]
    links += [Link(a, b, Difference.QUANTITY) for a, b in differ]
    return Judged(tuple(links), frozenset(), tuple(Beside(a, b, o) for a, b, o in odds))


def found(linked):
    return facts(CLAIMS, linked.links, linked.besides)


def test_claims_of_which_each_two_are_linked_are_one_fact():
    groups = found(judged((FELL, DROPPED), (FELL, DOWN), (DROPPED, DOWN), (LATE, BOATS)))
    assert set(groups) == {(FELL, DROPPED, DOWN), (LATE, BOATS)}


def test_a_chain_of_links_makes_no_fact_of_its_ends():
    linked = judged((FELL, DROPPED), (DROPPED, DOWN), odds=((FELL, DROPPED, 2), (DROPPED, DOWN, 1)))
    assert found(linked) == ((FELL, DROPPED),)


def test_a_text_has_one_claim_in_a_fact_and_what_only_differs_is_none():
    assert found(judged((FELL, DROPPED), (FELL, BOATS))) == ((FELL, DROPPED),)
    assert found(judged(differ=((FELL, DROPPED),))) == ()


def test_the_claims_of_a_fact_stand_together_where_the_first_of_them_stood():
    own = [CLAIMS[n] for n in (LATE, FELL, DOWN, DROPPED)]
    groups = Alike(CLAIMS, judged((FELL, DROPPED)))(own)
    assert groups == [(CLAIMS[LATE],), (CLAIMS[FELL], CLAIMS[DROPPED]), (CLAIMS[DOWN],)]


def test_claims_that_differ_in_something_stand_apart_though_they_state_one_fact():
    linked = judged((FELL, DROPPED), (LATE, BOATS), differ=((FELL, DROPPED),))
    assert Alike(CLAIMS, linked)(CLAIMS[:2] + CLAIMS[2:4]) == [
        (CLAIMS[FELL],),
        (CLAIMS[LATE], CLAIMS[BOATS]),
        (CLAIMS[DROPPED],),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Until that is fixed, fares fall by a fifth.",
        "The minister boasts that fares fell by a fifth.",
        "Fares may fall by a fifth.",
    ],
)
@pytest.mark.parametrize("id", ["0", "D"])
def test_what_cannot_be_read_alone_or_cannot_agree_is_of_no_fact(words, id):
    """Whether it comes first or last."""
    other = claim(text(id, words), words)
    claims = sorted([CLAIMS[FELL], other], key=lambda claim: claim.span.source.id)
    assert facts(claims, (Link(0, 1, None),)) == ()
