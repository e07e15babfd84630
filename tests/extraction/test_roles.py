"""The vote: what the rules saw, what it is worth, who decided."""

from __future__ import annotations

from briefgen.claim import Role
from briefgen.extraction.cast import cast
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.roles import Verdict, judge
from briefgen.extraction.sequence import NAMES
from briefgen.extraction.structure import passages
from briefgen.extraction.weights import COLUMNS, Weights, Worth
from tests.extraction.outlines import outline

NOTHING = (0.0,) * 6
FINDING, MIXED, ASIDE = (3.0, *NOTHING[1:]), (0.0, 3.0, *NOTHING[2:]), (*NOTHING[:5], 9.0)


def judged(found: list[Clause], weights: Weights) -> list[Verdict]:
    return judge(found, weights, cast(found))


def weighing(near: float = 0.0, **sights: tuple[float, ...]) -> Weights:
    """Weights that know some sights ("word__firm" is "word:firm"), hear a clause's own vote as it
    is, and its neighbours by ``near``."""
    beside = dict.fromkeys(NAMES, NOTHING) | {"second bias": NOTHING}
    for at, column in enumerate(COLUMNS):
        only = tuple(float(at == other) for other in range(len(COLUMNS)))
        beside[f"own:{column}"] = only
        beside[f"before:{column}"] = tuple(near * value for value in only)
    found = {key.replace("__", ":"): Worth(1.0, columns) for key, columns in sights.items()}
    return Weights(found, NOTHING, beside)


def clauses(*lines: str) -> list[Clause]:
    return [clause for passage in passages(outline(*lines)) for clause in clauses_of(passage)]


def test_the_heaviest_sight_decides_and_is_named() -> None:
    weights = weighing(cue__shortfall=MIXED, word__every=(1.0, *NOTHING[1:]))
    (found,) = judged(clauses("Every branch struggled."), weights)
    assert (found.role, found.rule, found.cue) == (Role.MIXED, "cue", "struggled")


def test_an_aside_has_no_role() -> None:
    (found,) = judged(clauses("We are glad to come."), weighing(word__glad=ASIDE))
    assert found.role is None


def test_what_could_be_anything_is_context() -> None:
    (found,) = judged(clauses("The year passed by."), weighing(word__year=(0.1, *NOTHING[1:])))
    assert found.role is Role.CONTEXT


def test_neighbours_settle_what_is_open() -> None:
    weights = weighing(near=0.5, word__struggl=MIXED)
    found = judged(clauses("Every branch struggled. The year passed by."), weights)
    assert [verdict.role for verdict in found] == [Role.MIXED, Role.MIXED]


def test_a_heading_votes_until_the_text_sums_up() -> None:
    lines = ("## Gaps", "The year passed by.", "In conclusion, the year passed by.")
    first, last = judged(clauses(*lines), weighing(heading__gap=MIXED))
    assert first.sureness > last.sureness
    assert (first.rule, first.cue) == ("heading", "Gaps")
