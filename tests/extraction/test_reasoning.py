"""Reasons are those that decided: they add up to the vote and to the score."""

from __future__ import annotations

from math import exp

import pytest

from briefgen.claim import Claim, Role
from briefgen.extraction import extract
from briefgen.extraction.reasoning import Reasoning, reason
from tests.extraction.outlines import outline

TEXT = outline(
    "# The harbour at ten",
    "## Challenges",
    "The quay has doubled its traffic, but it still lacks cranes of 40 tonnes.",
    "The port may extend the quay in 2031. Rivals have warned of a trade war.",
    "- Pilots :: half of them left without being replaced.",
)
CLAIMS = extract(TEXT)


def shares(reasoning: Reasoning) -> list[float]:
    """The vote, added up anew from its parts."""
    parts = [reasoning.weighing.start, *(pull.gains for pull in reasoning.weighing.pulls)]
    powers = [exp(sum(column)) for column in zip(*parts, strict=True)]
    return [power / sum(powers) for power in powers]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.core.text)
def test_what_was_seen_adds_up_to_the_clauses_own_vote(claim: Claim) -> None:
    reasoning = reason(claim)
    assert shares(reasoning) == pytest.approx(reasoning.weighing.alone, abs=1e-4)


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.core.text)
def test_the_verdict_and_the_score_are_the_claims_own(claim: Claim) -> None:
    weighing, gains = reason(claim)
    found = weighing.verdict
    assert (found.role, found.rule, found.cue) == (claim.role, claim.rule, claim.cue)
    assert tuple(Role)[weighing.shares.index(max(weighing.shares[:5]))] is found.role
    assert round(sum(gains.values()), 4) == claim.score


def test_each_thing_seen_votes_once_and_points_at_words_of_the_text() -> None:
    pulls = reason(CLAIMS[1]).weighing.pulls
    keys = [pull.sight.key for pull in pulls]
    assert len(keys) == len(set(keys))
    words = {TEXT.text[pull.sight.start : pull.sight.end] for pull in pulls}
    assert {"lacks", "Challenges"} <= words


def test_a_claim_that_extraction_did_not_make_has_no_reasons() -> None:
    label = CLAIMS[-1].label
    assert label
    with pytest.raises(ValueError, match=r"no clause of a\.txt is 'Pilots'"):
        reason(CLAIMS[-1]._replace(span=label))
