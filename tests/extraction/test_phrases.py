"""Phrases of the lists are found in any inflection, the longest first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.language import lists
from briefgen.extraction.phrases import FILES, NO_PHRASES, Hit, hits, openings, phrases
from briefgen.extraction.tokens import said_in
from briefgen.languages.stems import stem

WORDS = st.sampled_from(
    sorted(
        {
            word
            for file in FILES
            for entry in lists(file).values()
            for word in " ".join(entry).split()
        }
    )
)
"""Every word of the lists, so that phrases begin, go on and break off."""


def found(file: str, text: str, inflected: bool = True) -> list[Hit]:
    return hits(file, said_in(text), inflected)


def test_a_phrase_matches_in_another_inflection() -> None:
    assert Hit("negative", 1, 2) in found("polarity", "They struggled on.")


def test_the_longest_phrase_at_a_word_wins() -> None:
    assert found("hedges", "in many areas", inflected=False)[0] == Hit("hedges", 0, 3)


def test_without_inflection_words_match_as_they_stand() -> None:
    assert found("hedges", "mightily", inflected=False) == []


@given(st.lists(WORDS, max_size=25))
def test_one_walk_finds_what_looking_for_each_list_finds(said: list[str]) -> None:
    alone = [hits(file, said, inflected) for file, inflected in FILES.items()]
    found = phrases(said, [*map(stem, said)], [*map(openings, said)])
    assert [list(hits) for hits in found] == alone


def test_what_is_no_phrase_is_of_one_word_so_that_no_shorter_phrase_shows_behind_it() -> None:
    entries = [e for file, names in NO_PHRASES.items() for n in names for e in lists(file)[n]]
    assert [entry for entry in entries if " " in entry] == []


def test_where_a_longer_phrase_breaks_off_the_shorter_one_counts() -> None:
    assert Hit("hedges", 1, 2) in found("hedges", "in many hands", inflected=False)
    assert Hit("hedges", 0, 3) in found("hedges", "in many areas", inflected=False)


def test_no_phrase_goes_on_beyond_the_last_word() -> None:
    assert hits("hedges", ("close",), inflected=False) == []
