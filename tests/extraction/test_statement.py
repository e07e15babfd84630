"""The main statement of a clause."""

from __future__ import annotations

import pytest

from briefgen.extraction.statement import object_from, statements, subject
from tests.extraction.outlines import only_clause


@pytest.mark.parametrize(
    ("words", "verbs"),
    [
        ("Losses fell by a third.", ["fell"]),
        ("Cases caught early have fallen.", ["caught", "fallen"]),
        ("Fences, which the agency pays for, have cut losses.", ["cut"]),
        ("When fences were built, deaths fell.", ["fell"]),
        ("The minister said that losses fell.", ["said", "fell"]),
        ("The fee was raised because losses rose.", ["raised"]),
        ("since losses fell in other towns as well.", []),
        ("Losses by town.", []),
    ],
)
def test_its_verbs_are_told_from_those_of_what_hangs_on_it(words: str, verbs: list[str]) -> None:
    clause = only_clause(words)
    assert [clause.said[group.head] for group in statements(clause)] == verbs


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The heavy losses fell by a third.", "the heavy losses"),
        ("In 2020, losses fell by a third.", "losses"),
        ("The minister said that losses fell.", "losses"),
        ("Losses, which were heavy, fell by a third.", "losses which were heavy"),
    ],
)
def test_its_subject_stands_before_its_last_verb(words: str, expected: str) -> None:
    clause = only_clause(words)
    *_, group = statements(clause)
    first, last = subject(clause, group)
    assert " ".join(clause.said[first:last]) == expected


def test_its_object_goes_on_until_another_statement_begins() -> None:
    clause = only_clause("Fences cut the number of losses, as farmers had hoped.")
    first, last = object_from(clause, 2)
    assert clause.said[first:last] == ("the", "number", "of", "losses")
