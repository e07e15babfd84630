"""The vote on reports: what was seen, what it is worth, what the neighbours add."""

from __future__ import annotations

from math import exp

import pytest

from briefgen.claim import Role
from briefgen.extraction import clauses_in
from briefgen.extraction.bearing import Worth
from briefgen.extraction.clause import Clause
from briefgen.extraction.prose.sequence import NAMES
from briefgen.extraction.prose.vote import judge, weigh
from briefgen.extraction.prose.weights import Weights
from briefgen.extraction.weights import COLUMNS
from tests.extraction.outlines import outline

NOTHING = (0.0,) * 6
FINDING, MIXED, ASIDE = (3.0, *NOTHING[1:]), (0.0, 3.0, *NOTHING[2:]), (*NOTHING[:5], 9.0)


def weighing(near: float = 0.0, **sights: tuple[float, ...]) -> Weights:
    """Weights that know some sights ("word__firm" is "word:firm"), hear a clause's own vote as it
    is, and the one before it by ``near``."""
    beside = dict.fromkeys(NAMES, NOTHING) | {"second bias": NOTHING}
    for at, column in enumerate(COLUMNS):
        only = tuple(float(at == other) for other in range(len(COLUMNS)))
        beside[f"own:{column}"] = only
        beside[f"before:{column}"] = tuple(near * value for value in only)
    keys = {key.replace("__", ":"): columns for key, columns in sights.items()}
    found = {key: Worth(key, columns) for key, columns in keys.items()}
    return Weights(found, NOTHING, beside)


def clauses(*lines: str) -> list[Clause]:
    return clauses_in(outline(*lines))


def test_the_heaviest_sight_decides_and_is_named() -> None:
    weights = weighing(cue__shortfall=MIXED, word__every=(1.0, *NOTHING[1:]))
    (found,) = judge(clauses("Every branch struggled."), weights)
    assert (found.role, found.rule, found.cue) == (Role.MIXED, "cue", "struggled")


def test_an_aside_has_no_role() -> None:
    (found,) = judge(clauses("We are glad to come."), weighing(word__glad=ASIDE))
    assert found.role is None


def test_what_could_be_anything_is_context() -> None:
    (found,) = judge(clauses("The year passed by."), weighing(word__year=(0.1, *NOTHING[1:])))
    assert found.role is Role.CONTEXT


def test_neighbours_settle_what_is_open() -> None:
    weights = weighing(near=0.5, word__struggl=MIXED)
    found = judge(clauses("Every branch struggled. The year passed by."), weights)
    assert [verdict.role for verdict in found] == [Role.MIXED, Role.MIXED]


def test_a_pair_of_words_may_say_what_neither_does() -> None:
    weights = weighing(**{"pair__fell short": MIXED})
    (found,) = judge(clauses("The harvest fell short."), weights)
    assert (found.role, found.rule, found.cue) == (Role.MIXED, "pair", "fell short")


def test_the_reasons_add_up_to_the_clauses_own_vote() -> None:
    weights = weighing(cue__shortfall=MIXED, word__every=FINDING, word__branch=FINDING)
    found = weigh(clauses("Every branch struggled. The year passed by."), weights, 0)
    parts = [found.start, *(pull.gains for pull in found.pulls)]
    powers = [exp(sum(column)) for column in zip(*parts, strict=True)]
    assert [power / sum(powers) for power in powers] == pytest.approx(found.alone)
    assert max(found.shares[:5]) == found.verdict.sureness
