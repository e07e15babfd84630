"""Which claims of different sources are worth setting beside each other.

Claims meet over a word that few of them hold, so the work grows with the claims, not with their
square.
"""

from __future__ import annotations

from collections import defaultdict

from briefgen.comparison.sayings import LEAST, Sayings

CROWD = 24
"""A word that more claims hold than this brings no two of them together."""
PARTNERS, MOST_PARTNERS = 4, 16
"""Others a claim is set beside: so many for each other source, up to a limit that keeps the work
linear. On the labelled subjects more found nothing."""
FAINT = 0.05
"""A word that weighs less brings no two claims together."""

_Held = dict[str, list[tuple[int, float]]]
"""The claims that hold a word, each with the word's share in it."""


def meeting(said: Sayings) -> list[tuple[int, int]]:
    """In order, for each claim those others, a few, with which it shares most."""
    telling, holders = _holders(said)
    ids = said.ids
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    found: set[tuple[int, int]] = set()
    for n, words in telling.items():
        shared: defaultdict[int, float] = defaultdict(float)
        for word, weight in words:
            for other, also in holders.get(word, ()):
                shared[other] += weight * also
        source = ids[n]
        near = sorted([(value, m) for m, value in shared.items() if ids[m] != source])
        found.update([(n, m) if n < m else (m, n) for _, m in near[: -few - 1 : -1]])
    return sorted(found)


def _holders(said: Sayings) -> tuple[dict[int, list[tuple[str, float]]], _Held]:
    """The claims with words that may bring claims together, and the weight of each such word in
    them; and who holds those words that do."""
    may = _telling(said)
    telling: dict[int, list[tuple[str, float]]] = {}
    holders: _Held = defaultdict(list)
    for n, (words, _) in enumerate(said.terms):
        # Most claims hold none, and need not be weighed.
        if may.isdisjoint(words):
            continue
        weights, size = said.weighed(n)
        telling[n] = [(word, weights[word]) for word in words if word in may]
        for word, weight in telling[n]:
            # One more than a crowd shows that it is one; the others need not be kept.
            if weight >= FAINT and len(holders[word]) <= CROWD:
                holders[word].append((n, weight / size))
    return telling, {word: found for word, found in holders.items() if 1 < len(found) <= CROWD}


def _telling(said: Sayings) -> set[str]:
    """Words that may bring claims together: neither one claim's alone, nor faint wherever they
    stand, nor held by a crowd of claims in all of which they are more than faint."""
    return {
        word
        for word, weight in said.rare.items()
        if weight >= FAINT
        and (1 < said.spread[word] <= CROWD or (weight * LEAST < FAINT and said.spread[word] > 1))
    }
