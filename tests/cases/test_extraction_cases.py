"""Clauses and roles come out as their readable cases say; ``pytest --accept`` rewrites them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from briefgen.extraction import extract
from briefgen.extraction.clause import clauses_of
from briefgen.extraction.structure import passages
from tests.cases.reading import Case, accept, cases
from tests.extraction.outlines import outline


def clauses(given: str) -> str:
    """A line for each clause."""
    parts = passages(outline(*given.splitlines()))
    return "".join(f"{clause.text}\n" for part in parts for clause in clauses_of(part))


def roles(given: str) -> str:
    """A line for each claim: its role, what decided, its words."""
    found = extract(outline(*given.splitlines()))
    return "".join(f"{c.role} | {c.rule}: {c.cue} | {c.span.text}\n" for c in found)


OUTCOMES: dict[str, Callable[[str], str]] = {"clauses": clauses, "roles": roles}


@pytest.fixture(scope="module", autouse=True)
def _accept(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        for file, outcome in OUTCOMES.items():
            accept(file, outcome)


@pytest.mark.parametrize(
    "case", [case for file in OUTCOMES for case in cases(file)], ids=lambda case: case.title
)
def test_what_comes_out_is_what_the_case_says(case: Case, request: pytest.FixtureRequest) -> None:
    if not request.config.getoption("--accept"):
        assert OUTCOMES[case.file](case.given) == case.expected
