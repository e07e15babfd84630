"""Find claims that speak against a figure which another claim gives."""

from __future__ import annotations

from briefgen.claim import Role
from briefgen.comparison.figures.amounts import MANY, Kind, amounts
from briefgen.comparison.linking.sayings import Saying
from briefgen.languages import pattern


def disputed(a: Saying, b: Saying) -> bool:
    """True when one gives a figure, and the other speaks of it as the figure of others: "the
    ministry's figure of 4,100 jobs counts posts that …"."""
    return bool(_common(a, b)) and _is_of_others(a) is not _is_of_others(b)


def corrected(a: Saying, b: Saying) -> bool:
    """True when one gives another figure in place of one that the other gives: "455, not 410"."""
    common = _common(a, b)
    return bool(common) and bool(common & _replaced(a)) is not bool(common & _replaced(b))


def short(a: Saying, b: Saying) -> bool:
    """True when one says of a mark that it is not reached, and the other, as real, that it is."""
    if (a.claim.role is Role.OUTLOOK) is not (b.claim.role is Role.OUTLOOK):
        return False
    if not _common(a, b) or _falls_short(a) is _falls_short(b):
        return False
    return a.denies is not b.denies


def _common(a: Saying, b: Saying) -> set[tuple[Kind, float]]:
    """Figures of both that are not met by chance: shares, and what is counted in dozens."""
    ours, theirs = (
        {(x.kind, x.value) for x in each.amounts if _is_telling(x.kind, x.value)} for each in (a, b)
    )
    return ours & theirs


def _replaced(said: Saying) -> set[tuple[Kind, float]]:
    """The figures in place of which it gives others."""
    text = said.claim.span.text
    found = pattern("contrary", "in place of").finditer(text)
    behind = (amounts(text[place.end() :]) for place in found)
    return {(first.kind, first.value) for first, *_ in filter(None, behind)}


def _is_telling(kind: Kind, value: float) -> bool:
    return kind is Kind.SHARE or (kind is Kind.COUNT and value > MANY)


def _is_of_others(said: Saying) -> bool:
    return pattern("amounts", "of others").search(said.claim.span.text) is not None


def _falls_short(said: Saying) -> bool:
    return pattern("amounts", "falling short").search(said.claim.span.text) is not None
