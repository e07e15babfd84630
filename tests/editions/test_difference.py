"""What lies between two editions: nothing for the same, and each change once, under its name."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.editions import (
    Change,
    ClaimPair,
    Edit,
    SourcePair,
    TopicPair,
    difference,
    edits,
    shown,
)
from briefgen.editions.model import TopicRow
from tests.editions.making import claim, edition, source

GREW, FELL = claim("A01", "Traffic grew by a third."), claim("A02", "Costs fell in spring.")


def test_the_same_edition_has_no_difference():
    found = difference(edition(GREW, FELL), edition(GREW, FELL, where="other.json", build="1"))
    assert (found.none, found.kept) == (True, 2)


def test_a_claim_more_and_a_claim_less_are_new_and_gone():
    found = difference(edition(GREW), edition(FELL))
    assert (found.new, found.gone, found.kept, found.none) == ((FELL,), (GREW,), 0, False)


def test_numbering_and_lines_alone_are_no_change():
    found = difference(edition(GREW), edition(claim("A07", GREW.text)))
    assert (found.none, found.kept) == (True, 1)


def test_a_claim_reworded_is_shown_word_by_word():
    new = claim("A01", "Traffic may have grown by a third.")
    old = claim("A01", "Traffic has grown by a third.")
    words = (
        Edit("same", "Traffic"),
        Edit("gone", "has"),
        Edit("new", "may have"),
        Edit("same", "grown by a third."),
    )
    assert difference(edition(old), edition(new)).changed == (ClaimPair(old, new, words, ()),)


@given(st.lists(st.sampled_from(["a", "b", "c", "d"])), st.lists(st.sampled_from(["a", "b", "e"])))
def test_what_stayed_and_went_is_the_old_and_what_stayed_and_came_is_the_new(old, new):
    found = edits(" ".join(old), " ".join(new))
    if old == new:
        assert found == ()
    else:
        for words, other in ((old, "new"), (new, "gone")):
            assert " ".join(each.words for each in found if each.what != other).split() == words


def test_a_difference_is_shown_with_the_words_around_it():
    long = " ".join(f"w{n}" for n in range(20))
    assert shown(edits("has largely met its goals", "has met all goals")) == (
        "has [-largely-] met [-its-] {+all+} goals"
    )
    assert shown(edits(f"{long} one", f"{long} two")) == "… w14 w15 w16 w17 w18 w19 [-one-] {+two+}"
    assert shown(edits("one  text", "one text")) == ""


def test_another_role_topic_or_direction_is_a_change():
    new = claim("A01", GREW.text, role="mixed", topics=("Rail", "Costs"), polarity="both")
    (pair,) = difference(edition(GREW), edition(new)).changed
    assert pair.words == ()
    assert pair.changes == (
        Change("role", "finding", "mixed"),
        Change("topics", "", "Rail, Costs"),
        Change("direction", "neutral", "both"),
    )


def test_another_section_alone_is_a_move():
    new = claim("A01", GREW.text, used=(), not_used="the section is full")
    found = difference(edition(GREW), edition(new))
    assert found.changed == ()
    assert found.moved == (ClaimPair(GREW, new, (), (Change("printed in", "findings", ""),)),)


def test_claims_beside_it_are_told_by_their_new_names_where_both_editions_have_them():
    first, second = claim("A01", "It grew.", same=(1,)), claim("A02", "It rose.", same=(0,))
    third = claim("A03", "It fell.")
    old = edition(first, second, third)
    new = edition(
        claim("A01", "So it is.", differs=(3,)),
        claim("A02", "It grew.", same=(2,), differs=(3,)),
        claim("A03", "It rose.", same=(1,)),
        claim("A04", "It fell.", differs=(0, 1)),
    )
    found = difference(old, new)
    assert [row.text for row in found.new] == ["So it is."]
    assert [(pair.new.id, pair.changes) for pair in found.changed] == [
        ("A02", (Change("differs from", "", "A04"),)),
        ("A04", (Change("differs from", "", "A02"),)),
    ]


def test_sources_more_less_and_edited_are_told():
    old = (source("A", "a.txt", "1", author=""), source("B", "b.txt", "2"))
    new = (source("A", "c.txt", "3"), source("B", "a.txt", "4", author="Ana Ruiz"))
    found = difference(edition(sources=old), edition(sources=new))
    changes = (Change("text", "1", "4"), Change("author", "", "Ana Ruiz"))
    assert found.sources == (
        SourcePair(None, new[0], ()),
        SourcePair(old[0], new[1], changes),
        SourcePair(old[1], None, ()),
    )


def test_a_source_left_out_is_told():
    found = difference(edition(), edition(unread={"x.pdf": "it has no text"}))
    assert found.unread == (Change("x.pdf", "", "it has no text"),)


def test_topics_that_stand_otherwise_are_told():
    old = TopicRow("Rail", "progress", "one only", "", ("A",))
    new = TopicRow("Rail", "contested", "differ", "polarity", ("A", "B"))
    found = difference(edition(topics=(old,)), edition(topics=(new,)))
    changes = (
        Change("standing", "progress", "contested"),
        Change("relation", "one only", "differ"),
        Change("difference", "", "polarity"),
        Change("texts", "A", "A B"),
    )
    assert found.topics == (TopicPair("Rail", "changed", changes),)
    (gone,) = difference(edition(topics=(old,)), edition()).topics
    assert (gone.topic, gone.what) == ("Rail", "gone")


def test_another_letter_for_the_same_source_is_no_change():
    topic = TopicRow("Rail", "progress", "one only", "", ("A",))
    new = (source("A", "0.txt", "9"), source("B"))
    moved = topic._replace(support=("B",))
    found = difference(edition(topics=(topic,)), edition(sources=new, topics=(moved,)))
    assert (found.topics, len(found.sources)) == ((), 1)
    lost = edition(sources=(), topics=(topic._replace(support=()),))
    (pair,) = difference(edition(topics=(topic,)), lost).topics
    assert pair.changes == (Change("texts", "A (gone)", ""),)


def test_what_the_whole_was_made_with_is_told():
    found = difference(edition(made={"page": "a4"}), edition(made={"page": "letter"}))
    assert (found.made, found.none) == ((Change("page", "a4", "letter"),), False)
