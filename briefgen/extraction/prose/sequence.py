"""The second vote: what the first says of a clause, and of the clauses around it.

A text goes on in one vein for a while, so a clause that says little of its own role is read by
its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log

from briefgen.extraction.clause import Clause
from briefgen.extraction.roles import Shares
from briefgen.extraction.weights import COLUMNS

REACH = 4
"""How many clauses on either side are heard."""


def surroundings(clauses: Sequence[Clause], first: Sequence[Shares]) -> Iterator[list[float]]:
    """For each clause how strong each of ``NAMES`` is; 0 where no clause stands there."""
    heard = [_SILENCE, _SILENCE, *map(_centred, first), _SILENCE, _SILENCE]
    joined = [False, *map(_in_block, clauses, clauses[1:]), False]
    for at, own in enumerate(first):
        two_before, before, _, after, two_after = heard[at : at + 5]
        found = [log(share + 1e-4) for share in own]
        found += [*two_before, *before, *after, *two_after]
        found += before if joined[at] else _SILENCE
        found += after if joined[at + 1] else _SILENCE
        yield found + (_mean(first, at) if len(clauses) > 1 else _SILENCE)


def _in_block(one: Clause, other: Clause) -> bool:
    return one.passage.block == other.passage.block


def _centred(vote: Shares) -> list[float]:
    logs = [log(share + 0.05) for share in vote]
    middle = sum(logs) / len(logs)
    return [value - middle for value in logs]


def _mean(first: Sequence[Shares], at: int) -> list[float]:
    """The mean vote of the clauses around one, less an even vote."""
    near = [*first[max(0, at - REACH) : at], *first[at + 1 : at + 1 + REACH]]
    even = 1 / len(COLUMNS)
    return [3 * (sum(column) / len(near) - even) for column in zip(*near, strict=True)]


_SILENCE = [0.0] * len(COLUMNS)
_PLACES = (
    *("own", "two before", "before", "after", "two after"),
    *("before in block", "after in block", "around"),
)
NAMES = tuple(f"{place}:{column}" for place in _PLACES for column in COLUMNS)
"""All that may count in the second vote, in order."""
