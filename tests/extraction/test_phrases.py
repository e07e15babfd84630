"""Phrases of the lists are found in any inflection, the longest first."""

from __future__ import annotations

from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.tokens import said_in


def found(file: str, text: str, inflected: bool = True) -> list[Hit]:
    return hits(file, said_in(text), inflected)


def test_a_phrase_matches_in_another_inflection() -> None:
    assert Hit("negative", 1, 2) in found("polarity", "They struggled on.")


def test_the_longest_phrase_at_a_word_wins() -> None:
    assert found("hedges", "in many areas", inflected=False)[0] == Hit("hedges", 0, 3)


def test_without_inflection_words_match_as_they_stand() -> None:
    assert found("hedges", "mightily", inflected=False) == []
