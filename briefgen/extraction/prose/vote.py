"""The role of each clause: a first vote by what is seen in it, a second hears its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum, sqrt
from operator import mul
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import Sight
from briefgen.extraction.prose.cast import names
from briefgen.extraction.prose.sequence import Shares, shares, surroundings
from briefgen.extraction.prose.sights import sights
from briefgen.extraction.prose.weights import Weights, Worth
from briefgen.extraction.roles import Pull, Verdict, Weighing

ASIDE = 0.5
"""The share of the vote at which a clause is no claim."""
LEAST = 0.27
"""The share below which no role is taken: the clause is then context."""
_SAYS_NOTHING = ("form:", "setting:", "mark:", "lean:")
"""Sights that count in the vote but name no words an analyst could argue with."""
Known = Mapping[str, Worth]
"""What sights are worth, by their keys."""


def judge(
    clauses: Sequence[Clause], weights: Weights, named: frozenset[str] | None = None
) -> list[Verdict]:
    """A verdict for each clause of one source, in order.

    ``named`` are the names of the whole text, where ``clauses`` are only a part of it.
    """
    vote = _votes(clauses, weights, names(clauses) if named is None else named)
    rows = zip(clauses, vote.seen, vote.known, vote.second, strict=True)
    return [_verdict(*row) for row in rows]


def weigh(clauses: Sequence[Clause], weights: Weights, at: int) -> Weighing:
    """How ``judge`` comes to its verdict on the clause numbered ``at``."""
    vote = _votes(clauses, weights, names(clauses))
    seen, known = vote.seen[at], vote.known[at]
    scale = _scale(known)
    pulls = {
        sight.key: Pull(sight, tuple(value * scale for value in known[sight.key].columns))
        for sight in reversed(seen)
        if sight.key in known
    }
    return Weighing(
        verdict=_verdict(clauses[at], seen, known, vote.second[at]),
        start=weights.bias,
        pulls=tuple(reversed(pulls.values())),
        alone=vote.first[at],
        shares=_among_roles(vote.second[at]),
    )


class _Votes(NamedTuple):
    """What is seen in each clause, what of it is known, and its first and second vote."""

    seen: Sequence[Sequence[Sight]]
    known: Sequence[Known]
    first: Sequence[Shares]
    second: Sequence[Shares]


def _votes(clauses: Sequence[Clause], weights: Weights, named: frozenset[str]) -> _Votes:
    seen = [sights(clause, named) for clause in clauses]
    known = [known_in([sight[0] for sight in found], weights) for found in seen]
    first = [first_vote(found, weights.bias) for found in known]
    columns = weights.by_column
    second = [second_vote(around, columns) for around in surroundings(clauses, first)]
    return _Votes(seen, known, first, second)


def known_in(keys: Iterable[str], weights: Weights) -> Known:
    """What the sights are worth that have a weight, in the order of their names."""
    worth = weights.sights.get
    found = {key: worth(key) for key in set(keys)}
    # Most have none: they are left out before the others are put in order.
    return dict(sorted([(key, value) for key, value in found.items() if value]))


def first_vote(known: Known, bias: Shares) -> Shares:
    """The share of the vote for each column, by the clause alone."""
    if not known:
        return shares(bias)
    scale = _scale(known)
    sums = map(fsum, zip(*[worth.columns for worth in known.values()], strict=True))
    return shares([total * scale + start for total, start in zip(sums, bias, strict=True)])


def _scale(known: Known) -> float:
    """What each vote is multiplied by, so that a clause of many words is no surer for that."""
    length = fsum([worth.telling for worth in known.values()])
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


def _verdict(clause: Clause, seen: Sequence[Sight], known: Known, vote: Shares) -> Verdict:
    *roles, aside = _among_roles(vote)
    best = max(range(len(roles)), key=lambda column: (roles[column], -column))
    if roles[best] < LEAST:
        best = tuple(Role).index(Role.CONTEXT)
    sight = _deciding(seen, known, best)
    return Verdict(
        None if aside > ASIDE else tuple(Role)[best],
        roles[best],
        sight.key.partition(":")[0],
        clause.passage.source.text[sight.start : sight.end],
        1 - roles[tuple(Role).index(Role.CONTEXT)],
    )


def _deciding(seen: Sequence[Sight], known: Known, column: int) -> Sight:
    """What moved the vote most towards ``column``, measured against the other columns' mean."""
    best, most = "", float("-inf")
    for key, worth in known.items():
        pull = worth.columns[column] - worth.mean
        if pull > most and not key.startswith(_SAYS_NOTHING):
            best, most = key, pull
    return next((sight for sight in seen if sight[0] == best), seen[0])
