"""Which claims of different sources are worth setting beside each other.

Claims meet over a word that few of them hold, so the work grows with the claims, not with their
square.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from heapq import nlargest

from briefgen.comparison.sayings import Saying

CROWD = 24
"""A word that more claims hold than this brings no two of them together."""
PARTNERS, MOST_PARTNERS = 4, 16
"""Others a claim is set beside: so many for each other source, up to a limit that keeps the work
linear. On the labelled subjects more found nothing."""
FAINT = 0.05
"""A word that weighs less brings no two claims together."""


def meeting(said: Sequence[Saying]) -> list[tuple[int, int]]:
    """In order, for each claim those others, a few, with which it shares most."""
    holders = _holders(said)
    ids = [one.claim.span.source.id for one in said]
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    found: set[tuple[int, int]] = set()
    for n, one in enumerate(said):
        shared: defaultdict[int, float] = defaultdict(float)
        for key, weight in one.words.items():
            held = holders.get(key, ())
            if len(held) <= CROWD:
                for other, also in held:
                    shared[other] += weight * also
        near = ((value, m) for m, value in shared.items() if ids[m] != ids[n])
        found |= {(min(n, m), max(n, m)) for _, m in nlargest(few, near)}
    return sorted(found)


def _holders(said: Sequence[Saying]) -> dict[str, list[tuple[int, float]]]:
    """The claims that hold each word, each with its share in the claim."""
    holders: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for n, one in enumerate(said):
        for key, weight in one.words.items():
            if weight >= FAINT:
                holders[key].append((n, weight / one.size))
    return holders
