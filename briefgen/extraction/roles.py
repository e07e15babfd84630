"""The role of each clause: every rule votes for what it saw, its neighbours are heard.

A clause that reads as an aside ("I'm staying, for now.") gets no role.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from math import exp, log, sqrt
from operator import add
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction.bearing import Worth, Worths
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Sight, sights
from briefgen.extraction.lanes import sums
from briefgen.extraction.weights import COLUMNS, Weights, load

NEAR = 0.2
"""How much a neighbour in the same block or section counts beside the clause's own words."""
ASIDE = 0.3
"""The share of the vote at which a clause is no claim."""
BESIDE = 0.45
"""How much another vote counts, where there is one, of both together."""
_ROLES = tuple(Role)

Shares = tuple[float, ...]
"""The share of the vote for each column; they add up to one."""


class Verdict(NamedTuple):
    """The outcome of the vote on one clause."""

    role: Role | None
    """None for an aside."""
    sureness: float
    """The share of the vote that the role has, 0 to 1; of its own where two are heard."""
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
    settled: bool = False
    """True where the clause's grammar settles its role against the votes."""


def judge(
    clauses: Sequence[Clause], weights: Weights | None = None, beside: Sequence[Shares] = ()
) -> list[Verdict]:
    """A verdict for each clause of one source, in order, by ``weights`` or those that ship.

    ``beside`` is what another vote says of each clause. Which role it has, both say; how sure that
    is, this one says: where they disagree, it is less.
    """
    worths, bias = _shipped() if weights is None else _known(weights)
    seen = worths.seen(clauses)
    first = [_vote(found, bias) for found in seen]
    own = _heard(clauses, first)
    both = [*map(_told, own, beside)] if beside else own
    return [*map(_verdict, clauses, repeat(worths), seen, first, own, both)]


@lru_cache(maxsize=1)
def _shipped() -> tuple[Worths, Worth]:
    """What is known of the weights that ship is kept from text to text."""
    return _known(load())


def _known(weights: Weights) -> tuple[Worths, Worth]:
    """What sights are worth, and what is always seen."""
    worths = Worths(lambda key: Worth(key, weights[key]) if key in weights else None)
    return worths, Worth("bias", weights["bias"])


def together(own: Weighing, beside: Weighing) -> Weighing:
    """How two votes come to the verdict of ``own``: what each was moved by, as far as it counts."""
    pulls: dict[str, Pull] = {}
    for weighing, part in ((own, 1 - BESIDE), (beside, BESIDE)):
        for sight, gains in weighing.pulls:
            gains = tuple([gain * part for gain in gains])
            known = pulls.get(sight.key)
            pulls[sight.key] = Pull(sight, tuple(map(add, known.gains, gains)) if known else gains)
    return own._replace(
        start=tuple(map(_between, own.start, beside.start)),
        pulls=tuple(pulls.values()),
        alone=mixed(own.alone, beside.alone),
    )


def mixed(own: Shares, beside: Shares) -> Shares:
    """Two votes as one, their log odds taken together."""
    return shares(_told(own, beside))


def _told(own: Shares, beside: Shares) -> list[float]:
    """The log odds of two votes together."""
    told = zip(own, beside, strict=True)
    return [_between(log(one + 1e-6), log(other + 1e-6)) for one, other in told]


def _between(own: float, beside: float) -> float:
    return own + BESIDE * (beside - own)


def weigh(
    clauses: Sequence[Clause], weights: Weights, at: int, beside: Shares | None = None
) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``, of which another vote says
    ``beside``; the pulls are those of this vote alone."""
    worths, bias = _known(weights)
    seen = worths.seen(clauses)
    first = [_vote(found, bias) for found in seen]
    own = _heard(clauses, first)[at]
    told = own if beside is None else _told(own, beside)
    damping = _damping(seen[at])
    pulls = {
        sight.key: Pull(sight, tuple(weight / damping for weight in weights[sight.key]))
        for sight in reversed(sights(clauses[at]))
        if sight.key in weights
    }
    return Weighing(
        verdict=_verdict(clauses[at], worths, seen[at], first[at], own, told),
        start=tuple(weight / damping for weight in weights["bias"]),
        pulls=tuple(reversed(pulls.values())),
        alone=first[at],
        shares=own if beside is None else shares(told),
    )


def _vote(seen: Sequence[Worth], bias: Worth) -> Shares:
    """The share of the vote for each column, by the clause alone."""
    damping = _damping(seen)
    rows = [bias.lanes, *[worth.lanes for worth in seen]]
    return shares([total / damping for total in sums(rows, len(COLUMNS))])


def _damping(seen: Sequence[Worth]) -> float:
    """What each vote is divided by, so that a clause of many words is no surer for that."""
    return sqrt(len(seen) + 1)


def shares(logits: Sequence[float]) -> Shares:
    """Log odds as shares of one."""
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    total = sum(powers)
    return tuple([power / total for power in powers])


def _heard(clauses: Sequence[Clause], first: Sequence[Shares]) -> list[Shares]:
    """The share of the vote for each column once the neighbours are heard."""
    voices = [_SILENCE, *map(_voice, first), _SILENCE]
    pulls = [0.0, *map(_pull, clauses, clauses[1:]), 0.0]
    return [
        shares(
            [
                log(share + 1e-6) + before * one + after * other
                for share, one, other in zip(own, voices[at], voices[at + 2], strict=True)
            ]
        )
        for at, (own, before, after) in enumerate(zip(first, pulls, pulls[1:], strict=False))
    ]


_SILENCE = (0.0,) * len(COLUMNS)


def _voice(shares: Shares) -> Shares:
    """What a neighbour with these shares says for each column, muffled."""
    return tuple([log(0.6 * share + 0.4 / len(COLUMNS)) for share in shares])


def _pull(one: Clause, other: Clause) -> float:
    """How much two neighbours count with each other: most in one block or under one heading."""
    first, second = one.passage, other.passage
    together = (
        first is second
        or first.block.start == second.block.start
        or (first.heading is not None and first.heading == second.heading)
    )
    return NEAR if together else NEAR / 3


def _verdict(
    clause: Clause,
    worths: Worths,
    seen: Sequence[Worth],
    alone: Shares,
    own: Shares,
    told: Sequence[float],
) -> Verdict:
    """``told`` says which role it has: the shares, or log odds, of all votes that are heard."""
    best = told.index(max(told[: len(_ROLES)]))
    role = None if alone[-1] > ASIDE else _ROLES[best]
    if not seen:
        key, start, end = sights(clause)[0]
        return Verdict(role, own[best], key.partition(":")[0], clause.within[start:end])
    deciding = _deciding(seen, best)
    _, start, end = worths.sight(clause, deciding)
    return Verdict(role, own[best], deciding.rule, clause.within[start:end])


def _deciding(seen: Sequence[Worth], column: int) -> Worth:
    """What moved the vote most towards ``column``; the first thing seen where nothing did."""
    pulls = Worth.pulls(seen, column)
    return seen[pulls.index(max(pulls))]
