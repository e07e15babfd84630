"""What the other sources make of a claim's worth: what two texts say, a brief wants more, and once.

A reader's choice of the claims that matter most is one claim of each group that says the same. So
what other texts say too is raised, and of those that say one thing all but the best are lowered.
The figures were found on the labelled subjects (``python -m tests.quality``).
"""

from collections.abc import Iterable, Sequence
from math import exp
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.finding import Heard

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


def hear(claims: Sequence[Claim], besides: Iterable[Beside]) -> tuple[Heard, ...]:
    """For each claim, in order, what the other sources add to its score and take from it."""
    echoes: list[dict[str, float]] = [{} for _ in claims]
    alike: list[list[int]] = [[] for _ in claims]
    for first, second, odds in besides:
        chance = 1 / (1 + exp(max(-30.0, EVEN - odds)))
        for one, other in ((first, second), (second, first)):
            voice, heard = claims[other].span.source.id, echoes[one]
            if chance > heard.get(voice, 0.0):
                heard[voice] = chance
        if odds >= AGAIN and claims[first].role is claims[second].role:
            alike[first].append(second)
            alike[second].append(first)
    gained = [ECHOED * min(MOST, sum(sorted(echo.values()))) for echo in echoes]
    repeated = _repeated([c.score + gain for c, gain in zip(claims, gained, strict=True)], alike)
    return tuple(
        Heard(round(gain, 4), REPEATED if again else 0.0)
        for gain, again in zip(gained, repeated, strict=True)
    )


def _repeated(worth: Sequence[float], alike: Sequence[Sequence[int]]) -> list[bool]:
    """Whether a claim of more worth, not itself a repetition, says the same."""
    kept: set[int] = set()
    for one in sorted(range(len(worth)), key=lambda one: -worth[one]):
        if kept.isdisjoint(alike[one]):
            kept.add(one)
    return [one not in kept for one in range(len(worth))]
