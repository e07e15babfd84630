"""The role of each clause: every rule votes for what it saw, its neighbours are heard.

A clause that reads as an aside ("I'm staying, for now.") gets no role.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp, fsum, log, sqrt
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Sight, bearing, sights
from briefgen.extraction.weights import COLUMNS, Table, Weights

NEAR = 0.2
"""How much a neighbour in the same block or section counts beside the clause's own words."""
ASIDE = 0.3
"""The share of the vote at which a clause is no claim."""
_ROLES = tuple(Role)


class Verdict(NamedTuple):
    """The outcome of the vote on one clause."""

    role: Role | None
    """None for an aside."""
    sureness: float
    """The share of the vote that the role has, 0 to 1."""
    rule: str
    """The rule that moved the vote most towards the role."""
    cue: str
    """The words it moved it by."""
    point: float | None = None
    """How likely it is more than background, 0 to 1, where the vote has learnt to tell."""


class Pull(NamedTuple):
    """What one sight adds to the vote."""

    sight: Sight
    gains: tuple[float, ...]
    """Log odds for each column of ``COLUMNS``."""


class Weighing(NamedTuple):
    """A verdict with all that went into it."""

    verdict: Verdict
    start: tuple[float, ...]
    """Log odds for each column before anything is seen."""
    pulls: tuple[Pull, ...]
    """In the order of the rules; with ``start`` they add up to the clause's own vote."""
    alone: tuple[float, ...]
    """The share of the vote for each column by the clause alone."""
    shares: tuple[float, ...]
    """The same once its neighbours are heard: what the verdict goes by."""


def judge(clauses: Sequence[Clause], weights: Weights) -> list[Verdict]:
    """A verdict for each clause of one source, in order."""
    table = weights if isinstance(weights, Table) else Table(weights)
    seen = [*bearing(clauses, table)]
    known = [_known(found, table) for found in seen]
    first = [_vote(values, table["bias"]) for values in known]
    heard = [_heard(clauses, first, at) for at in range(len(clauses))]
    rows = zip(clauses, seen, known, first, heard, strict=True)
    return [_verdict(table, *row) for row in rows]


def weigh(clauses: Sequence[Clause], weights: Weights, at: int) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``."""
    seen = [sights(clause) for clause in clauses]
    first = [_vote(_known(found, weights), weights["bias"]) for found in seen]
    shares = _heard(clauses, first, at)
    known = _known(seen[at], weights)
    damping = _damping(known)
    pulls = {
        sight.key: Pull(sight, tuple(weight / damping for weight in known[sight.key]))
        for sight in reversed(seen[at])
        if sight.key in known
    }
    return Weighing(
        verdict=_verdict(Table(weights), clauses[at], seen[at], known, first[at], shares),
        start=tuple(weight / damping for weight in weights["bias"]),
        pulls=tuple(reversed(pulls.values())),
        alone=first[at],
        shares=shares,
    )


def _known(found: Sequence[Sight], weights: Weights) -> Weights:
    """The weights of what is seen, in order; a thing seen twice votes once."""
    return {key: weights[key] for key, _, _ in found if key in weights}


def _vote(known: Weights, bias: tuple[float, ...]) -> tuple[float, ...]:
    """The share of the vote for each column, by the clause alone."""
    damping = _damping(known)
    # ``fsum`` is exact, so that the last digit never depends on the order.
    sums = map(fsum, zip(bias, *known.values(), strict=True))
    return _shares([total / damping for total in sums])


def _damping(known: Weights) -> float:
    """What each vote is divided by, so that a clause of many words is no surer for that."""
    return sqrt(len(known) + 1)


def _shares(logits: Sequence[float]) -> tuple[float, ...]:
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    total = sum(powers)
    return tuple([power / total for power in powers])


def _heard(
    clauses: Sequence[Clause], first: Sequence[tuple[float, ...]], at: int
) -> tuple[float, ...]:
    """The share of the vote for each column once the neighbours are heard."""
    logits = [log(share + 1e-6) for share in first[at]]
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(clauses):
            pull = NEAR if _together(clauses[at], clauses[beside]) else NEAR / 3
            voices = zip(logits, _voice(first[beside]), strict=True)
            logits = [logit + pull * voice for logit, voice in voices]
    return _shares(logits)


def _verdict(
    table: Table,
    clause: Clause,
    seen: Sequence[Sight],
    known: Weights,
    alone: Sequence[float],
    shares: Sequence[float],
) -> Verdict:
    best = shares.index(max(shares[: len(_ROLES)]))
    role = None if alone[-1] > ASIDE else _ROLES[best]
    key, start, end = _deciding(seen, known, table.means, best)
    cue = clause.passage.source.text[start:end]
    return Verdict(role, shares[best], key.partition(":")[0], cue)


# A clause is heard by the one before it and by the one after it.
@lru_cache(maxsize=4)
def _voice(shares: tuple[float, ...]) -> tuple[float, ...]:
    """What a neighbour with these shares says for each column, muffled."""
    return tuple([log(0.6 * share + 0.4 / len(COLUMNS)) for share in shares])


def _together(one: Clause, other: Clause) -> bool:
    """True when two clauses stand in one block or under one heading."""
    first, second = one.passage, other.passage
    return first.block.start == second.block.start or (
        first.heading is not None and first.heading == second.heading
    )


def _deciding(
    seen: Sequence[Sight], known: Weights, means: Mapping[str, float], column: int
) -> Sight:
    """What moved the vote most towards ``column``, measured against the other columns' mean."""
    deciding, most = "", float("-inf")
    for key, values in known.items():
        pull = values[column] - means[key]
        if pull > most and not key.startswith("form:"):
            deciding, most = key, pull
    return next((sight for sight in seen if sight[0] == deciding), seen[0])
