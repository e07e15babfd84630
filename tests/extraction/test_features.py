"""What the rules see of a clause, and what of it bears on the vote."""

from __future__ import annotations

from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.features import bearing, sights
from briefgen.extraction.structure import passages
from briefgen.extraction.weights import load
from tests.extraction.outlines import only_clause, outline


def keys(words: str, rule: str) -> list[str]:
    return [key for key, *_ in sights(only_clause(words)) if key.partition(":")[0] == rule]


def test_a_cue_with_a_denial_close_before_it_is_turned() -> None:
    assert "cue:not-achieved" in keys("The scheme has not achieved much.", "cue")


def test_what_rises_is_named_with_what_it_is() -> None:
    assert keys("Deaths among the drivers fell in 2020.", "change") == ["change:bad-down"]


def test_years_shares_and_other_figures_are_told_apart() -> None:
    found = keys("In 2020 it reached 40 per cent of 12 towns.", "figure")
    assert found == ["figure:year", "figure:share", "figure:number"]


def test_what_bears_is_what_is_seen_and_has_a_weight() -> None:
    lines = ("## Costs and limits", "The fare cap cut costs:", "- it saved 40%, but fell short;")
    source = outline(*lines, "- it will not grow.", "Nobody knows why the plan was late.")
    clauses: list[Clause] = [c for passage in passages(source) for c in clauses_of(passage)]
    weights = load()
    seen = [[sight for sight in sights(clause) if sight.key in weights] for clause in clauses]
    assert [*bearing(clauses, weights)] == seen
    assert all(seen)


def test_where_nothing_has_a_weight_the_first_sight_stands() -> None:
    clause = only_clause("The scheme grew.")
    assert [*bearing([clause], {})] == [sights(clause)[:1]]
