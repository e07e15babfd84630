"""What the vote on reports sees in a clause: all that the rules see, and how it is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain, pairwise

from briefgen.extraction.bearing import Memo, Worth, Worths, each_once
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import RULES, Sight, made_sight, wording
from briefgen.extraction.prose.cast import roots
from briefgen.extraction.prose.manner import (
    mark_keys,
    marks,
    predicate,
    predicate_keys,
    setting,
    setting_keys,
)

_SHARED = tuple(rule for rule in RULES.values() if rule is not wording)
_PAIRS = 100_000
"""Pairs of words kept: a report brings thousands of its own along."""


def sights(clause: Clause, names: frozenset[str]) -> list[Sight]:
    """Everything seen in ``clause``, which stands in a text with these names."""
    said = roots(clause, names)
    found = [sight for rule in _SHARED for sight in rule(clause)]
    found += setting(clause)
    found += marks(clause)
    found += predicate(clause, said)
    return [*found, *_words(clause, said), *_pairs(clause, said)]


def _words(clause: Clause, said: Sequence[str]) -> list[Sight]:
    """Every word by its stem."""
    keys = map("word:{}".format, said)
    return [*map(made_sight, zip(keys, clause.starts, clause.ends, strict=True))]


def _pairs(clause: Clause, said: Sequence[str]) -> list[Sight]:
    """Every two words that stand side by side or at the clause's edges."""
    starts, ends = clause.starts, clause.ends
    keys = map(_pair, pairwise(("<", *said, ">")))
    places = (starts[0], *starts), (*ends, ends[-1])
    return [*map(made_sight, zip(keys, *places, strict=True))]


_pair: Callable[[tuple[str, str]], str] = "pair:%s %s".__mod__
"""The key of two words that stand side by side."""


class ProseWorths(Worths):
    """What sights are worth in the vote on reports, found as ``Worths`` finds it."""

    def __init__(self, find: Callable[[str], Worth | None]) -> None:
        super().__init__(find)
        self._pair = Memo(self, _pair, _PAIRS)

    def seen_among(self, clauses: Sequence[Clause], names: frozenset[str]) -> list[list[Worth]]:
        """For each clause of a text with these names what is seen that has a weight."""
        above = self.above([clause.passage for clause in clauses])
        return [
            each_once([*self.own(clause), *beyond, *self._said(clause, roots(clause, names))])
            for clause, beyond in zip(clauses, above, strict=True)
        ]

    def _said(self, clause: Clause, said: Sequence[str]) -> list[Worth | None]:
        """What is seen in how the clause is said."""
        keys = chain(setting_keys(clause), mark_keys(clause), predicate_keys(clause, said))
        return [
            *map(self._key.__getitem__, keys),
            *map(self._root.__getitem__, said),
            *map(self._pair.__getitem__, pairwise(("<", *said, ">"))),
        ]

    def sight_among(self, clause: Clause, worth: Worth, names: frozenset[str]) -> Sight:
        """Where a clause first shows what is worth that much to it."""
        match worth.rule:
            case "word":
                at = [*map(self._root.__getitem__, roots(clause, names))].index(worth)
                return Sight(worth.key, clause.starts[at], clause.ends[at])
            case "pair":
                beside = pairwise(("<", *roots(clause, names), ">"))
                at = [*map(self._pair.__getitem__, beside)].index(worth)
                last = min(at, len(clause.ends) - 1)
                return Sight(worth.key, clause.starts[max(0, at - 1)], clause.ends[last])
            case "verb" | "predicate":
                found = predicate(clause, roots(clause, names))
                return next(sight for sight in found if sight[0] == worth.key)
            case _:
                return self.sight(clause, worth)
