"""Whether two claims in like words can count as agreeing.

Each must be what its own text holds, not what it reports of others, and both must speak of what is,
or both of what is to come.
"""

from __future__ import annotations

from functools import lru_cache

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.linking.showing import recommends
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.languages import pattern, words


def can_agree(one: Claim, other: Claim) -> bool:
    """False where a text sets what it says at a distance ("the minister boasts that …"), where one
    tells what is and the other what would or will be, where one says what ought to be and the
    other what will, and where their figures are apart or one denies the other's."""
    if _at_a_distance(one.span.text) or _at_a_distance(other.span.text):
        return False
    _, apart = figures(one, other)
    if apart or (one.role is Role.OUTLOOK) is not (other.role is Role.OUTLOOK):
        return False
    if _gives_the_lie(one, other) or _gives_the_lie(other, one):
        return False
    if one.role is Role.OUTLOOK:
        return recommends(one.span.text) is recommends(other.span.text)
    return _left_open(one.span.text) is _left_open(other.span.text)


@lru_cache(maxsize=20_000)
def _at_a_distance(text: str) -> bool:
    return pattern("statements", "at a distance").search(text) is not None


def _gives_the_lie(one: Claim, other: Claim) -> bool:
    """True where ``one`` denies a figure that ``other`` gives: "3 million, not 2 million"."""
    given = {(q.low, q.high) for q in other.quantities}
    shared = [q.text.lower() for q in one.quantities if (q.low, q.high) in given]
    if not shared:
        return False
    said = one.span.text.lower()
    return any(
        f"{no} {figure}" in said for figure in shared for no in words("comparing", "denying")
    )


@lru_cache(maxsize=20_000)
def _left_open(text: str) -> bool:
    return leaves_open(text)
