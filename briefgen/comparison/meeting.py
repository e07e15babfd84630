"""Which claims of different sources are worth setting beside each other.

Claims meet over a word that few of them hold, so the work grows with the claims, not with their
square.
"""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest

from briefgen.comparison.sayings import Sayings

CROWD = 24
"""A word that more claims hold than this brings no two of them together."""
PARTNERS, MOST_PARTNERS = 4, 16
"""Others a claim is set beside: so many for each other source, up to a limit that keeps the work
linear. On the labelled subjects more found nothing."""
FAINT = 0.05
"""A word that weighs less brings no two claims together."""


def meeting(said: Sayings) -> list[tuple[int, int]]:
    """In order, for each claim those others, a few, with which it shares most."""
    holders, rare = _holders(said)
    ids = said.ids
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    found: set[tuple[int, int]] = set()
    for n, own in enumerate(rare):
        shared: defaultdict[int, float] = defaultdict(float)
        for key, weight in own:
            for other, also in holders.get(key, ()):
                shared[other] += weight * also
        near = ((value, m) for m, value in shared.items() if ids[m] != ids[n])
        found |= {(min(n, m), max(n, m)) for _, m in nlargest(few, near)}
    return sorted(found)


def _holders(
    said: Sayings,
) -> tuple[dict[str, list[tuple[int, float]]], list[list[tuple[str, float]]]]:
    """The claims that hold each rare word, each with its share in the claim; and the rare words
    of each claim with their weights."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    rare: list[list[tuple[str, float]]] = []
    spread = said.spread
    for n in range(len(said)):
        words, size, _ = said.weighed(n)
        own = [(key, weight) for key, weight in words.items() if spread[key] > 1]
        rare.append([])
        for key, weight in own:
            if weight >= FAINT:
                holders[key].append((n, weight / size))
        rare[-1] = own
    return {key: held for key, held in holders.items() if 1 < len(held) <= CROWD}, rare
