"""What the forms of a word share."""

from __future__ import annotations

import pytest

from briefgen.languages.stems import stem


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
