"""Whether two claims in like words can count as agreeing.

Each must be what its own text holds, not what it reports of others, and both must speak of what is,
or both of what is to come.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.linking.showing import recommends
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.comparison.words import listed, plain, telling
from briefgen.languages import pattern, words


def can_agree(one: Claim, other: Claim) -> bool:
    """False where a text sets what it says at a distance ("the minister boasts that …"), where one
    tells what is and the other what would or will be, where one says what ought to be and the
    other what will, where what will be is not the same, where one has more and the other less than
    the same, and where their figures are apart or one denies the other's."""
    if _at_a_distance(one.span.text) or _at_a_distance(other.span.text):
        return False
    _, apart = figures(one, other)
    if apart or (one.role is Role.OUTLOOK) is not (other.role is Role.OUTLOOK):
        return False
    if _gives_the_lie(one, other) or _gives_the_lie(other, one):
        return False
    if _outdone(one.span.text) | _outdone(other.span.text) == _BOTH_WAYS:
        return False
    if one.role is Role.OUTLOOK:
        alike = recommends(one.span.text) is recommends(other.span.text)
        return alike and not _come_to_other(one.span.text, other.span.text)
    return _left_open(one.span.text) is _left_open(other.span.text)


@lru_cache(maxsize=20_000)
def _at_a_distance(text: str) -> bool:
    return pattern("statements", "at a distance").search(text) is not None


def _come_to_other(one: str, other: str) -> bool:
    """True where what "will" be is another thing: "the pier will be extended", "… will be sold"."""
    return len({act for text in (one, other) if (act := _to_come(text))}) > 1


def _to_come(text: str) -> str:
    """The stem of the first word that tells something behind "will", or ""."""
    found = plain(text)
    at = next((n for n, word in enumerate(found) if word in listed("coming")), len(found))
    return next(telling(found[at + 1 :]), "")


_BOTH_WAYS = frozenset({"more", "less"})


@lru_cache(maxsize=20_000)
def _outdone(text: str) -> frozenset[str]:
    """Whether ``text`` sets something so much above or below another: "3% less than"."""
    found = plain(text)
    return frozenset(
        way
        for way in _BOTH_WAYS
        for figure, word in pairwise(found)
        if figure[0].isdigit() and word in listed(f"{way} than")
    )


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
