"""The words of a text that are names in it.

What a word says of a role should hold in other texts too; a name does not, so the vote knows
names only as such.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.clause import Clause
from briefgen.extraction.tokens import Token, stem

NAME = "Name"
"""Stands for every name; a capital, so that no word is mistaken for it."""


def names(clauses: Sequence[Clause]) -> frozenset[str]:
    """Words that always have a capital, and not only where a sentence begins."""
    inside: set[str] = set()
    small: set[str] = set()
    for clause in clauses:
        small.update([token.word for token in clause.words if not token.capital])
        behind = clause.words if clause.position else clause.words[1:]
        inside.update([token.word for token in behind if token.capital])
    return frozenset(inside - small - {"i"})


def root(token: Token, found: frozenset[str]) -> str:
    """A word's stem; figures are all alike, and so are the names ``found`` in its text."""
    if token.word[0].isdigit():
        return "0"
    return NAME if token.capital and token.word in found else stem(token.word)
