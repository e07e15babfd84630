"""Rows for claims that differ where no topic shows it."""

from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.contrasts import MOST, contrasted
from briefgen.finding import Difference, Link, Relation, TopicReading
from briefgen.subject import Subject
from tests.making import claim, text

A = text("A", "The brake problem has been solved.\nTrams are late, drivers say.\nIt cost 9 crowns.")
B = text("B", "The brake problem has not been solved.\nIt took 12 crowns.")
C = text("C", "The brake problem remains.")
SOLVED, LATE, COST = (claim(A, line) for line in A.text.splitlines())
OPEN, TOOK = (claim(B, line) for line in B.text.splitlines())
CLAIMS = (SOLVED, LATE, COST, OPEN, TOOK)
SOURCES = (A, B, C)


def rows(*links, known=(), subject=Subject()):  # noqa: B008
    """(topic, relation, difference, decisive claims) of all readings."""
    judged = Judged(links, frozenset())
    return [
        (read.topic, read.relation, read.difference, read.decisive)
        for read in contrasted(CLAIMS, judged, known, SOURCES, subject)
    ]


def reading(topic, relation, decisive=()):
    return TopicReading(topic, False, (LATE,), ("A",), ("A",), None, relation, None, "", decisive)


APART = Link(0, 3, Difference.POLARITY)
ROW = ("Brake problem", Relation.DIFFER, Difference.POLARITY, (SOLVED, OPEN))


def test_claims_that_differ_have_a_row_named_by_what_both_speak_of():
    assert rows(APART) == [ROW]


def test_a_row_says_which_sources_name_it_whatever_they_say():
    (row,) = contrasted(CLAIMS, Judged((APART,), frozenset()), (), SOURCES, Subject())
    assert (row.named, row.support) == (("A", "B", "C"), ("A", "B"))


def test_a_row_is_named_by_what_one_opens_with_where_they_use_other_words():
    one, other = text("A", "The subsidy bill reached 46 crowns."), text("B", "We paid 60 crowns.")
    claims = claim(one, one.text), claim(other, other.text)
    judged = Judged((Link(0, 1, Difference.QUANTITY),), frozenset())
    (row,) = contrasted(claims, judged, (), (one, other), Subject())
    assert (row.topic, row.difference) == ("Subsidy bill", Difference.QUANTITY)


def test_a_topic_that_says_so_already_is_not_said_twice():
    known = reading("Brakes", Relation.DIFFER, (SOLVED, OPEN))
    assert len(rows(APART, known=[known])) == 1


def test_a_topic_of_the_same_name_that_says_less_is_put_right():
    assert rows(APART, known=[reading("Brake problem", Relation.RELATED)]) == [ROW]
    many = reading("Brake problems", Relation.RELATED)
    assert rows(APART, known=[many]) == [("Brake problems", *ROW[1:])]


def test_links_too_weak_for_print_and_what_points_elsewhere_make_no_row():
    assert rows(APART._replace(firm=False)) == []
    assert rows(Link(2, 4, Difference.QUANTITY)) == []


def test_what_is_about_nothing_but_the_subject_itself_has_no_name_and_no_row():
    assert rows(APART, subject=Subject("Brake problem")) == []


def test_who_agrees_makes_no_row():
    assert rows(Link(0, 3, None)) == []


def test_claims_that_differ_in_one_way_share_a_row():
    lines = [f"The brake problem has {'not ' * (n % 2)}been solved on line {n}." for n in range(4)]
    sources = [text(id, line) for id, line in zip("ABCD", lines, strict=True)]
    claims = [claim(source, source.text) for source in sources]
    links = [Link(n, n + 1, Difference.POLARITY) for n in range(3)]
    (row,) = contrasted(claims, Judged(tuple(links), frozenset()), (), sources, Subject())
    assert row.support == ("A", "B", "C", "D")


PARTS = "brake door signal track bridge tunnel engine ticket seat window roof wheel bell lamp"


def test_a_brief_on_many_texts_has_no_more_such_rows_than_it_has_topics():
    said = "The {0} problem has been solved.\nThe {0} problem has not been solved."
    sources = [text(f"S{n}", said.format(part)) for n, part in enumerate(PARTS.split() * 2)]
    lines = [source.text.splitlines() for source in sources]
    both = [
        claim(s, own[n >= len(lines) // 2])
        for n, (s, own) in enumerate(zip(sources, lines, strict=True))
    ]
    half = len(both) // 2
    apart = [Link(n, n + half, Difference.POLARITY) for n in range(half)]
    assert len(contrasted(both, Judged(tuple(apart), frozenset()), (), sources, Subject())) == MOST
