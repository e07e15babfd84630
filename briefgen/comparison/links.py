"""Which claims of different sources say the same, and which say otherwise.

``SAME`` and the marks below are fitted on labelled subjects (``python -m tests.quality.links``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.comparison.hearing import Beside
from briefgen.comparison.letters import cosine, grams
from briefgen.comparison.pairs import NAMES, Pair, Tell, pairs, silent
from briefgen.comparison.sayings import sayings
from briefgen.finding import Difference, Link
from briefgen.subject import Subject

SAME: tuple[float, ...] = (
    *(-6.25, 4.76, 2.36, 1.94, 1.97, 0.9, -0.35, 0.54, 3.64, 0.22, -0.23, -0.25, 0.51, -0.06),
    *(0.46, 5.08, -1.03, 0.43, -1.01, -1.09),
)
"""What each sight of a pair, in the order of ``NAMES``, says for its being one fact."""
SETTLED: tuple[float, ...] = (0.18, 0.94, -1.76, 2.39)
"""What its odds by these sights, rivals and a bridge say for it: see ``settled``."""
MARK = -0.1
"""Log odds from which two claims count as the same."""
LOOSE = -1.0
"""Log odds from which two claims are taken to be of one thing, about which they may differ."""
CLOSE = -0.5
"""And from which figures apart are of it though one of the claims has a nearer one."""
AKIN = -2.0
"""Log odds from which two claims are set in one row: they speak of one thing, whatever they say."""
REVERSED = -1.0
"""Log odds that are left at most to two claims that say the reverse of each other."""

_MUTUAL = NAMES.index("mutual")


class Met(NamedTuple):
    """What stays of a pair when its likeness is known: there may be many of them."""

    first: int
    second: int
    apart: bool
    nearest: bool
    """Whether one is the nearest that the other's source has."""
    doubted: bool
    opposed: bool


class Judged(NamedTuple):
    """What is held of the claims that were set beside each other."""

    links: tuple[Link, ...]
    akin: frozenset[tuple[int, int]]
    """Pairs that speak of one thing, those of ``links`` that say the same among them."""
    besides: tuple[Beside, ...] = ()
    """All that were weighed."""

    def without(self, unheard: Collection[int]) -> Judged:
        """The same of all but the claims numbered ``unheard``."""
        return Judged(
            tuple(k for k in self.links if k.first not in unheard and k.second not in unheard),
            frozenset((a, b) for a, b in self.akin if a not in unheard and b not in unheard),
            tuple(b for b in self.besides if b.first not in unheard and b.second not in unheard),
        )


def link(claims: Sequence[Claim], subject: Subject, tell: Tell = silent) -> tuple[Link, ...]:
    """Pairs of claims of different sources that repeat or contradict each other."""
    return judge(claims, subject, tell).links


def judge(claims: Sequence[Claim], subject: Subject, tell: Tell = silent) -> Judged:
    """Those pairs, and all that speak of one thing.

    A pair whose claims state one fact, with figures apart or only one of them sure of it, stands
    twice: as the same, and as differing.
    """
    met: list[Met] = []
    odds: list[float] = []
    for pair in pairs(sayings(claims, subject), tell):
        nearest = pair.sights[_MUTUAL] >= 1
        met.append(Met(*pair[:2], pair.apart, nearest, pair.doubted, pair.opposed))
        odds.append(likeness(pair))
    ids = [claim.span.source.id for claim in claims]
    found: list[Link] = []
    akin: list[tuple[int, int]] = []
    besides: list[Beside] = []
    for one, likely in zip(met, settled(met, odds, ids), strict=True):
        difference = _difference(one, likely)
        if one.opposed:
            likely = min(likely, REVERSED)
        besides.append(Beside(one.first, one.second, likely))
        if likely >= AKIN:
            akin.append((one.first, one.second))
        if likely >= MARK:
            found.append(Link(one.first, one.second, None))
        if difference:
            found.append(Link(one.first, one.second, difference))
    return Judged(tuple(found), frozenset(akin), tuple(besides))


def likeness(pair: Pair) -> float:
    """The log odds that the two claims state the same fact, by themselves."""
    return float(sum(map(mul, SAME, pair.sights)))


def settled(met: Sequence[Pair | Met], odds: Sequence[float], ids: Sequence[str]) -> list[float]:
    """The log odds of each pair, all others considered; ``ids`` are the claims' sources."""
    return [float(sum(map(mul, SETTLED, row))) for row in company(met, odds, ids)]


def company(
    met: Sequence[Pair | Met], odds: Sequence[float], ids: Sequence[str]
) -> list[tuple[float, ...]]:
    """Of each pair: 1, its odds, the chances of its best rivals, and of the best bridge.

    A rival joins one of the two claims to another claim of the other's source: a fact stands once
    in a text, as a rule. A bridge is a claim of a third source that both are joined to.
    """
    chance = [1 / (1 + exp(-max(-30.0, min(30.0, value)))) for value in odds]
    partners: defaultdict[int, dict[int, float]] = defaultdict(dict)
    ranked: defaultdict[tuple[int, str], list[float]] = defaultdict(list)
    for pair, likely in zip(met, chance, strict=True):
        first, second = pair.first, pair.second
        partners[first][second] = partners[second][first] = likely
        ranked[first, ids[second]].append(likely)
        ranked[second, ids[first]].append(likely)
    best = {place: (*sorted(found)[:-3:-1], 0.0) for place, found in ranked.items()}

    def rival(one: int, other: int, own: float) -> float:
        first, second, *_ = best[one, ids[other]]
        return second if first == own else first

    def bridge(one: int, other: int) -> float:
        ours, theirs = partners[one], partners[other]
        both = ours.keys() & theirs.keys()
        return max([min(ours[third], theirs[third]) for third in both], default=0.0)

    return [
        (
            1.0,
            value,
            rival(p.first, p.second, own) + rival(p.second, p.first, own),
            bridge(p.first, p.second),
        )
        for p, value, own in zip(met, odds, chance, strict=True)
    ]


def _difference(met: Met, odds: float) -> Difference | None:
    """In what two claims differ, where they speak of one thing at all.

    Not in direction by their roles or leanings: of 19 pairs in like words that lean apart, on the
    labelled subjects, 14 say the same and one contradicts.
    """
    if odds < LOOSE:
        return None
    if met.doubted:
        return Difference.CERTAINTY
    if met.opposed:
        return Difference.POLARITY
    return Difference.QUANTITY if met.apart and (met.nearest or odds >= CLOSE) else None


def similarity(a: Claim, b: Claim) -> float:
    """Cosine of the character 4-grams of two claims, 0 to 1."""
    return cosine(grams(a.span.text), grams(b.span.text))
