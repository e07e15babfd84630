"""Set the figures of two claims beside each other.

Tells which of them may count the same thing, and which are too far apart to agree.
"""

from __future__ import annotations

from collections.abc import Callable

from briefgen.claim import Claim, Quantity
from briefgen.comparison.figures.ranges import Ends, ranges, told_by

SLACK = 0.1
"""Figures further apart than this share of the larger one differ."""
SHARES = ("%", "times")
"""Units of what counts nothing."""


def figures(a: Claim, b: Claim) -> tuple[bool, bool]:
    """Whether some figures of two claims agree, and whether all of them are apart.

    They are not apart where a range of one claim covers a figure of the other ("from 45,000 to
    80,000 tonnes").
    """
    if not (a.quantities and b.quantities):
        return False, False
    met = any(
        close(x, y)
        for x in a.quantities
        for y in b.quantities
        if x.unit == y.unit or not (x.unit and y.unit)
    )
    return met, not met and bool(set_beside(a, b)) and not told_alike(a, b)


def told_alike(a: Claim, b: Claim, told: Callable[[Quantity, Ends], bool] = told_by) -> bool:
    """True when a range of one claim covers a figure of the other, as ``told`` decides.

    Only figures that may count the same thing are looked at.
    """
    return _told(a, b, told) or _told(b, a, told)


def _told(a: Claim, b: Claim, told: Callable[[Quantity, Ends], bool]) -> bool:
    """True when a range of ``b`` covers a figure of ``a`` that may count the same thing."""
    ends = ranges(b.span.text, b.quantities) if len(b.quantities) > 1 else ()
    return any(
        told(figure, (low, high)) and comparable(figure, low) and comparable(figure, high)
        for low, high in ends
        for figure in a.quantities
    )


def set_beside(a: Claim, b: Claim) -> list[tuple[Quantity, Quantity]]:
    """The pairs of figures, one of each claim, that may count the same thing."""
    return [(x, y) for x in a.quantities for y in b.quantities if comparable(x, y)]


def comparable(a: Quantity, b: Quantity) -> bool:
    """True when two magnitudes may count the same thing.

    They have one unit, or one of them has none and the other's unit is of things counted ("5,200
    homes", "nine thousand").
    """
    units = {a.unit, b.unit}
    return len(units) == 1 or ("" in units and units.isdisjoint(SHARES))


def close(a: Quantity, b: Quantity) -> bool:
    """True when two magnitudes overlap or lie within ``SLACK`` of each other."""
    return max(a.low - b.high, b.low - a.high, 0) <= SLACK * max(abs(a.high), abs(b.high))
