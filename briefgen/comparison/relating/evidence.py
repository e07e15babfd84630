"""Which way a claim bears on the standing of its topic.

The rule, as templates print it: a result reported as achieved is progress; a shortfall, cost or
limit, or a hostile response, is shortfall; a clause that reports both is both. Where a list's own
introduction says what its items are, the introduction decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Flag

from briefgen.claim import EDITOR, Claim, Polarity, Role
from briefgen.comparison.standalone.selfstanding import stands

SURE = 0.4
"""Score from which a claim may tell where a topic that the texts made stands."""


class Lean(Flag):
    """What a claim is evidence of; flags add up over claims."""

    NOTHING = 0
    PROGRESS = 1
    SHORTFALL = 2
    BOTH = PROGRESS | SHORTFALL


def lean(claim: Claim) -> Lean:
    """What ``claim`` is evidence of."""
    # Who sets a role has read the words, and what stands above them.
    decided = claim.rule == EDITOR
    if claim.lead_role is Role.FINDING and not decided:
        return Lean.PROGRESS
    if claim.lead_role is Role.MIXED and not decided:
        return Lean.SHORTFALL
    if claim.role is Role.FINDING:
        denied = claim.polarity is Polarity.NEGATIVE and not decided
        return Lean.SHORTFALL if denied else Lean.PROGRESS
    if claim.role is Role.MIXED:
        return Lean.BOTH if claim.polarity is Polarity.BOTH else Lean.SHORTFALL
    if claim.role is Role.RESPONSE:
        return _OF_RESPONSE.get(claim.polarity, Lean.NOTHING)
    return Lean.NOTHING


_OF_RESPONSE = {Polarity.NEGATIVE: Lean.SHORTFALL, Polarity.BOTH: Lean.BOTH}
"""A response tells of the topic only where it is hostile, or reports progress and a barrier."""


def total(claims: Iterable[Claim]) -> Lean:
    """What ``claims`` are evidence of, taken together."""
    found = Lean.NOTHING
    for claim in claims:
        found |= lean(claim)
    return found


def tells(claim: Claim) -> bool:
    """True for a result that reads by itself, of whose role the score shows enough."""
    # The last looks at every word.
    return claim.score >= SURE and lean(claim) is not Lean.NOTHING and stands(claim)
