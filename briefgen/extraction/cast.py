"""Who plays a part in a text: its main actors, and the words that are names in it.

What a word says of a role should hold in other texts too; a name does not, so the rules know
names only as such.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from briefgen.extraction.clause import Clause
from briefgen.extraction.core import main_actors
from briefgen.extraction.tokens import Token, stem

NAME = "Name"
"""Stands for every name; a capital, so that no word is mistaken for it."""


class Cast(NamedTuple):
    """The names of one text."""

    actors: frozenset[str] = frozenset()
    """Subjects a reader takes for granted, as ``core.main_actors`` finds them."""
    names: frozenset[str] = frozenset()
    """Words that always have a capital, and not only where a sentence begins."""

    def root(self, token: Token) -> str:
        """A word's stem; figures are all alike, and so are names."""
        if token.word[0].isdigit():
            return "0"
        return NAME if token.capital and token.word in self.names else stem(token.word)


def cast(clauses: Sequence[Clause]) -> Cast:
    """The names of the text that the clauses make up."""
    inside: set[str] = set()
    small: set[str] = set()
    for clause in clauses:
        for at, token in enumerate(clause.words):
            if not token.capital:
                small.add(token.word)
            elif at or clause.position:
                inside.add(token.word)
    return Cast(main_actors(clauses), frozenset(inside - small - {"i"}))
