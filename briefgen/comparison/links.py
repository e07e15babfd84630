"""Which claims of different sources say the same, and which say otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

from briefgen.claim import Claim
from briefgen.comparison.evidence import Lean, lean
from briefgen.comparison.grouping import Groups
from briefgen.finding import Difference, Link

CLOSE = 0.22
"""Cosine of character 4-grams from which two claims on one topic count as the same."""
CROWD = 12
"""A topic with more claims than this is too broad for its name alone to join two of them."""


def link(claims: Sequence[Claim], groups: Groups) -> tuple[Link, ...]:
    """Pairs of claims of different sources, on one topic, that repeat or contradict each other."""
    number = {id(claim): n for n, claim in enumerate(claims)}
    found: dict[tuple[int, int], Difference | None] = {}
    for members in groups.by_topic.values():
        for a, b in _across(members):
            first, second = sorted((number[id(a)], number[id(b)]))
            verdict = _verdict(a, b, len(members))
            if verdict is not _UNRELATED:
                found.setdefault((first, second), verdict[0])
    return tuple(Link(a, b, difference) for (a, b), difference in sorted(found.items()))


_UNRELATED: tuple[Difference | None, ...] = ()


def _across(members: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs from different sources, each claim taken with the best few of the others only."""
    for a, b in combinations(members[:CROWD], 2):
        if a.span.source.id != b.span.source.id:
            yield a, b


def _verdict(a: Claim, b: Claim, crowd: int) -> tuple[Difference | None, ...]:
    """(None,) for the same, (difference,) for otherwise, empty when nothing joins the two."""
    leans = lean(a), lean(b)
    if Lean.NOTHING in leans:
        return _UNRELATED
    if leans[0] is leans[1]:
        same = a.role is b.role and (crowd <= CROWD // 2 or similarity(a, b) >= CLOSE)
        return (None,) if same else _UNRELATED
    return (Difference.POLARITY,)


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
