"""Which claims of different sources say the same, and which say otherwise.

``SAME`` and the marks below are fitted on labelled subjects (``python -m tests.quality.links``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from briefgen.claim import Claim
from briefgen.comparison.pairs import NAMES, Pair, pairs
from briefgen.comparison.sayings import sayings
from briefgen.finding import Difference, Link
from briefgen.subject import Subject

SAME: tuple[float, ...] = (
    *(-5.87, 5.35, 2.35, 0.89, 1.86, 1.39, -0.56, -0.83),
    *(1.23, 0.05, -0.43, -0.48, 0.4, 0.83, 0.57, 0.42, -0.11, -0.36),
)
"""What each sight of a pair, in the order of ``NAMES``, says for its being one fact."""
MARK = 0.0
"""Log odds from which two claims count as the same."""
LOOSE = -1.5
"""Log odds from which two figures are taken to be of one thing."""
NEAR = 0.6
"""Closeness from which claims that lean apart, or of which one doubts, are set against each
other."""

_AT = {name: n for n, name in enumerate(NAMES)}


def link(claims: Sequence[Claim], subject: Subject) -> tuple[Link, ...]:
    """Pairs of claims of different sources that repeat or contradict each other.

    A pair whose claims state one fact with figures apart stands twice: as the same, and as
    differing in quantity.
    """
    found: list[Link] = []
    for pair in pairs(sayings(claims, subject)):
        odds = likeness(pair)
        difference = _difference(pair, odds)
        if odds >= MARK and difference in (None, Difference.QUANTITY):
            found.append(Link(pair.first, pair.second, None))
        if difference:
            found.append(Link(pair.first, pair.second, difference))
    return tuple(found)


def likeness(pair: Pair) -> float:
    """The log odds that the two claims state the same fact."""
    return sum(weight * sight for weight, sight in zip(SAME, pair.sights, strict=True))


def _difference(pair: Pair, odds: float) -> Difference | None:
    """In what two claims differ, where they speak of one thing at all."""
    if pair.apart and odds >= LOOSE:
        return Difference.QUANTITY
    if _closeness(pair) < NEAR:
        return None
    if _sees(pair, "both coming"):
        return Difference.CERTAINTY if _sees(pair, "one doubts") else None
    against = _sees(pair, "leaning") or _sees(pair, "result and shortfall")
    return Difference.POLARITY if against and odds < MARK else None


def _sees(pair: Pair, name: str) -> bool:
    return pair.sights[_AT[name]] > 0


def _closeness(pair: Pair) -> float:
    """How much of their words and letters two claims share; 1 is much, 2.5 all."""
    sights = pair.sights
    return 1.5 * sights[_AT["letters"]] + sights[_AT["words"]] ** 2


def similarity(a: Claim, b: Claim) -> float:
    """Cosine of the character 4-grams of two claims, 0 to 1."""
    x, y = _grams(a.span.text), _grams(b.span.text)
    dot = sum(count * y[gram] for gram, count in x.items())
    return float(dot / ((_norm(x) * _norm(y)) or 1))


def _grams(text: str) -> Counter[str]:
    folded = " ".join(text.casefold().split())
    return Counter(folded[n : n + 4] for n in range(max(1, len(folded) - 3)))


def _norm(grams: Counter[str]) -> float:
    return float(sum(count * count for count in grams.values()) ** 0.5)
