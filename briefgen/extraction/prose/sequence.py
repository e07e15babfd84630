"""The second vote: what the first says of a clause, and of the clauses around it.

A text goes on in one vein for a while, so a clause that says little of its own role is read by
its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import exp, log

from briefgen.extraction.clause import Clause
from briefgen.extraction.weights import COLUMNS

Shares = tuple[float, ...]
"""The share of the vote for each column; they add up to one."""

REACH = 4
"""How many clauses on either side are heard."""


def shares(logits: Sequence[float]) -> Shares:
    """Log-odds as shares of one."""
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    total = sum(powers)
    return tuple(power / total for power in powers)


def surroundings(clauses: Sequence[Clause], first: Sequence[Shares]) -> Iterator[list[float]]:
    """For each clause how strong each of ``NAMES`` is; 0 where no clause stands there."""
    heard = [_centred(vote) for vote in first]
    for at, own in enumerate(first):
        found = [log(share + 1e-4) for share in own]
        for step in _BESIDE:
            found += heard[at + step] if 0 <= at + step < len(clauses) else _SILENCE
        for step in (-1, 1):
            found += heard[at + step] if _in_block(clauses, at, at + step) else _SILENCE
        yield found + (_mean(first, at) if len(clauses) > 1 else _SILENCE)


def _in_block(clauses: Sequence[Clause], at: int, near: int) -> bool:
    return 0 <= near < len(clauses) and clauses[near].passage.block == clauses[at].passage.block


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
_BESIDE = {-2: "two before", -1: "before", 1: "after", 2: "two after"}
_PLACES = ("own", *_BESIDE.values(), "before in block", "after in block", "around")
NAMES = tuple(f"{place}:{column}" for place in _PLACES for column in COLUMNS)
"""All that may count in the second vote, in order."""
