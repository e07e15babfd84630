"""The role of each clause: every rule votes for what it saw, its neighbours are heard.

A clause that reads as an aside ("I'm staying, for now.") gets no role.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

from briefgen.claim import Role
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Sight, sights
from briefgen.extraction.weights import COLUMNS, Weights

NEAR = 0.2
"""How much a neighbour in the same block or section counts beside the clause's own words."""
ASIDE = 0.3
"""The share of the vote at which a clause is no claim."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of the vote on one clause."""

    role: Role | None
    """None for an aside."""
    sureness: float
    """The share of the vote that the role has, 0 to 1."""
    rule: str
    """The rule that moved the vote most towards the role."""
    cue: str
    """The words it moved it by."""


def judge(clauses: Sequence[Clause], weights: Weights) -> list[Verdict]:
    """A verdict for each clause of one source, in order."""
    seen = [tuple(sights(clause)) for clause in clauses]
    first = [_vote(found, weights) for found in seen]
    return [_verdict(clauses, first, seen, at, weights) for at in range(len(clauses))]


def _vote(found: Sequence[Sight], weights: Weights) -> tuple[float, ...]:
    """The share of the vote for each column, by the clause alone."""
    keys = {sight.key for sight in found if sight.key in weights}
    sums = list(weights["bias"])
    for key in sorted(keys):
        for column, weight in enumerate(weights[key]):
            sums[column] += weight
    return _shares([total / sqrt(len(keys) + 1) for total in sums])


def _shares(logits: Sequence[float]) -> tuple[float, ...]:
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    return tuple(power / sum(powers) for power in powers)


def _verdict(
    clauses: Sequence[Clause],
    first: Sequence[tuple[float, ...]],
    seen: Sequence[Sequence[Sight]],
    at: int,
    weights: Weights,
) -> Verdict:
    logits = [log(share + 1e-6) for share in first[at]]
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(clauses):
            pull = NEAR if _together(clauses[at], clauses[beside]) else NEAR / 3
            for column, share in enumerate(first[beside]):
                logits[column] += pull * log(0.6 * share + 0.4 / len(COLUMNS))
    shares = _shares(logits)
    best = max(range(len(Role)), key=lambda column: (shares[column], -column))
    role = None if first[at][-1] > ASIDE else tuple(Role)[best]
    sight = _deciding(seen[at], weights, best)
    text = clauses[at].passage.source.text
    return Verdict(role, shares[best], sight.key.partition(":")[0], text[sight.start : sight.end])


def _together(one: Clause, other: Clause) -> bool:
    """True when two clauses stand in one block or under one heading."""
    first, second = one.passage, other.passage
    return first.block == second.block or (
        first.heading is not None and first.heading == second.heading
    )


def _deciding(found: Sequence[Sight], weights: Weights, column: int) -> Sight:
    """What moved the vote most towards ``column``, measured against the other columns' mean."""

    def pull(sight: Sight) -> float:
        values = weights.get(sight.key)
        if values is None or sight.key.startswith("form:"):
            return float("-inf")
        return values[column] - sum(values) / len(values)

    return max(found, key=pull)
