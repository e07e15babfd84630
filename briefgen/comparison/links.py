"""Which claims of different sources say the same, and which say otherwise.

``SAME`` and the marks below are fitted on labelled subjects (``python -m tests.quality.links``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.comparison.letters import cosine, grams
from briefgen.comparison.pairs import NAMES, Pair, Tell, pairs, silent
from briefgen.comparison.sayings import sayings
from briefgen.finding import Difference, Link
from briefgen.subject import Subject

SAME: tuple[float, ...] = (
    *(-5.34, 3.92, 1.52, 1.32, 1.89, 1.14, -0.75, 2.05, 0.1, -0.32),
    *(-0.33, 0.16, 0.28, 0.68, -0.05, 0.02, 1.01, 0.25, 0.4),
)
"""What each sight of a pair, in the order of ``NAMES``, says for its being one fact."""
SETTLED: tuple[float, ...] = (0.12, 0.94, -1.45, 2.25)
"""What its odds by these sights, rivals and a bridge say for it: see ``settled``."""
MARK = 0.45
"""Log odds from which two claims count as the same."""
LOOSE = -1.5
"""Log odds from which two figures are taken to be of one thing."""
NEAR = 0.6
"""Closeness from which claims that lean apart, or of which one doubts, are set against each
other."""

_AT = {name: n for n, name in enumerate(NAMES)}


class Met(NamedTuple):
    """What stays of a pair when its likeness is known: there may be many of them."""

    first: int
    second: int
    apart: bool
    unlike: Difference | None


def link(claims: Sequence[Claim], subject: Subject, tell: Tell = silent) -> tuple[Link, ...]:
    """Pairs of claims of different sources that repeat or contradict each other.

    A pair whose claims state one fact with figures apart stands twice: as the same, and as
    differing in quantity.
    """
    met: list[Met] = []
    odds: list[float] = []
    for pair in pairs(sayings(claims, subject), tell):
        met.append(Met(pair.first, pair.second, pair.apart, _unlike(pair)))
        odds.append(likeness(pair))
    ids = [claim.span.source.id for claim in claims]
    found: list[Link] = []
    for one, likely in zip(met, settled(met, odds, ids), strict=True):
        difference = _difference(one, likely)
        if likely >= MARK and difference in (None, Difference.QUANTITY):
            found.append(Link(one.first, one.second, None))
        if difference:
            found.append(Link(one.first, one.second, difference))
    return tuple(found)


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
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            partners[one][other] = likely
            ranked[one, ids[other]].append(likely)
    best = {place: (*sorted(found)[:-3:-1], 0.0) for place, found in ranked.items()}

    def rival(one: int, other: int, own: float) -> float:
        first, second, *_ = best[one, ids[other]]
        return second if first == own else first

    def bridge(one: int, other: int) -> float:
        known = partners[other]
        third = (min(p, known[k]) for k, p in partners[one].items() if k in known)
        return max(third, default=0.0)

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
    """In what two claims differ, where they speak of one thing at all."""
    if met.apart and odds >= LOOSE:
        return Difference.QUANTITY
    return None if met.unlike is Difference.POLARITY and odds >= MARK else met.unlike


def _unlike(pair: Pair) -> Difference | None:
    """In what two claims differ besides their figures, unless they say the same."""
    if _closeness(pair) < NEAR:
        return None
    if _sees(pair, "both coming"):
        return Difference.CERTAINTY if _sees(pair, "one doubts") else None
    return Difference.POLARITY if pair.against else None


def _sees(pair: Pair, name: str) -> bool:
    return pair.sights[_AT[name]] > 0


def _closeness(pair: Pair) -> float:
    """How much of their words and letters two claims share; 1 is much, 2.5 all."""
    sights = pair.sights
    return 1.5 * sights[_AT["letters"]] + sights[_AT["words"]] ** 2


def similarity(a: Claim, b: Claim) -> float:
    """Cosine of the character 4-grams of two claims, 0 to 1."""
    return cosine(grams(a.span.text), grams(b.span.text))
