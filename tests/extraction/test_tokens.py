"""Words and figures with their places."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction.tokens import said_in, words_in


def test_compounds_figures_and_contractions_stay_whole() -> None:
    text = "High-end firms don’t pay 1,200.50, says R&D."
    assert [*said_in(text)] == ["high-end", "firms", "don't", "pay", "1,200.50", "says", "r", "d"]


def test_words_know_their_places_and_their_capitals() -> None:
    words = words_in("On the Isles", 3)
    assert (words.starts, words.ends, words.gaps) == ([3, 7], [6, 12], ["", " "])
    assert words.capitals == bytes([False, True])


@given(st.text("aé2.,'’-_ ‑İ\n", max_size=30), st.data())
def test_the_words_between_two_offsets_are_those_of_what_stands_there(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words, alone = words_in(text), words_in(text, start, end)
    first, last = words.between(start, end)
    if first >= 0:
        assert [*words.said[first:last]] == [*alone.said]
        assert [*words.starts[first:last]] == [*alone.starts]
        assert [*words.gaps[first + 1 : last]] == [*alone.gaps[1:]]


def test_an_offset_within_a_word_has_no_words_behind_it() -> None:
    assert words_in("well-run boats").between(2, 14) == (-1, -1)
