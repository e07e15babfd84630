"""The role of each clause: every rule votes for what it saw, then its neighbours are heard.

A clause that reads as an aside ("I'm staying, for now.") gets no role; one that could be
anything is context.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt

from briefgen.claim import Role
from briefgen.extraction.cast import Cast
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import sights
from briefgen.extraction.sequence import Shares, shares, surroundings
from briefgen.extraction.sight import Sight
from briefgen.extraction.weights import Weights

ASIDE = 0.35
"""The share of the vote at which a clause is no claim."""
LEAST = 0.27
"""The share below which no role is taken: the clause is then context."""
_SAYS_NOTHING = ("form:", "setting:", "mark:", "lean:")
"""Sights that count in the vote but name no words an analyst could argue with."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The outcome of the vote on one clause."""

    role: Role | None
    """None for an aside."""
    sureness: float
    """How likely the role is the right one, 0 to 1."""
    rule: str
    """The rule that moved the vote most towards the role."""
    cue: str
    """The words it moved it by."""


def judge(clauses: Sequence[Clause], weights: Weights, text: Cast) -> list[Verdict]:
    """A verdict for each clause, in order; ``text`` knows the names of the source they are of."""
    seen = [tuple(sights(clause, text)) for clause in clauses]
    first = [first_vote({sight.key for sight in found}, weights) for found in seen]
    return [
        _verdict(clause, found, second_vote(around, weights), weights)
        for clause, found, around in zip(clauses, seen, surroundings(clauses, first), strict=True)
    ]


def first_vote(keys: Collection[str], weights: Weights) -> Shares:
    """The share of the vote for each column, by the clause alone."""
    sums = [0.0] * len(weights.bias)
    length = 0.0
    for key in sorted(keys):
        worth = weights.sights.get(key)
        if worth:
            length += worth.telling
            for column, value in enumerate(worth.columns):
                sums[column] += value
    scale = 1 / sqrt(length) if length else 0.0
    return shares([total * scale + bias for total, bias in zip(sums, weights.bias, strict=True)])


def second_vote(around: Sequence[tuple[str, float]], weights: Weights) -> Shares:
    """The share of the vote for each column, with the neighbours heard."""
    sums = list(weights.beside["second bias"])
    for name, strength in around:
        for column, value in enumerate(weights.beside[name]):
            sums[column] += strength * value
    return shares(sums)


def _verdict(clause: Clause, seen: Sequence[Sight], vote: Shares, weights: Weights) -> Verdict:
    *roles, aside = vote
    best = max(range(len(roles)), key=lambda column: (roles[column], -column))
    sureness = roles[best] / (1 - aside) if aside < 1 else 0.0
    if sureness < LEAST:
        best = tuple(Role).index(Role.CONTEXT)
    sight = _deciding(seen, weights, best)
    text = clause.passage.source.text
    return Verdict(
        None if aside > ASIDE else tuple(Role)[best],
        sureness,
        sight.key.partition(":")[0],
        text[sight.start : sight.end],
    )


def _deciding(found: Sequence[Sight], weights: Weights, column: int) -> Sight:
    """What moved the vote most towards ``column``, measured against the other columns' mean."""

    def pull(sight: Sight) -> float:
        worth = weights.sights.get(sight.key)
        if worth is None or sight.key.startswith(_SAYS_NOTHING):
            return float("-inf")
        return worth.columns[column] - sum(worth.columns) / len(worth.columns)

    return max(found, key=pull)
