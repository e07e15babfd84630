"""Choose which pairs of claims of different sources are worth comparing.

Claims meet over a word that few of them hold, so the work grows with the number of claims, not with
its square.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence

from briefgen.comparison.linking.sayings import LEAST, Sayings

CROWD = 24
"""A word that more claims hold than this brings no two of them together."""
PARTNERS, MOST_PARTNERS = 4, 16
"""Others a claim is set beside: so many for each other source, up to a limit that keeps the work
linear. On the labelled subjects more found nothing."""
FAINT = 0.05
"""A word that weighs less brings no two claims together."""

_Held = dict[str, tuple["array[int]", "array[float]"]]
"""The claims that hold a word, and the word's share in each."""


def meeting(said: Sayings) -> tuple[Sequence[int], Sequence[int]]:
    """The first and the second claims of pairs, in order: for each claim those others, a few, with
    which it shares most."""
    holders = _holders(said)
    ids, rare, count = said.ids, said.rare, len(said)
    few = min(PARTNERS * (len(set(ids)) - 1), MOST_PARTNERS)
    # A pair is one number here: there may be many.
    found = array("Q")
    for n, (words, shares) in enumerate(said.terms):
        shared: defaultdict[int, float] = defaultdict(float)
        for word, share in zip(words, shares, strict=True):
            if word in holders:
                weight = share * rare[word]
                for other, also in zip(*holders[word], strict=True):
                    shared[other] += weight * also
        source = ids[n]
        near = sorted([(value, m) for m, value in shared.items() if ids[m] != source])
        found.extend([min(n, m) * count + max(n, m) for _, m in near[: -few - 1 : -1]])
    pairs = array("Q", sorted(set(found)))
    return array("I", [pair // count for pair in pairs]), array("I", [p % count for p in pairs])


def _holders(said: Sayings) -> _Held:
    """Who holds those words that bring claims together."""
    may = _telling(said)
    holders: _Held = {word: (array("I"), array("d")) for word in may}
    for n, (words, _) in enumerate(said.terms):
        # Most claims hold none, and need not be weighed.
        if may.isdisjoint(words):
            continue
        weights, size = said.weighed(n)
        for word in words:
            # One more than a crowd shows that it is one; the others need not be kept.
            if word in may and weights[word] >= FAINT and len(holders[word][0]) <= CROWD:
                holders[word][0].append(n)
                holders[word][1].append(weights[word] / size)
    return {word: found for word, found in holders.items() if 1 < len(found[0]) <= CROWD}


def _telling(said: Sayings) -> set[str]:
    """Words that may bring claims together: neither one claim's alone, nor faint wherever they
    stand, nor held by a crowd of claims in all of which they are more than faint."""
    return {
        word
        for word, weight in said.rare.items()
        if weight >= FAINT
        and (1 < said.spread[word] <= CROWD or (weight * LEAST < FAINT and said.spread[word] > 1))
    }
