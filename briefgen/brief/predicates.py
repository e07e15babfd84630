"""Judge which predicates can stand in a table's cell without their subject."""

from __future__ import annotations

from briefgen.comparison.words import WORD
from briefgen.languages import words


def stands_for_all(predicate: str, left_out: str) -> bool:
    """True when ``predicate`` says what the claim says that has ``left_out`` before it."""
    return not _breaks_off(predicate) and not _is_turned(left_out)


def _breaks_off(predicate: str) -> bool:
    """True for words whose last leads on to others, or whose first ends an aside ("know, …")."""
    first, *_, last = predicate.split() * 2 or (".", ".")
    return first[-1] == "," or last.lower() in words("whole", "dangling") | {"that"}


def _is_turned(left_out: str) -> bool:
    """True where the predicate means something else without its subject.

    "points to it" is not what "nothing points to it" says, nor "did" what "fewer than they did"
    says.
    """
    return not words("quoting", "not to lose").isdisjoint(WORD.findall(left_out.lower()))
