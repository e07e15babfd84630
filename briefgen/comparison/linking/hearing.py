"""Adjust how much a brief wants each claim by what the other sources say.

A reader who chooses the claims that matter most takes one of each group that says the same. So a
claim is raised where another source says it too, and lowered where a better claim of its group is
there. The figures were found on the labelled subjects (``python -m tests.quality``).
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.finding import UNHEARD, Heard

ECHOED, MOST = 0.12, 2.0
"""What a text that says the same adds to a claim's score, and how many such texts count."""
EVEN = -2.5
"""Log odds that two claims are one fact at which the other counts for half a text."""
AGAIN, REPEATED = -0.7, 0.25
"""Log odds from which a claim repeats one that is worth more, and what it loses by that."""


class Beside(NamedTuple):
    """Two claims that were set beside each other, by their numbers."""

    first: int
    second: int
    odds: float
    """Log odds that they state one fact."""


class Besides:
    """Many of them, in columns."""

    def __init__(self, firsts: array[int], seconds: array[int], odds: array[float]) -> None:
        self._columns = firsts, seconds, odds

    def __iter__(self) -> Iterator[Beside]:
        return map(Beside, *self._columns)


def hear(claims: Sequence[Claim], besides: Iterable[Beside]) -> tuple[Heard, ...]:
    """For each claim, in order, what the other sources add to its score and take from it."""
    # Most claims were set beside no other.
    echoes: defaultdict[int, dict[str, float]] = defaultdict(dict)
    alike: defaultdict[int, list[int]] = defaultdict(list)
    for first, second, odds in besides:
        chance = 1 / (1 + exp(max(-30.0, EVEN - odds)))
        for one, other in ((first, second), (second, first)):
            voice, heard = claims[other].span.source.id, echoes[one]
            if chance > heard.get(voice, 0.0):
                heard[voice] = chance
        if odds >= AGAIN and claims[first].role is claims[second].role:
            alike[first].append(second)
            alike[second].append(first)
    gained = {n: ECHOED * min(MOST, sum(sorted(echo.values()))) for n, echo in echoes.items()}
    again = _repeated({n: claims[n].score + gained[n] for n in sorted(alike)}, alike)
    return tuple(
        Heard(round(gained[n], 4), REPEATED if n in again else 0.0) if n in gained else UNHEARD
        for n in range(len(claims))
    )


def _repeated(worth: Mapping[int, float], alike: Mapping[int, Sequence[int]]) -> set[int]:
    """Those claims of which one of more ``worth``, not itself a repetition, says the same."""
    kept: set[int] = set()
    for one in sorted(worth, key=lambda one: -worth[one]):
        if kept.isdisjoint(alike[one]):
            kept.add(one)
    return worth.keys() - kept
