"""Which claims of different sources are worth setting beside each other.

Claims meet over a word that few of them hold, so the work grows with the claims, not with their
square.
"""

from __future__ import annotations

from collections import defaultdict

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
    holders = _holders(said)
    ids = said.ids
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    found: set[tuple[int, int]] = set()
    for n, source in enumerate(ids):
        shared: defaultdict[int, float] = defaultdict(float)
        for key, weight in said.weighed(n).words.items():
            for other, also in holders.get(key, ()):
                shared[other] += weight * also
        near = sorted([(value, m) for m, value in shared.items() if ids[m] != source])
        found.update([(n, m) if n < m else (m, n) for _, m in near[: -few - 1 : -1]])
    return sorted(found)


def _holders(said: Sayings) -> dict[str, list[tuple[int, float]]]:
    """The claims that hold each word that brings claims together, each with its share in it."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for n in range(len(said)):
        words, size, _ = said.weighed(n)
        for key, weight in words.items():
            # One more than a crowd shows that it is one; the others need not be kept.
            if weight >= FAINT and said.spread[key] > 1 and len(holders[key]) <= CROWD:
                holders[key].append((n, weight / size))
    return {key: found for key, found in holders.items() if 1 < len(found) <= CROWD}
