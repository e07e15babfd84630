"""Group claims of different sources that state one fact.

Links join two claims; a fact is a group of which each two are linked, one claim a source. So no
chain of loose links makes one thing of many.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from briefgen.claim import Claim
from briefgen.comparison.asking import once
from briefgen.comparison.linking.hearing import Beside
from briefgen.comparison.linking.links import Judged
from briefgen.comparison.relating.asserting import can_agree
from briefgen.comparison.standalone.selfstanding import stands
from briefgen.finding import Link

Fact = tuple[int, ...]
"""Numbers of its claims, in reading order."""


def facts(
    claims: Sequence[Claim], links: Sequence[Link], besides: Iterable[Beside] = ()
) -> tuple[Fact, ...]:
    """The groups, each claim in one at most; what ``besides`` holds likelier is joined before."""
    same = {(k.first, k.second) for k in links if k.difference is None}
    odds = {(b.first, b.second): b.odds for b in besides if (b.first, b.second) in same}
    joined: dict[int, set[int]] = {}
    # A claim stands in many links.
    apart = once(lambda number: stands(claims[number]), len(claims))
    for first, second in sorted(same, key=lambda pair: (-odds.get(pair, 0.0), pair)):
        if not (apart(first) and apart(second)):
            continue
        if not can_agree(claims[first], claims[second]):
            continue
        one, other = joined.get(first, {first}), joined.get(second, {second})
        pairs = {(min(a, b), max(a, b)) for a in one for b in other}
        if pairs <= same and _one_a_source(claims, one | other):
            joined.update(dict.fromkeys(one | other, one | other))
    return tuple({tuple(sorted(group)): None for group in joined.values()})


class Alike:
    """Puts those of ``claims`` together that are one fact by what is held of them."""

    def __init__(self, claims: Sequence[Claim], judged: Judged) -> None:
        self._claims, self._judged = claims, judged

    def __call__(self, own: Sequence[Claim]) -> list[tuple[Claim, ...]]:
        """``own`` in groups: those of one fact together, each other claim by itself; in the order
        of the first of each."""
        found: defaultdict[int | Fact, list[Claim]] = defaultdict(list)
        for claim in own:
            found[self._of_fact.get(id(claim), id(claim))].append(claim)
        return [tuple(group) for group in found.values()]

    @cached_property
    def _of_fact(self) -> dict[int, Fact]:
        """The fact that a claim is of, by the claim's ``id``; none for most."""
        known = facts(self._claims, self._judged.alike, self._judged.besides)
        return {id(self._claims[number]): fact for fact in known for number in fact}


def _one_a_source(claims: Sequence[Claim], group: set[int]) -> bool:
    sources = [claims[number].span.source.id for number in group]
    return len(set(sources)) == len(sources)
