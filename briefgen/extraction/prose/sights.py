"""What the vote on reports sees in a clause: all that the rules see, and how it is said."""

from __future__ import annotations

from itertools import pairwise

from briefgen.extraction.clause import Clause
from briefgen.extraction.features import RULES, Sight, made_sight, wording
from briefgen.extraction.prose.cast import roots
from briefgen.extraction.prose.manner import marks, predicate, setting

_SHARED = tuple(rule for rule in RULES.values() if rule is not wording)


def sights(clause: Clause, names: frozenset[str]) -> list[Sight]:
    """Everything seen in ``clause``, which stands in a text with these names."""
    found = [sight for rule in _SHARED for sight in rule(clause)]
    found += setting(clause)
    found += marks(clause)
    found += predicate(clause, names)
    return found + _wording(clause, names)


def _wording(clause: Clause, names: frozenset[str]) -> list[Sight]:
    """Every word by its stem, and every two that stand side by side or at the clause's edges."""
    keys, starts, ends = roots(clause, names), clause.starts, clause.ends
    words = [f"word:{key}" for key in keys]
    pairs = [f"pair:{one} {other}" for one, other in pairwise(("<", *keys, ">"))]
    return [
        *map(made_sight, zip(words, starts, ends, strict=True)),
        *map(made_sight, zip(pairs, (starts[0], *starts), (*ends, ends[-1]), strict=True)),
    ]
