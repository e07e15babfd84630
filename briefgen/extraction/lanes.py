"""Add several columns of numbers at once, exactly.

A vote adds up many rows of a few weights. The weights of a row stand side by side in one whole
number, each in a lane of its own, so that one addition adds all columns; nothing is rounded before
the end, and the last digit never depends on the order. ``math.fsum`` gives the same, column by
column.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

_BITS = 128
"""Places behind the point: a weight is kept whole unless it is below 2**-75."""
_UNIT, _WHOLE = 2.0**-_BITS, 2.0**_BITS
_LANE = _BITS + 32
_HALF = 1 << _LANE - 1
"""Added to a lane while it is read, so that what is negative borrows nothing from the next."""
_MASK = (1 << _LANE) - 1


def packed(row: Sequence[float]) -> int:
    """A row of weights, each less than 2**20 or so, as one whole number."""
    lanes = 0
    for weight in reversed(row):
        lanes = (lanes << _LANE) + int(weight * _WHOLE)
    return lanes


@lru_cache(maxsize=4)
def _halves(columns: int) -> int:
    return sum([_HALF << at * _LANE for at in range(columns)])


def sums(rows: Iterable[int], columns: int) -> list[float]:
    """The sum of each column of packed rows, rounded once."""
    shifts = range(0, columns * _LANE, _LANE)
    total = sum(rows, _halves(columns))
    return [((total >> shift & _MASK) - _HALF) * _UNIT for shift in shifts]
