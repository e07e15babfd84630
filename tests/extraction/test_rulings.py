"""What the grammar of a clause settles against the votes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.claim import Role
from briefgen.extraction import clauses_in
from briefgen.extraction.roles import Verdict
from briefgen.extraction.rulings import SURE, settled
from tests.extraction.outlines import only_clause, outline


@pytest.mark.parametrize(
    ("words", "voted", "role", "rule", "cue"),
    [
        ("The wards cut their losses of beds.", "mixed", "finding", "change", "cut their losses"),
        ("Real wages fell by a tenth.", "finding", "mixed", "change", "Real wages fell"),
        ("Arrears have fallen by half.", "response", "finding", "change", "Arrears have fallen"),
        ("There had been no fires since May.", "mixed", "finding", "denial", "no fires"),
        ("No patient was harmed that day.", "mixed", "finding", "denial", "No patient was harmed"),
        ("It no longer struggles to hire.", "mixed", "finding", "denial", "no longer struggles"),
        ("There have been no issues with it.", "mixed", "finding", "denial", "no issues"),
        ("The target has been beaten.", "mixed", "finding", "cue", "target has been beaten"),
        ("It met all of its targets.", "mixed", "finding", "cue", "met all of its targets"),
        ("The goal of 250 was not met.", "finding", "mixed", "cue", "goal of 250 was not met"),
        ("Two of them were evicted.", "finding", "mixed", "cue", "were evicted"),
        (
            "The payments kept three million out of poverty.",
            *("mixed", "finding", "cue", "kept three million out of poverty"),
        ),
        ("It is not clear whether it helped.", "finding", "mixed", "denial", "not clear whether"),
        (
            "It reached 35% of homes, against a target of 60%.",
            *("finding", "mixed", "cue", "against a target"),
        ),
        ("Growth is projected at 2.5% for 2026.", "mixed", "outlook", "cue", "is projected"),
        ("Publish the figures each month.", "mixed", "outlook", "opener", "Publish the"),
    ],
)
def test_grammar_settles_a_role(words: str, voted: str, role: str, rule: str, cue: str) -> None:
    found = settled(only_clause(words), Verdict(Role(voted), 0.7, "word", "the"))
    assert found == Verdict(Role(role), SURE, rule, cue)


@pytest.mark.parametrize(
    ("words", "voted"),
    [
        ("Losses fell by a third, but only on the coast.", Role.MIXED),
        ("Losses would fall by a third.", Role.MIXED),
        ("It met none of its targets.", Role.MIXED),
        ("None of them was evicted.", Role.FINDING),
        ("The council cut its losses.", Role.RESPONSE),
        ("The council no longer pays for losses.", Role.MIXED),
        ("The ministry cut the cost of it.", Role.CONTEXT),
        ("It gives no protection against eviction.", Role.MIXED),
        ("The rules failed councils, as costs are projected to rise.", Role.MIXED),
        ("Publish the drafts that you wrote.", Role.CONTEXT),
        ("Consider the costs of delay.", Role.CONTEXT),
        ("Save the Children met the board.", Role.CONTEXT),
        ("No fire is welcome.", Role.MIXED),
        ("The war ended in a truce.", Role.CONTEXT),
        ("Make no mistake about the losses.", Role.MIXED),
        ("Costs came to 35%, against a target of 60%.", Role.FINDING),
        ("It reached 70% of homes, against a target of 60%.", Role.FINDING),
        ("Support for the plan stands at 68%.", Role.FINDING),
        ("Losses fell by a third.", Role.OUTLOOK),
        ("Losses fell by a third.", Role.FINDING),
        ("Losses fell by a third.", None),
    ],
)
def test_what_grammar_leaves_open_stays_as_voted(words: str, voted: Role | None) -> None:
    verdict = Verdict(voted, 0.7, "word", "the")
    assert settled(only_clause(words), verdict) is verdict


def test_a_role_that_the_votes_thought_likely_too_is_surer() -> None:
    found = settled(only_clause("Losses fell by a third."), Verdict(Role.MIXED, 0.2, "word", "the"))
    assert found.sureness == pytest.approx(0.8)


WORDS = (
    "Losses losses the no not has cut fell were was lower that which said , and target met of by 3"
)


@given(st.lists(st.sampled_from(WORDS.split()), min_size=2, max_size=12), st.sampled_from(Role))
def test_whatever_stands_there_what_settles_it_is_quoted_from_the_clause(
    words: list[str], voted: Role
) -> None:
    for clause in clauses_in(outline(" ".join(words) + ".")):
        found = settled(clause, Verdict(voted, 0.7, "word", "the"))
        assert found.cue == "the" or found.cue in clause.text
