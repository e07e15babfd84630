"""What the rules see of a clause."""

from __future__ import annotations

from briefgen.extraction.features import sights
from tests.extraction.outlines import only_clause


def keys(words: str, rule: str) -> list[str]:
    return [key for key, *_ in sights(only_clause(words)) if key.partition(":")[0] == rule]


def test_a_cue_with_a_denial_close_before_it_is_turned() -> None:
    assert "cue:not-achieved" in keys("The scheme has not achieved much.", "cue")


def test_what_rises_is_named_with_what_it_is() -> None:
    assert keys("Deaths among the drivers fell in 2020.", "change") == ["change:bad-down"]


def test_years_shares_and_other_figures_are_told_apart() -> None:
    found = keys("In 2020 it reached 40 per cent of 12 towns.", "figure")
    assert found == ["figure:year", "figure:share", "figure:number"]
