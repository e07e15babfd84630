"""Whether two claims in like words can count as agreeing.

Each must be what its own text holds, not what it reports of others, and both must speak of what is,
or both of what is to come.
"""

from __future__ import annotations

from functools import lru_cache

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.linking.showing import recommends
from briefgen.comparison.relating.aspects import is_open
from briefgen.languages import lists, pattern


def can_agree(one: Claim, other: Claim) -> bool:
    """False where a text sets what it says at a distance ("the minister boasts that …"), where one
    tells what is and the other what would or will be, where one says what ought to be and the
    other what will, and where their figures are apart or one denies the other's."""
    coming = one.role is Role.OUTLOOK
    if coming is not (other.role is Role.OUTLOOK):
        return False
    if one.answer(_is_at_a_distance) or other.answer(_is_at_a_distance):
        return False
    if coming and one.answer(_recommends) is not other.answer(_recommends):
        return False
    if not coming and is_open(one) is not is_open(other):
        return False
    if not (one.quantities and other.quantities):
        return True
    _, apart = figures(one, other)
    return not (apart or _gives_the_lie(one, other) or _gives_the_lie(other, one))


def _is_at_a_distance(claim: Claim) -> bool:
    return _at_a_distance(claim.span.text)


def _recommends(claim: Claim) -> bool:
    return recommends(claim.span.text)


# Asked of a claim for each that it is set beside.
@lru_cache(maxsize=1_000)
def _at_a_distance(text: str) -> bool:
    return pattern("statements", "at a distance").search(text) is not None


def _gives_the_lie(one: Claim, other: Claim) -> bool:
    """True where ``one`` denies a figure that ``other`` gives: "3 million, not 2 million"."""
    given = {(q.low, q.high) for q in other.quantities}
    shared = [q.text.lower() for q in one.quantities if (q.low, q.high) in given]
    if not shared:
        return False
    said = one.span.text.lower()
    return any(_denied(figure, said) for figure in shared)


def _denied(figure: str, said: str) -> bool:
    """True where ``figure`` stands behind a denial somewhere in ``said``."""
    at = said.find(f" {figure}")
    while at >= 0:
        if said.endswith(lists("comparing")["denying"], 0, at):
            return True
        at = said.find(f" {figure}", at + 1)
    return False
