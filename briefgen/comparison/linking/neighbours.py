"""All pairs of claims that were compared, held as columns of numbers.

There may be very many pairs, too many for an object each.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

Numbers = Sequence[int]


class Neighbours:
    """Pairs of claims, each looked at from both of its claims.

    A side is half a pair: the claim ``own[side]`` beside the claim ``other[side]``. The first as
    many sides as there are pairs are seen from their first claims, the rest from their second.
    """

    def __init__(self, firsts: Numbers, seconds: Numbers, ids: Sequence[str]) -> None:
        """``ids``: the sources of the claims."""
        self.count = len(firsts)
        known: dict[str, int] = {}
        sources = array("I", [known.setdefault(id, len(known)) for id in ids])
        self.own, self.other = array("I", firsts), array("I", seconds)
        self.own.extend(seconds)
        self.other.extend(firsts)
        places = zip(self.own, self.other, strict=True)
        self._place = array("Q", [own * len(known) + sources[other] for own, other in places])
        """The claim, and the source that it is set beside."""
        self._order = array("I", sorted(range(len(self._place)), key=self._place.__getitem__))

    def two_best(self, values: Sequence[float]) -> tuple[array[float], array[float]]:
        """For each side the two highest of ``values``, one a pair, that its claim reaches with
        claims of the other's source; 0 at least, and where there is no second."""
        best, second = (
            array("d", bytes(8 * len(self._order))),
            array("d", bytes(8 * len(self._order))),
        )
        for _, sides in groupby(self._order, self._place.__getitem__):
            found = (*sides,)
            highest = sorted([0.0, 0.0, *[values[side % self.count] for side in found]])
            for side in found:
                best[side], second[side] = highest[-1], highest[-2]
        return best, second

    def by_claim(self) -> Callable[[int], Iterator[int]]:
        """The sides of the claim with a number."""
        starts: dict[int, tuple[int, int]] = {}
        at = 0
        for claim, sides in groupby(self._order, self.own.__getitem__):
            end = at + sum(1 for _ in sides)
            starts[claim] = at, end
            at = end
        return lambda claim: iter(self._order[slice(*starts[claim])])
