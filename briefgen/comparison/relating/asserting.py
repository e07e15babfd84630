"""Whether two claims in like words can count as agreeing.

Each must be what its own text holds, not what it reports of others, and both must speak of what is,
or both of what is to come.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.closeness import figures
from briefgen.comparison.linking.moving import go_apart
from briefgen.comparison.linking.showing import recommends, years
from briefgen.comparison.relating.aspects import leaves_open
from briefgen.comparison.words import content, listed, plain, telling
from briefgen.languages import pattern, words

ROOT = 5
"""Letters by which the forms of a word are known: "extended", "extension"."""


def can_agree(one: Claim, other: Claim) -> bool:
    """False where a text sets what it says at a distance ("the minister boasts that …"), where one
    tells what is and the other what would or will be, where one says what ought to be and the
    other what will, where by one something has risen and by the other fallen, where one has more
    and the other less than the same, where other things are to be done, and where their figures
    are apart or one denies the other's."""
    if _at_a_distance(one.span.text) or _at_a_distance(other.span.text):
        return False
    if go_apart(one.span.text, other.span.text):
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
        return alike and _comes_alike(one.span.text, other.span.text)
    return _left_open(one.span.text) is _left_open(other.span.text)


@lru_cache(maxsize=20_000)
def _at_a_distance(text: str) -> bool:
    return pattern("statements", "at a distance").search(text) is not None


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


def _comes_alike(one: str, other: str) -> bool:
    """False where two texts say of other things that they will be, and give no year for both: that
    a rule "will be extended" is not that its extension "will be ignored"."""
    ours, theirs = _coming(one), _coming(other)
    if not (ours and theirs) or years(one) & years(other):
        return True
    said = [{root[:ROOT] for root in content(text)} for text in (one, other)]
    return not (ours.isdisjoint(said[1]) or theirs.isdisjoint(said[0]))


@lru_cache(maxsize=20_000)
def _coming(text: str) -> frozenset[str]:
    """The first letters of the stems of what ``text`` says will be done."""
    passing = words("statements", "before a verb")
    said = [word for word in plain(text) if not (word in passing or word.endswith("ly"))]
    behind = (said[at + 1 :] for at, word in enumerate(said) if word in words("amounts", "to come"))
    return frozenset(root[:ROOT] for rest in behind if (root := next(telling(rest), "")))


@lru_cache(maxsize=20_000)
def _left_open(text: str) -> bool:
    return leaves_open(text)
