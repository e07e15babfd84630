"""Figures that are the two ends of one range or change: "from 45,000 to 80,000 tonnes"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from math import isclose

from briefgen.claim import Quantity
from briefgen.comparison.words import listed

ROUNDED = 0.02
"""By how much of itself a change may be off and still be the one between two ends."""


Ends = tuple[Quantity, Quantity]


def told_by(one: Quantity, ends: Ends) -> bool:
    """True for a magnitude that lies between two ends, or is the change from one to the other:
    "from 31 to 19 weeks" tells "12 weeks shorter"."""
    low, high = sorted((ends[0].low, ends[1].low))
    return low < one.low < high or changed_by(one, ends)


def changed_by(one: Quantity, ends: Ends) -> bool:
    """True for a magnitude that is the change from one end to the other."""
    return isclose(abs(ends[1].low - ends[0].low), one.low, rel_tol=ROUNDED)


@lru_cache(maxsize=1000)
def ranges(text: str, quantities: tuple[Quantity, ...]) -> tuple[tuple[Quantity, Quantity], ...]:
    """Those of ``quantities``, which stand in ``text`` in this order, that are ends of one range:
    a word as "between" stands before the first, or one as "to" before the second."""
    each = zip(quantities, _words_before(text, quantities), strict=True)
    return tuple(
        (low, high)
        for (low, opening), (high, closing) in pairwise(each)
        if opening in listed("opening a range") or closing in listed("closing a range")
    )


def _words_before(text: str, quantities: tuple[Quantity, ...]) -> Iterator[str]:
    """The word that stands before each of ``quantities``, in small letters."""
    at = 0
    for quantity in quantities:
        found = text.find(quantity.text, at)
        start = found if found >= 0 else at
        before = text[max(0, start - 20) : start].replace("–", " – ").split()
        yield before[-1].lower() if before else ""
        at = start + len(quantity.text)
