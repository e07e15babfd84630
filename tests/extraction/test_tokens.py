"""Words, figures and their stems."""

from __future__ import annotations

import pytest

from briefgen.extraction.tokens import stem, tokens


def test_compounds_figures_and_contractions_stay_whole() -> None:
    text = "High-end firms don’t pay 1,200.50, says R&D."
    found = [token.word for token in tokens(text, 0, len(text))]
    assert found == ["high-end", "firms", "don't", "pay", "1,200.50", "says", "r", "d"]


def test_a_token_knows_its_place_and_its_capital() -> None:
    (first, second) = tokens("The Isles", 0, 9)
    assert (first.start, first.end, second.start, second.capital) == (0, 3, 4, True)


@pytest.mark.parametrize(
    ("word", "others"),
    [
        ("lag", ["lags", "lagged", "lagging"]),
        ("rely", ["relies", "relied"]),
        ("achieve", ["achieves", "achieved", "achieving"]),
        ("fall", ["falls", "falling"]),
        ("pass", ["passes", "passed", "passing"]),
    ],
)
def test_inflections_share_a_stem(word: str, others: list[str]) -> None:
    assert {stem(other) for other in others} == {stem(word)}
