"""What the vote on reports sees in a clause: all that the rules see, and how it is said."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.extraction.clause import Clause
from briefgen.extraction.features import RULES, Sight, wording
from briefgen.extraction.prose.cast import root
from briefgen.extraction.prose.manner import marks, predicate, setting

_SHARED = tuple(rule for rule in RULES if rule is not wording)


def sights(clause: Clause, names: frozenset[str]) -> Iterator[Sight]:
    """Everything seen in ``clause``, which stands in a text with these names."""
    for rule in _SHARED:
        yield from rule(clause)
    yield from setting(clause)
    yield from marks(clause)
    yield from predicate(clause, names)
    yield from _wording(clause, names)


def _wording(clause: Clause, names: frozenset[str]) -> Iterator[Sight]:
    """Every word by its stem, and every two that stand side by side or at the clause's edges."""
    roots = ["<", *(root(token, names) for token in clause.words), ">"]
    for key, token in zip(roots[1:], clause.words, strict=False):
        yield Sight(f"word:{key}", token.start, token.end)
    last = len(clause.words) - 1
    for at in range(last + 2):
        start, end = clause.words[max(0, at - 1)].start, clause.words[min(at, last)].end
        yield Sight(f"pair:{roots[at]} {roots[at + 1]}", start, end)
