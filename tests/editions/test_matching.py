"""Which claim is which, over an edit: by words, by near words, by place."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.editions import matching
from tests.editions.making import claim, edition, source

LONG = "Freight volumes on the northern line have grown by a third since 2020"


def pairs(old, new):
    one = edition(*(claim(f"A{n:02}", text) for n, text in enumerate(old)))
    two = edition(*(claim(f"A{n:02}", text) for n, text in enumerate(new)))
    return matching.claims(one, two, matching.sources(one, two))


def test_the_same_words_are_one_claim_wherever_they_stand():
    assert pairs(["It grew.", "It fell."], ["It fell.", "It grew."]) == {0: 1, 1: 0}


def test_words_said_twice_are_paired_in_their_order():
    assert pairs(["Yes.", "Yes."], ["Yes.", "So.", "Yes."]) == {0: 0, 1: 2}


def test_nearly_the_same_words_are_one_claim_that_was_reworded():
    assert pairs([LONG, "It fell."], ["It fell.", f"{LONG}, the board says"]) == {0: 1, 1: 0}


def test_other_words_are_another_claim():
    assert pairs([LONG], ["Costs of the southern stations remain unknown"]) == {}


def test_of_several_near_ones_the_nearest_is_taken():
    nearer, farther = f"{LONG} or so", f"{LONG} as far as the board of the line can tell"
    assert pairs([LONG], [farther, nearer]) == {0: 1}


def test_what_stands_alone_between_the_same_neighbours_may_differ_more():
    old = ["One grew.", "Ferries were late on four days", "Two grew."]
    new = ["One grew.", "Ferries were never late at all", "Two grew."]
    assert pairs(old, new) == {0: 0, 1: 1, 2: 2}
    assert pairs(old[1:2] + old[:1], new) == {1: 0}


@given(st.lists(st.text(" ab", max_size=9), max_size=9), st.data())
def test_every_claim_is_paired_once_at_most_and_all_with_themselves(texts, data):
    assert pairs(texts, texts) == {n: n for n in range(len(texts))}
    found = pairs(texts, data.draw(st.lists(st.sampled_from(texts or [""]), max_size=9)))
    assert len(set(found.values())) == len(found)


def sources(old, new, claims=((), ())):
    return matching.sources(
        edition(*claims[0], sources=tuple(old)), edition(*claims[1], sources=tuple(new))
    )


def test_a_source_is_known_by_its_bytes_then_by_its_name():
    old = [source("A", "a.txt", "1"), source("B", "b.txt", "2")]
    swapped = [source("A", "a.txt", "2"), source("B", "b.txt", "1")]
    assert sources(old, swapped) == {0: 1, 1: 0}
    edited = [source("A", "b.txt", "3"), source("B", "c.txt", "4")]
    assert sources(old, edited) == {1: 0}


def test_a_source_renamed_and_edited_is_known_by_its_claims():
    old, new = [source("A", "a.txt", "1")], [source("A", "z.txt", "2")]
    kept = (claim("A01", "It grew."), claim("A02", "It fell."))
    there = (claim("A01", "It grew.", "z.txt"), claim("A02", "It rose.", "z.txt"))
    assert sources(old, new, (kept, there)) == {0: 0}
    assert sources(old, new, (kept, ())) == {}
