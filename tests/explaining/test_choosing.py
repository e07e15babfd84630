"""A claim is named by its id or by its words."""

from __future__ import annotations

import pytest

from briefgen.explaining.choosing import choose, lines_with
from briefgen.extraction import extract
from tests.extraction.outlines import outline

TEXT = outline(
    "# The harbour",
    "The quay’s traffic has\tdoubled since “reform” began.",
    "The quay lacks cranes. The port may extend the quay (by 40 metres) in 2031.",
)
CLAIMS = extract(TEXT)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("A02", [1]),
        ("a2", [1]),
        ("A99", []),
        ("lacks cranes", [1]),
        ("LACKS   cranes.", [1]),
        ("quay's traffic has doubled", [0]),
        ('since "reform" began', [0]),
        ("“The quay lacks cranes.”", [1]),
        ("quay", [0, 1, 2]),
        ("(by 40", [2]),
        (".*", []),
        ("harbour", []),
        (" ", []),
        ("“", []),
    ],
)
def test_what_is_wanted_is_found(wanted: str, found: list[int]) -> None:
    assert choose(wanted, CLAIMS) == found


def test_words_outside_every_claim_are_found_by_their_line() -> None:
    assert lines_with("the harbour", [TEXT]) == [("a.txt", 1)]
    assert lines_with("the ferry", [TEXT]) == []
