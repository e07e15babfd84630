"""The role of each clause: a first vote by what is seen in it, a second hears its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import fsum, inf, sqrt
from operator import attrgetter, mul
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction.bearing import Worth
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import sights as rules_see
from briefgen.extraction.lanes import sums
from briefgen.extraction.prose.cast import names
from briefgen.extraction.prose.sequence import surroundings
from briefgen.extraction.prose.sights import ProseWorths, sights
from briefgen.extraction.prose.weights import Weights, load
from briefgen.extraction.roles import Pull, Shares, Verdict, Weighing, shares
from briefgen.extraction.weights import COLUMNS

ASIDE = 0.5
"""The share of the vote at which a clause is no claim."""
LEAST = 0.27
"""The share below which no role is taken: the clause is then context."""
_ROLES = tuple(Role)
_CONTEXT = _ROLES.index(Role.CONTEXT)


def judge(
    clauses: Sequence[Clause], weights: Weights, named: frozenset[str] | None = None
) -> list[Verdict]:
    """A verdict for each clause of one source, in order.

    ``named`` are the names of the whole text, where ``clauses`` are only a part of it.
    """
    worths, among = _worths(weights), names(clauses) if named is None else named
    vote = _votes(clauses, worths, weights, among)
    return [
        _verdict(clause, worths, seen, among, shares)
        for clause, seen, shares in zip(clauses, vote.seen, vote.second, strict=True)
    ]


def heard(
    clauses: Sequence[Clause], weights: Weights, named: frozenset[str] | None = None
) -> Sequence[Shares]:
    """The share of the vote for each column, for each clause of one source, whose ``named`` are as
    for ``judge``."""
    among = names(clauses) if named is None else named
    return _votes(clauses, _worths(weights), weights, among).second


def weigh(clauses: Sequence[Clause], weights: Weights, at: int) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``."""
    worths, among = _worths(weights), names(clauses)
    vote = _votes(clauses, worths, weights, among)
    known = {worth.key: worth for worth in vote.seen[at]}
    scale = _scale(_totals(vote.seen[at])[-1])
    pulls = {
        sight.key: Pull(sight, tuple(value * scale for value in known[sight.key].columns))
        for sight in reversed(sights(clauses[at], among))
        if sight.key in known
    }
    return Weighing(
        verdict=_verdict(clauses[at], worths, vote.seen[at], among, vote.second[at]),
        start=weights.bias,
        pulls=tuple(reversed(pulls.values())),
        alone=vote.first[at],
        shares=_among_roles(vote.second[at]),
    )


class _Votes(NamedTuple):
    """What is seen in each clause that has a weight, and its first and second vote."""

    seen: Sequence[Sequence[Worth]]
    first: Sequence[Shares]
    second: Sequence[Shares]


def _votes(
    clauses: Sequence[Clause], worths: ProseWorths, weights: Weights, named: frozenset[str]
) -> _Votes:
    seen = worths.seen_among(clauses, named)
    first = [first_vote(found, weights.bias) for found in seen]
    columns = weights.by_column
    second = [second_vote(around, columns) for around in surroundings(clauses, first)]
    return _Votes(seen, first, second)


def _worths(weights: Weights) -> ProseWorths:
    """What is known of the weights that ship is kept from text to text."""
    return _shipped() if weights is load() else ProseWorths(weights.sights.get)


@lru_cache(maxsize=1)
def _shipped() -> ProseWorths:
    return ProseWorths(load().sights.get)


def first_vote(seen: Sequence[Worth], bias: Shares) -> Shares:
    """The share of the vote for each column, by the clause alone."""
    if not seen:
        return shares(bias)
    *totals, length = _totals(seen)
    scale = _scale(length)
    return shares([total * scale + start for total, start in zip(totals, bias, strict=True)])


def _totals(seen: Sequence[Worth]) -> list[float]:
    """What all that is seen adds to each column, and at the end to the vote's length, squared."""
    return sums([worth.lanes for worth in seen], len(COLUMNS) + 1)


def _scale(length: float) -> float:
    """What each vote is multiplied by, so that a clause of many words is no surer for that."""
    return 1 / sqrt(length) if length else 0.0


def second_vote(around: Sequence[float], weights: Sequence[Sequence[float]]) -> Shares:
    """The share of the vote for each column, with the neighbours heard.

    ``weights`` hold for each column the bias, then what each of ``NAMES`` is worth.
    """
    heard = (1.0, *around)
    return shares([fsum(map(mul, heard, column)) for column in weights])


def _among_roles(vote: Shares) -> Shares:
    """The vote with the roles alone adding up to one, as a claim's sureness counts them."""
    *roles, aside = vote
    claimed = sum(roles) or 1.0
    return (*(share / claimed for share in roles), aside)


def _verdict(
    clause: Clause,
    worths: ProseWorths,
    seen: Sequence[Worth],
    named: frozenset[str],
    vote: Shares,
) -> Verdict:
    *roles, aside = _among_roles(vote)
    best = roles.index(max(roles))
    if roles[best] < LEAST:
        best = _CONTEXT
    deciding = _deciding(seen, best)
    sight = worths.sight_among(clause, deciding, named) if deciding else rules_see(clause)[0]
    return Verdict(
        None if aside > ASIDE else _ROLES[best],
        roles[best],
        sight.key.partition(":")[0],
        clause.within[sight.start : sight.end],
        1 - roles[_CONTEXT],
    )


def _deciding(seen: Sequence[Worth], column: int) -> Worth | None:
    """What moved the vote most towards ``column``; None where nothing did that names any words."""
    pulls = Worth.pulls(seen, column)
    most = max(pulls, default=-inf)
    if most == -inf:
        return None
    # Of several the first by name: what is seen has no order that a reader would know.
    moving = (worth for worth, pull in zip(seen, pulls, strict=True) if pull == most)
    return min(moving, key=attrgetter("key"))
