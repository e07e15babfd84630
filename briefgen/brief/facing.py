"""Of several voices that differ, the claims that a reader must see side by side.

That voices differ on a topic says of two claims only that they are apart: the best claim of each
voice may speak of something else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set

from briefgen.claim import Claim
from briefgen.finding import Comparison

COLUMNS = 3
"""Texts, at most, that have each a column of its own in the table of agreement."""


def differing(comparison: Comparison) -> Mapping[int, Set[int]]:
    """For the ``id()`` of each claim from which others differ the ``id()`` of those."""
    found: defaultdict[int, set[int]] = defaultdict(set)
    for link in comparison.links:
        if link.difference and link.firm:
            one, other = (id(comparison.claims[n]) for n in (link.first, link.second))
            found[one].add(other)
            found[other].add(one)
    return found


def facing(
    own_of_each: Sequence[Sequence[Claim]], apart: Mapping[int, Set[int]]
) -> list[list[Claim]]:
    """Each voice's claims, best first; of two voices only the best that are ``apart``, and the
    others' where each text has a column. As they come where none are."""
    places = {id(c): (k, n) for k, own in enumerate(own_of_each) for n, c in enumerate(own)}
    pairs = (
        (n + m, one, other)
        for one, (k, n) in places.items()
        for other in apart.get(one, ())
        if other in places
        for j, m in [places[other]]
        if k < j
    )
    best = min(pairs, key=lambda pair: (pair[0], places[pair[1]], places[pair[2]]), default=None)
    if best is None:
        return [[*own] for own in own_of_each]
    shown = [[c for c in own if id(c) in best[1:]] for own in own_of_each]
    if len(own_of_each) > COLUMNS:
        return shown
    return [kept or [*own] for kept, own in zip(shown, own_of_each, strict=True)]
