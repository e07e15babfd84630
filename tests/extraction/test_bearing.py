"""What bears on the vote is all that the rules see and that has a weight, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.extraction import clauses_in
from briefgen.extraction.bearing import Worth, Worths
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import sights
from briefgen.extraction.language import lists
from briefgen.extraction.weights import load
from tests.extraction.outlines import only_clause, outline

WEIGHTS = load()
FILES = ("cues", "hedges", "frames", "verbs", "clauses", "polarity")
LISTED = {entry for file in FILES for found in lists(file).values() for entry in found}
MARKS = ("2019", "40%", "12 per cent", "the harbour", ",", ";", "“", "Havka", "will not")
SAID = st.sampled_from([*sorted(LISTED), *MARKS])
"""Phrases of all lists, so that every rule sees something now and then."""
PARTS = st.lists(SAID, min_size=3, max_size=14).map(" ".join)


def worth(key: str) -> Worth | None:
    return Worth(key, WEIGHTS[key]) if key in WEIGHTS else None


def keys(clause: Clause) -> list[str]:
    return [key for key, *_ in sights(clause)]


@given(st.lists(PARTS, min_size=1, max_size=4), st.sampled_from(["", "## Costs and limits"]))
def test_no_gate_hides_what_a_rule_would_see(said: list[str], heading: str) -> None:
    lead = "The fare cap cut costs:" if heading else "Why it was late."
    source = outline(heading or "Late.", lead, *(f"- The label :: {words}." for words in said))
    clauses = clauses_in(source)
    worths = Worths(worth)
    for clause, seen in zip(clauses, worths.seen(clauses), strict=True):
        assert [worth.key for worth in seen] == [
            key for key in dict.fromkeys(keys(clause)) if key in WEIGHTS
        ]


def test_what_is_seen_is_placed_where_the_rules_first_see_it() -> None:
    lines = ("## Costs and limits", "The fare cap cut costs:", "- it saved 40%, but fell short;")
    worths = Worths(worth)
    clauses = clauses_in(outline(*lines, "- it will not grow, and costs will not grow."))
    for clause, seen in zip(clauses, worths.seen(clauses), strict=True):
        first = {sight.key: sight for sight in reversed(sights(clause))}
        assert seen
        assert [worths.sight(clause, worth) for worth in seen] == [first[w.key] for w in seen]


def test_what_has_no_weight_does_not_bear() -> None:
    assert Worths(lambda key: None).seen([only_clause("The scheme grew.")]) == [[]]
