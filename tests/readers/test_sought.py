"""The words of a pattern are only a cheap first look, and never decide."""

from __future__ import annotations

import re
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.languages import PARTED, folder, lists, patterns
from briefgen.readers.layout import back
from briefgen.readers.layout.notice_rules import SHAPES, rules
from briefgen.readers.sought import Sought, each_sought, sought
from briefgen.readers.stating import address, byline, dates

HOMES = (address, dates)
"""Modules with patterns of shapes, such as addresses, which are of no language."""


def _of(home: ModuleType) -> dict[str, Sought]:
    """The patterns of a module, those in its tables too."""
    found: dict[str, Sought] = {}
    for key, value in vars(home).items():
        rows = value if isinstance(value, tuple) else (value,)
        cells = [cell for row in rows for cell in (row if isinstance(row, tuple) else (row,))]
        patterns = [cell for cell in cells if isinstance(cell, Sought)]
        found |= {f"{home.__name__}.{key}.{number}": each for number, each in enumerate(patterns)}
    return found


PATTERNS = {name: each for home in HOMES for name, each in _of(home).items()} | {
    f"{why} {words}": Sought(words, form) for why, words, form, _ in SHAPES
}
MADE_OF_WORDS = {
    "byline": byline._by(),
    "role": byline._with_role(),
    "biography": back._biography(),
    **{f"date {number}": rule.form for number, rule in enumerate(dates._rules())},
}
"""Patterns that are made of lists."""
SECTIONS = [
    (file.stem, section)
    for file in sorted(folder().glob("*.txt"))
    for section, entries in lists(file.stem).items()
    if any(PARTED in entry for entry in entries)
]
"""Every section of the language's folder that holds patterns."""
OF_LANGUAGE = {
    f"{file} {section} {number}": each
    for file, section in SECTIONS
    for number, each in enumerate(each_sought(file, section))
}
EVERY = PATTERNS | MADE_OF_WORDS | OF_LANGUAGE


@pytest.mark.parametrize("pattern", EVERY.values(), ids=EVERY)
@settings(derandomize=True, max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_a_pattern_finds_holds_one_of_its_words(
    pattern: Sought, data: st.DataObject
) -> None:
    found = data.draw(st.from_regex(pattern.pattern))
    assert pattern.stands_in(found.lower())


def test_a_section_is_sought_as_one_pattern_or_as_several() -> None:
    each = list(each_sought("notices", "cookie notice"))
    whole = sought("notices", "cookie notice")
    assert len(each) == len(patterns("notices", "cookie notice")) > 1
    assert whole.search("We use cookies.")
    assert whole.search("Accept all of them")
    assert [bool(one.search("Accept all of them")) for one in each].count(True) == 1
    assert sought("notices", "cookie notice") is whole


def test_a_name_in_angle_brackets_is_a_shape() -> None:
    follow = list(each_sought("notices", "subscription notice"))[-1]
    assert follow.search("Enjoy. Follow us")
    assert not follow.search("They follow us")


def test_a_rule_of_notices_for_each_pattern_of_its_section() -> None:
    found = [rule.why for rule in rules()]
    assert found.count("cookie notice") == len(patterns("notices", "cookie notice"))
    assert found[-1] == "file name"


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
