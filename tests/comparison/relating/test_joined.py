"""How texts stand to each other on a topic that they made themselves."""

from briefgen.claim import Polarity, Role
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.joined import Joined, told_once
from briefgen.comparison.relating.relations import finding
from briefgen.finding import Difference, Link, Relation, Standing
from briefgen.subject import Topic
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


def test_a_link_too_weak_to_be_sure_of_makes_no_agreement():
    claims = [claim(text(id, words), words) for id, words in (("A", "It grew."), ("B", "It rose."))]
    weak = Judged((Link(0, 1, None, firm=False),), frozenset({(0, 1)}))
    assert weak.firm == ()
    told = finding("Grid", Role.FINDING, tuple(claims), Joined(claims, weak).verdict)
    assert told.relation is Relation.RELATED


def test_a_topic_stands_by_what_two_texts_say_alike_unless_a_third_is_as_sure_of_the_reverse():
    told = ("A", "Ferries are faster."), ("B", "The ferries are faster."), ("C", "Ferries failed.")
    sources = [text(id, words) for id, words in told]
    up, down = {"polarity": Polarity.POSITIVE, "score": 0.7}, {"polarity": Polarity.NEGATIVE}
    alike = [claim(source, source.text, **up) for source in sources[:2]]

    def read(score):
        third = claim(sources[2], sources[2].text, Role.MIXED, score=score, **down)
        joined = Joined((*alike, third), Judged((Link(0, 1, None),), frozenset({(0, 1)})))
        found = joined.reading(Topic("Ferries", ()), (*alike, third), sources)
        return found.standing, found.relation

    assert read(0.45) == (Standing.PROGRESS, Relation.AGREE)
    assert read(0.6) == (None, Relation.RELATED)


def test_what_one_of_two_that_agree_says_of_something_else_takes_nothing_from_it():
    first = text("A", "Ferries are faster.\nFerries to Holm failed.")
    second = text("B", "The ferries are faster.")
    up, down = {"polarity": Polarity.POSITIVE, "score": 0.7}, {"polarity": Polarity.NEGATIVE}
    told = (
        claim(first, "Ferries are faster.", **up),
        claim(first, "Ferries to Holm failed.", Role.MIXED, score=0.7, **down),
        claim(second, "The ferries are faster.", **up),
    )
    joined = Joined(told, Judged((Link(0, 2, None),), frozenset({(0, 2)})))
    read = joined.reading(Topic("Ferries", ()), told, (first, second))
    assert (read.relation, read.decisive) == (Relation.AGREE, (told[0], told[2]))


def test_who_copies_another_without_its_notes_is_no_second_voice():
    words = "The ferries sank in the storm of the year before last."
    noted = words.replace("storm", "storm[8]")
    for copy, voices in ((words, 1), (noted, 1), ("The ferries sank.", 2)):
        sources = text("A", noted), text("B", copy)
        down = {"polarity": Polarity.NEGATIVE, "score": 0.7}
        told = [claim(s, s.text, Role.MIXED, **down) for s in sources]
        links = Judged((Link(0, 1, None),), frozenset({(0, 1)}))
        found = Joined(told, links).reading(Topic("Ferries", ()), tuple(told), sources)
        assert (found.standing is None) == (voices == 1)


def test_a_difference_is_told_on_one_topic_unless_another_says_where_it_stands():
    one, other = (claim(text(id, "The main opens."), "The main opens.") for id in "AB")
    kinds = Joined((one, other), Judged((Link(0, 1, Difference.CERTAINTY),), frozenset()))
    first, again = (kinds.reading(Topic(n, ("main",)), (one, other), ()) for n in ("Main", "Water"))
    standing = again._replace(standing=Standing.PROGRESS)
    assert first.relation is Relation.DIFFER
    assert told_once([first, again]) == [first]
    assert told_once([first, standing]) == [first, standing]
    related = again._replace(relation=Relation.RELATED)
    assert told_once([first, related]) == [first, related]
