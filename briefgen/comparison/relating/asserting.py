"""Whether two claims in like words can say the same: each must be its text's own, and as real."""

from __future__ import annotations

from functools import lru_cache

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.languages import pattern


def can_agree(one: Claim, other: Claim) -> bool:
    """False where a text sets what it says at a distance ("the minister boasts that …"), where one
    tells what is and the other what would or will be, and where their figures are apart."""
    if _at_a_distance(one.span.text) or _at_a_distance(other.span.text):
        return False
    _, apart = figures(one, other)
    if apart or (one.role is Role.OUTLOOK) is not (other.role is Role.OUTLOOK):
        return False
    if one.role is Role.OUTLOOK:
        return True
    return _left_open(one.span.text) is _left_open(other.span.text)


@lru_cache(maxsize=20_000)
def _at_a_distance(text: str) -> bool:
    return pattern("statements", "at a distance").search(text) is not None


@lru_cache(maxsize=20_000)
def _left_open(text: str) -> bool:
    return leaves_open(text)
