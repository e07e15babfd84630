"""Some claims hold only somewhere."""

from __future__ import annotations

import pytest

from briefgen.extraction.scope import limited
from tests.extraction.outlines import only_clause


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In developing countries, it has had mixed effects.", True),
        ("Among small firms, sales have fallen.", True),
        ("In 2020, it grew by a tenth.", False),
        ("In short, it has grown.", False),
        ("In doing so, it has grown.", False),
        ("For years it has grown.", False),
        ("It has grown in the north, at a cost.", False),
    ],
)
def test_an_opening_may_limit_what_is_claimed(words: str, expected: bool) -> None:
    assert limited(only_clause(words)) is expected
