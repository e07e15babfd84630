"""The mark from which two claims are linked: set by subjects other than the one it is tried on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WANTED = 0.71
"""Precision that the mark must keep, on the subjects that it is set by."""


@dataclass(frozen=True)
class Told:
    """What is held of one subject by weights that others gave."""

    pairs: tuple[tuple[float, frozenset[int]], ...]
    """The odds of each pair of which gold knows both claims, and their numbers there."""
    same: frozenset[frozenset[int]]
    """Those that gold joins."""

    def at(self, mark: float) -> tuple[float, float]:
        """Precision and recall of what reaches ``mark``."""
        said = {pair for odds, pair in self.pairs if odds >= mark}
        right = len(said & self.same)
        return right / len(said) if said else 0.0, right / len(self.same)


def mark(others: Sequence[Told]) -> float:
    """The lowest mark, in twentieths, at which ``others`` keep ``WANTED`` on average."""
    marks = (n / 20 for n in range(-20, 41))
    return next(m for m in marks if sum(t.at(m)[0] for t in others) >= WANTED * len(others))
