"""Numbers as texts have them."""

from __future__ import annotations

import pytest

from briefgen.numbers import Number, number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,234", Number(1234, "", "")),
        ("12 500", Number(12500, "", "")),
        ("4.5", Number(4.5, "", "")),
        ("−3.5%", Number(-3.5, "", "%")),
        ("€2.1bn", Number(2.1, "€", "bn")),
        ("US$ 40", Number(40, "US$", "")),
        ("£-7", Number(-7, "£", "")),
        (" 0 ", Number(0, "", "")),
        ("30 jobs", Number(30, "", "jobs")),
    ],
)
def test_a_number_is_read_with_what_stands_around_it(text: str, found: Number) -> None:
    assert number(text) == found


@pytest.mark.parametrize(
    "text", ["", "about", "3–5", "1,23", "12,5", "1.2.3", "about 40 to 50", "-£-7", "n/a", "1,2345"]
)
def test_what_is_no_one_number_is_none(text: str) -> None:
    assert number(text) is None
