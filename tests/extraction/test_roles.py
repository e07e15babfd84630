"""The vote: what the rules saw, what it is worth, who decided."""

from __future__ import annotations

from briefgen.claim import Role
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.roles import judge
from briefgen.extraction.structure import passages
from tests.extraction.outlines import outline

NOTHING = (0.0,) * 6
FINDING, MIXED, ASIDE = (3.0, *NOTHING[1:]), (0.0, 3.0, *NOTHING[2:]), (*NOTHING[:5], 9.0)


def clauses(*lines: str) -> list[Clause]:
    return [clause for passage in passages(outline(*lines)) for clause in clauses_of(passage)]


def test_the_heaviest_sight_decides_and_is_named() -> None:
    weights = {"bias": NOTHING, "cue:shortfall": MIXED, "word:firm": FINDING[:1] + NOTHING[1:]}
    (found,) = judge(clauses("Every branch struggled."), weights)
    assert (found.role, found.rule, found.cue) == (Role.MIXED, "cue", "struggled")


def test_an_aside_has_no_role() -> None:
    (found,) = judge(clauses("We are glad to come."), {"bias": NOTHING, "word:glad": ASIDE})
    assert found.role is None


def test_neighbours_settle_what_is_open() -> None:
    weights = {"bias": NOTHING, "word:struggl": MIXED}
    found = judge(clauses("Every branch struggled. The year passed by."), weights)
    assert [verdict.role for verdict in found] == [Role.MIXED, Role.MIXED]


def test_a_heading_votes_until_the_text_sums_up() -> None:
    weights = {"bias": NOTHING, "heading:gap": MIXED}
    lines = ("## Gaps", "The year passed by.", "In conclusion, the year passed by.")
    first, last = judge(clauses(*lines), weights)
    assert first.sureness > last.sureness
    assert (first.rule, first.cue) == ("heading", "Gaps")
