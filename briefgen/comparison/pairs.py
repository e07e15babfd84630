"""Which claims of different sources are worth setting beside each other, and what shows there.

Claims meet over a word that few of them hold, so the work grows with the claims, not with their
square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from math import sqrt

from briefgen.claim import Claim, Polarity, Quantity, Role
from briefgen.comparison.sayings import Saying, dot, unit

CROWD = 24
"""A word that more claims hold than this brings no two of them together."""
PARTNERS, MOST_PARTNERS = 4, 16
"""Others a claim is set beside: so many for each other source, up to a limit that keeps the work
linear. On the labelled subjects more found nothing."""
FAINT = 0.05
"""A word that weighs less brings no two claims together."""
SLACK = 0.1
"""Figures further apart than this share of the larger one differ."""

NAMES = (
    *("bias", "letters", "words", "second word", "mutual", "role", "coming", "leaning"),
    *("figure", "figures apart", "denial", "turn", "same turn", "context"),
    *("result and shortfall", "both coming", "one doubts", "one explains"),
)
"""What is seen of a pair, in the order of ``Pair.sights``."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two claims of different sources, by their indices, and what shows when they are compared."""

    first: int
    second: int
    sights: tuple[float, ...]
    apart: bool
    """True when both give figures of one unit and none of them meet."""


def pairs(said: Sequence[Saying]) -> list[Pair]:
    """Pairs that share a telling word, in order."""
    close = {(i, j): _closeness(said[i], said[j]) for i, j in sorted(_meeting(said))}
    best: defaultdict[tuple[int, str], float] = defaultdict(float)
    for (i, j), (letters, words, _) in close.items():
        for one, other in ((i, j), (j, i)):
            place = one, said[other].claim.span.source.id
            best[place] = max(best[place], letters + words)
    surroundings = [_surroundings(said, n) for n in range(len(said))]
    return [_pair(said, (i, j), near, best, surroundings) for (i, j), near in close.items()]


def _meeting(said: Sequence[Saying]) -> set[tuple[int, int]]:
    """For each claim those others, a few, with which it shares most of its telling words."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for n, one in enumerate(said):
        for word, weight in one.words.items():
            if weight >= FAINT:
                holders[word].append(n)
    ids = [one.claim.span.source.id for one in said]
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    found: set[tuple[int, int]] = set()
    for n, one in enumerate(said):
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in one.words.items():
            if len(holders.get(word, ())) <= CROWD:
                for other in holders.get(word, ()):
                    shared[other] += weight * said[other].words[word] / said[other].size
        near = ((value, m) for m, value in shared.items() if ids[m] != ids[n])
        found |= {(min(n, m), max(n, m)) for _, m in nlargest(few, near)}
    return found


def _closeness(a: Saying, b: Saying) -> tuple[float, float, float]:
    """Cosines of letters and of words, and what they share beyond their rarest common word."""
    shared = sorted(
        (sqrt(weight * b.words[word]) for word, weight in a.words.items() if word in b.words),
        reverse=True,
    )
    return dot(a.grams, b.grams), dot(a.words, b.words) / (a.size * b.size), sum(shared[1:])


def _surroundings(said: Sequence[Saying], at: int) -> dict[str, float]:
    """The words of the claims before and after, in the same source, of length 1 together."""
    found: dict[str, float] = {}
    for n in (at - 1, at + 1):
        if 0 <= n < len(said) and said[n].claim.span.source.id == said[at].claim.span.source.id:
            found.update(said[n].words)
    return unit(found)


def _pair(
    said: Sequence[Saying],
    place: tuple[int, int],
    near: tuple[float, float, float],
    best: dict[tuple[int, str], float],
    surroundings: Sequence[dict[str, float]],
) -> Pair:
    i, j = place
    a, b = said[i], said[j]
    letters, words, second = near
    most = max(best[i, b.claim.span.source.id], best[j, a.claim.span.source.id])
    context = dot(surroundings[i], surroundings[j])
    met, apart = figures(a.claim, b.claim)
    roles = {a.claim.role, b.claim.role}
    sights = (
        *(1.0, letters, sqrt(words), second, (letters + words) / most if most else 0.0),
        *(len(roles) == 1, Role.OUTLOOK in roles and len(roles) > 1, _opposed(a.claim, b.claim)),
        *(met, apart, a.denies != b.denies, a.rises * b.rises < 0, a.rises * b.rises > 0, context),
        *(roles == {Role.FINDING, Role.MIXED}, roles == {Role.OUTLOOK}),
        *(a.doubts != b.doubts, a.explains != b.explains),
    )
    return Pair(i, j, tuple(map(float, sights)), apart)


def _opposed(a: Claim, b: Claim) -> bool:
    return {a.polarity, b.polarity} == {Polarity.POSITIVE, Polarity.NEGATIVE}


def figures(a: Claim, b: Claim) -> tuple[bool, bool]:
    """Whether a figure of one claim meets one of the other, and whether all stay apart."""
    both = [(x, y) for x, y in _across(a, b) if x.unit == y.unit]
    met = any(close(x, y) for x, y in _across(a, b) if x.unit == y.unit or not (x.unit and y.unit))
    return met, bool(both) and not met


def _across(a: Claim, b: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    return ((x, y) for x in a.quantities for y in b.quantities)


def close(a: Quantity, b: Quantity) -> bool:
    """True when two magnitudes overlap or lie within ``SLACK`` of each other."""
    return max(a.low - b.high, b.low - a.high, 0) <= SLACK * max(abs(a.high), abs(b.high))
