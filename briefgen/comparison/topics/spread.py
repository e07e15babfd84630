"""How common a word may be and still be a topic: a word that is everywhere tells nothing."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

from briefgen.comparison.phrasing.phrases import Key
from briefgen.comparison.topics.choosing import Found, voices_of

SPREAD = 0.15
"""A word in more than this share of the claims runs through the whole subject."""
BROAD = 3.0
"""In long texts the same holds of a word in more claims than so many times the root of them all."""
AT_MOST = 1.5
"""No topic is in so many times more claims than that, even where few begin with it."""


def limit(claims: int) -> float:
    """In how many of so many ``claims`` a word may stand."""
    return max(6, min(SPREAD * claims, BROAD * sqrt(claims)))


def fits(entry: Found, common: float, ids: Sequence[str]) -> bool:
    """True for a topic that is not too common.

    It stands in no more than ``common`` claims, or no more than that, of two texts at least, begin
    with it: there it is what they are about. ``ids`` are the sources' ids of all claims.
    """
    if len(entry.claims) <= common:
        return True
    opened = entry.opened & entry.claims
    return len(opened) <= common and voices_of(opened, ids) > 1


def without_covered(found: dict[Key, Found], ids: Sequence[str]) -> dict[Key, Found]:
    """``found`` without broad topics that are part of a longer phrase of two texts.

    The longer phrase says more.
    """
    broad = [key for key, entry in found.items() if entry.broad]
    if not broad:
        return found
    longer = [key for key, entry in found.items() if voices_of(entry.packed, ids) > 1]
    covered = {key for key in broad if any(key < other for other in longer)}
    return {key: entry for key, entry in found.items() if key not in covered}
