"""How texts stand to each other on a topic that they made themselves."""

from briefgen.claim import Polarity, Role
from briefgen.comparison.joined import Joined
from briefgen.comparison.links import Judged
from briefgen.comparison.relations import finding
from briefgen.finding import Link, Relation
from tests.making import claim, text


def relation(leaning: Polarity, *links: Link) -> Relation:
    """Of two shortfalls, the second of which leans so, as they are listed side by side."""
    slow = claim(text("A", "The grid was slow."), "The grid was slow.", Role.MIXED)
    words = "The grid is the worst of it."
    worst = claim(text("B", words), words, Role.MIXED, polarity=leaning)
    joined = Joined((slow, worst), Judged(links, frozenset()))
    return finding("Grid", Role.MIXED, (slow, worst), joined.verdict).relation


def test_two_claims_that_nothing_links_neither_agree_nor_differ():
    assert relation(Polarity.BOTH) is Relation.RELATED


def test_claims_that_say_the_same_agree():
    assert relation(Polarity.NEGATIVE, Link(0, 1, None)) is Relation.AGREE
