"""Compare pairs of claims of different sources: the features from which links are judged."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from functools import partial
from math import sqrt
from operator import add, mul
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.linking.contrary import signs
from briefgen.comparison.linking.differing import apart
from briefgen.comparison.linking.meeting import meeting
from briefgen.comparison.linking.neighbours import Neighbours
from briefgen.comparison.linking.sayings import Saying, Sayings
from briefgen.comparison.linking.showing import Kind, kind_of

LONG = 2_000
"""Characters from which the order of a text tells as much as it can."""
LIKE = 0.45
"""What two claims share of letters and words from which they may be in like words; 2.5 is all."""
ASTRAY = 0.35
"""Two claims so far apart, as shares of their texts, are told at different points of them."""

NAMES = (
    *("bias", "letters", "words", "second word", "mutual"),
    *("role", "coming", "equal figure", "near figure", "figures apart", "one figure", "denial"),
    *("both respond", "one doubts", "opening", "in step"),
    *("names", "both dated", "verbs", "faint words"),
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
    apart: tuple[float, ...]
    """What shows of figures of theirs that stay apart (``differing.NAMES``); nothing where none
    do."""
    signs: int
    """By which rules one speaks against the other, a bit for each (``contrary.RULES``)."""


class _Near(NamedTuple):
    """How close two claims are."""

    letters: float
    words: float
    second: float
    """What they share beyond their rarest common word."""
    figure: float
    """What they share by figures."""
    verbs: float
    """What they share by verbs, which are said of many things."""
    faint: float
    """What they share by words that name nothing ("important", "case")."""


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
            sum([said.rare.get(name, 0.0) for name in said.said(i).common_names(said.said(j))]),
            said.beside,
        )


def _nearness(said: Sayings, i: int, j: int) -> _Near:
    one, one_size = said.weighed(i)
    other, other_size = said.weighed(j)
    common = list(filter(other.__contains__, one))
    ours, theirs = [one[word] for word in common], [other[word] for word in common]
    products = list(map(mul, ours, theirs))
    worth = list(map(sqrt, products))
    by_kind = [0.0] * len(Kind)
    for kind, value in zip(map(kind_of, common), worth, strict=True):
        by_kind[kind] += value
    return _Near(
        letters=said.alike(i, j),
        words=sum(products) / (one_size * other_size),
        second=sum(worth) - max(worth, default=0.0),
        figure=by_kind[Kind.FIGURE],
        verbs=by_kind[Kind.VERB],
        faint=by_kind[Kind.FAINT],
    )


def _pair(
    place: tuple[int, int],
    sides: tuple[Saying, Saying],
    near: _Near,
    most: float,
    names: float,
    around: Callable[[int, int], tuple[float, float]],
) -> Pair:
    a, b = sides
    one, other = a.claim, b.claim
    met, parted = figures(one, other)
    alike = one.role is other.role
    coming = Role.OUTLOOK in (one.role, other.role)
    letters, words, second, figure, verbs, faint = near
    sights = (
        *(1.0, letters, sqrt(words), second, (letters + words) / most if most else 0.0),
        *(alike, coming and not alike, figure, met and not figure, parted),
        *(bool(one.quantities) != bool(other.quantities), a.denies != b.denies),
        *(alike and one.role is Role.RESPONSE, a.doubts != b.doubts),
        *(not a.opening.isdisjoint(b.opening), _in_step(a, b), names),
        *(a.dated and b.dated, verbs, faint),
    )
    unlike = apart(a, b, sqrt(words), partial(around, *place)) if a.amounts and b.amounts else ()
    like = 1.5 * letters + words >= LIKE
    return Pair(*place, tuple(map(float, sights)), unlike, signs(a, b, like))


def _in_step(a: Saying, b: Saying) -> float:
    """How nearly two claims stand at one point of their texts, where these are long enough to tell
    one thing after another."""
    near = ASTRAY - abs(a.place - b.place)
    return near * min(1.0, a.length / LONG, b.length / LONG) if near > 0 else 0.0
