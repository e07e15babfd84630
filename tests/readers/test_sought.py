"""The words of a pattern are only a cheap first look, and never decide."""

from __future__ import annotations

import re
from importlib import import_module

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.readers.notice_rules import RULES
from briefgen.readers.sought import Sought

HOMES = ("address", "back", "byline", "dates", "flaws", "front", "furniture", "kinds", "profile")


def _of(name: str) -> dict[str, Sought]:
    """The patterns of a module, those in its tables too."""
    found: dict[str, Sought] = {}
    for key, value in vars(import_module(f"briefgen.readers.{name}")).items():
        rows = value if isinstance(value, tuple) else (value,)
        cells = [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
        patterns = [cell for cell in cells if isinstance(cell, Sought)]
        found |= {f"{name}.{key}.{number}": each for number, each in enumerate(patterns)}
    return found


PATTERNS = {name: each for home in HOMES for name, each in _of(home).items()} | {
    f"{rule.why} {number}": rule.form for number, rule in enumerate(RULES)
}


@pytest.mark.parametrize("sought", PATTERNS.values(), ids=PATTERNS)
@settings(derandomize=True, max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_finds_holds_one_of_its_words(
    sought: Sought, data: st.DataObject
) -> None:
    found = data.draw(st.from_regex(sought.pattern))
    assert sought.stands_in(found.lower())


def test_a_pattern_is_tried_whatever_the_case_unless_it_is_exact() -> None:
    assert Sought("report", r"\breport\b").search("A REPORT")
    assert not Sought("report", r"\breport\b", exact=True).search("A REPORT")


def test_an_underline_is_a_space_within_a_word() -> None:
    assert Sought("press_office tel", "x").words == ("press office", "tel")


def test_without_a_word_the_pattern_is_not_compiled() -> None:
    sought = Sought("report", "(")
    assert sought.search("A review") is None
    assert list(sought.finditer("A review")) == []
    with pytest.raises(re.error):
        sought.search("A report")
