"""What shows of two claims of different sources when they are set beside each other."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from math import sqrt
from operator import add, mul
from typing import NamedTuple

from briefgen.claim import Claim, Quantity, Role
from briefgen.comparison.letters import dot
from briefgen.comparison.meeting import meeting
from briefgen.comparison.neighbours import Neighbours
from briefgen.comparison.sayings import Saying, Sayings

SLACK = 0.1
"""Figures further apart than this share of the larger one differ."""
REACH = 2.5
"""Figures more than so many times apart are hardly of one thing."""
LONG = 2_000
"""Characters from which the order of a text tells as much as it can."""
SHORT = 30
"""Characters below which a claim says too little to be told by its words."""
ASTRAY = 0.35
"""Two claims so far apart, as shares of their texts, are told at different points of them."""

NAMES = (
    *("bias", "letters", "words", "second word", "mutual"),
    *("role", "coming", "figure", "figures apart", "one figure", "denial"),
    *("context", "both coming", "both respond", "one doubts", "one explains", "covered"),
    *("short", "opening", "in step"),
)
"""What is seen of a pair, in the order of ``Pair.sights``."""


Tell = Callable[[int, int], None]
"""Hears of long work how much is done, and of how much."""
STEP = 512
"""Pairs after which it is told again."""


def silent(did: int, count: int) -> None:
    """Tells no one."""


class Pair(NamedTuple):
    """Two claims of different sources, by their indices, and what shows when they are compared."""

    first: int
    second: int
    sights: tuple[float, ...]
    apart: bool
    """True when both give figures of one unit, none of them meet, and some come near."""


class _Near(NamedTuple):
    """How close two claims are."""

    letters: float
    words: float
    second: float
    """What they share beyond their rarest common word."""
    covered: float
    """The share of its words that the claim with less in common shares."""


def pairs(said: Sayings, tell: Tell = silent) -> Iterator[Pair]:
    """Pairs that share a telling word, in order; ``tell`` hears how many of them are done."""
    firsts, seconds = meeting(said)
    count = len(firsts)
    near = [array("d") for _ in _Near._fields]
    for n, (i, j) in enumerate(zip(firsts, seconds, strict=True)):
        for column, seen in zip(near, _nearness(said, i, j), strict=True):
            column.append(seen)
        if n % STEP == 0:
            tell(n // 2, count)
    totals = array("d", map(add, near[0], near[1]))
    best, _ = Neighbours(firsts, seconds, said.ids).two_best(totals)
    for n, (i, j, *found) in enumerate(zip(firsts, seconds, *near, strict=True)):
        if n % STEP == 0:
            tell((count + n) // 2, count)
        yield _pair(
            (i, j),
            (said.said(i), said.said(j)),
            _Near(*found),
            max(best[n], best[count + n]),
            dot(said.around(i), said.around(j)),
        )


def _nearness(said: Sayings, i: int, j: int) -> _Near:
    one, one_size, one_mass = said.weighed(i)
    other, other_size, other_mass = said.weighed(j)
    common = list(filter(other.__contains__, one))
    ours, theirs = [one[word] for word in common], [other[word] for word in common]
    products = list(map(mul, ours, theirs))
    shared = sorted(map(sqrt, products), reverse=True)
    return _Near(
        letters=said.alike(i, j),
        words=sum(products) / (one_size * other_size),
        second=sum(shared[1:]),
        covered=min(sum(ours) / one_mass, sum(theirs) / other_mass),
    )


def _pair(
    place: tuple[int, int], sides: tuple[Saying, Saying], near: _Near, most: float, context: float
) -> Pair:
    a, b = sides
    one, other = a.claim, b.claim
    met, apart = figures(one, other)
    alike = one.role is other.role
    coming = Role.OUTLOOK in (one.role, other.role)
    letters, words, second, covered = near
    sights = (
        *(1.0, letters, sqrt(words), second, (letters + words) / most if most else 0.0),
        *(alike, coming and not alike, met, apart),
        bool(one.quantities) != bool(other.quantities),
        *(a.denies != b.denies, context, coming and alike),
        alike and one.role is Role.RESPONSE,
        *(a.doubts != b.doubts, a.explains != b.explains, covered),
        *(a.size < SHORT or b.size < SHORT, not a.opening.isdisjoint(b.opening), _in_step(a, b)),
    )
    return Pair(*place, tuple(map(float, sights)), apart and _in_reach(one, other))


def _in_step(a: Saying, b: Saying) -> float:
    """How nearly two claims stand at one point of their texts, where these are long enough to tell
    one thing after another."""
    near = ASTRAY - abs(a.place - b.place)
    return near * min(1.0, a.length / LONG, b.length / LONG) if near > 0 else 0.0


def figures(a: Claim, b: Claim) -> tuple[bool, bool]:
    """Whether a figure of one claim meets one of the other, and whether all stay apart."""
    if not (a.quantities and b.quantities):
        return False, False
    both = [(x, y) for x, y in _across(a, b) if x.unit == y.unit]
    met = any(close(x, y) for x, y in _across(a, b) if x.unit == y.unit or not (x.unit and y.unit))
    return met, bool(both) and not met


def _in_reach(a: Claim, b: Claim) -> bool:
    """True when two figures of one unit are of one order of size."""
    both = ((abs(x.high), abs(y.high)) for x, y in _across(a, b) if x.unit == y.unit)
    return any(max(sizes) <= REACH * min(sizes) for sizes in both)


def _across(a: Claim, b: Claim) -> Iterator[tuple[Quantity, Quantity]]:
    return ((x, y) for x in a.quantities for y in b.quantities)


def close(a: Quantity, b: Quantity) -> bool:
    """True when two magnitudes overlap or lie within ``SLACK`` of each other."""
    return max(a.low - b.high, b.low - a.high, 0) <= SLACK * max(abs(a.high), abs(b.high))
