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
_NAMED = {-2: "two before", -1: "before", 1: "after", 2: "two after"}


def shares(logits: Sequence[float]) -> Shares:
    """Log-odds as shares of one."""
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    total = sum(powers)
    return tuple(power / total for power in powers)


def surroundings(
    clauses: Sequence[Clause], first: Sequence[Shares]
) -> Iterator[list[tuple[str, float]]]:
    """For each clause what counts in the second vote, each by its name and how strong it is."""
    own = [[log(share + 1e-4) for share in vote] for vote in first]
    heard = [_centred(vote) for vote in first]
    for at in range(len(clauses)):
        found = list(zip(_OWN, own[at], strict=True))
        for step, names in _BESIDE.items():
            near = at + step
            if not 0 <= near < len(clauses):
                continue
            found += zip(names, heard[near], strict=True)
            if abs(step) == 1 and clauses[near].passage.block == clauses[at].passage.block:
                found += zip(_IN_BLOCK[step], heard[near], strict=True)
        if len(clauses) > 1:
            found += zip(_AROUND, _mean(first, at), strict=True)
        yield found


def _centred(vote: Shares) -> list[float]:
    logs = [log(share + 0.05) for share in vote]
    middle = sum(logs) / len(logs)
    return [value - middle for value in logs]


def _mean(first: Sequence[Shares], at: int) -> list[float]:
    """The mean vote of the clauses around one, less an even vote."""
    near = [*first[max(0, at - REACH) : at], *first[at + 1 : at + 1 + REACH]]
    even = 1 / len(COLUMNS)
    return [3 * (sum(column) / len(near) - even) for column in zip(*near, strict=True)]


def _names(place: str) -> tuple[str, ...]:
    return tuple(f"{place}:{column}" for column in COLUMNS)


_OWN = _names("own")
_BESIDE = {step: _names(place) for step, place in _NAMED.items()}
_IN_BLOCK = {step: _names(f"{_NAMED[step]} in block") for step in (-1, 1)}
_AROUND = _names("around")
NAMES = (
    *_OWN,
    *(name for names in (*_BESIDE.values(), *_IN_BLOCK.values()) for name in names),
    *_AROUND,
)
"""All that may count in the second vote."""
