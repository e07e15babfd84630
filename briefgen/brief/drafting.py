"""The two stages of a brief that is being composed.

A draft holds the lists and tables, enough to guess whether the brief would fit. A composed brief is
whole, and comes with what became of each claim.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from briefgen.brief.model import Brief
from briefgen.brief.parts import ComparedRow, Entry, RatedRow
from briefgen.brief.sections import Ledger, Limits


class Draft(NamedTuple):
    """What some limits leave in the lists and tables: enough to guess whether a brief would fit.
    Most of those that are begun on the way to one that does are never finished."""

    limits: Limits
    ledger: Ledger
    scorecard: tuple[RatedRow, ...]
    compared: tuple[ComparedRow, ...]
    found: Mapping[str, tuple[Entry, ...]]
    """Entries by section."""


class Composed(NamedTuple):
    """A brief, and what became of each claim on the way."""

    brief: Brief
    used: Mapping[str, Sequence[str]]
    """Sections by claim id."""
    passed_over: Mapping[str, str]
    """Reasons by claim id."""


class Reasons(Mapping[str, str]):
    """Reasons by claim id, worked out when one is asked for: of most briefs that are composed on
    the way to one that fits none is."""

    def __init__(self, make: Callable[[], Mapping[str, str]]) -> None:
        self._make = make
        self._known: Mapping[str, str] | None = None

    @property
    def all(self) -> Mapping[str, str]:
        """All of them."""
        if self._known is None:
            self._known = self._make()
        return self._known

    def __getitem__(self, claim: str) -> str:
        return self.all[claim]

    def __iter__(self) -> Iterator[str]:
        return iter(self.all)

    def __len__(self) -> int:
        return len(self.all)
