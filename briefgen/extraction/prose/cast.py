"""The words of a text that are names in it.

What a word says of a role should hold in other texts too; a name does not, so the vote knows
names only as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import compress

from briefgen.extraction import features
from briefgen.extraction.clause import Clause

_SMALL = bytes((1, 0)) * 128
"""Turns the marks of words with a capital into those of words without."""
NAME = "Name"
"""Stands for every name; a capital, so that no word is mistaken for it."""


def names(clauses: Sequence[Clause]) -> frozenset[str]:
    """Words that always have a capital, and not only where a sentence begins."""
    inside: set[str] = set()
    small: set[str] = set()
    for clause in clauses:
        small.update(compress(clause.said, clause.capitals.translate(_SMALL)))
        behind = 0 if clause.position else 1
        inside.update(compress(clause.said[behind:], clause.capitals[behind:]))
    return frozenset(inside - small - {"i"})


def roots(clause: Clause, found: frozenset[str]) -> list[str]:
    """Its words by their stems; figures are all alike, and so are the names ``found`` in its
    text."""
    said, roots = clause.said, [*features.roots(clause)]
    for at in compress(range(len(said)), clause.capitals):
        if said[at] in found:
            roots[at] = NAME
    return roots
