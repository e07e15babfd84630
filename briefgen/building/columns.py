"""The claims of a large folder, kept small: there are some fifteen to a page.

What a claim consists of stands in a row of numbers: offsets as they are, words and all else as
places in a list that holds each once. The claim itself is little more than the number of its row.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any, NamedTuple

from briefgen.building.answers import Asked
from briefgen.claim import Claim
from briefgen.source import Source, Span

_SPANS = ("span", "core", "label", "heading", "lead_in", "cause")
_THINGS = (
    *("role", "topics", "polarity", "hedges", "quantities", "cue", "rule", "verdict"),
    *("lead_role", "attributed_to", "whole", "decided"),
)
_AT = {name: 1 + 2 * n for n, name in enumerate(_SPANS)}
"""Where in a row the numbers begin that make a field; the first is the source's."""
_AT |= {name: 1 + 2 * len(_SPANS) + n for n, name in enumerate(_THINGS)}
_WIDTH = 1 + 2 * len(_SPANS) + len(_THINGS)
_NOWHERE = (-1, -1)
"""In the place of offsets that there are not."""
_UNASKED = {"topics", "core"}
"""Fields at which no question looks (``Claim.answer``)."""
LATEST = 16_000
"""Spans that are at hand: who looks at a claim asks for its words several times."""


class Columns:
    """Rows of claims, and what they share."""

    def __init__(self) -> None:
        self.rows = array("i")
        self.scores = array("d")
        self.sources: list[Source] = []
        self.things: list[Any] = []
        self.latest: dict[int, Span] = {}
        """Spans of late, by the place of their offsets in ``rows``."""
        self.answers = Asked()
        # One for each field, for to a dictionary True is 1, and a role the word for it.
        self._known: list[dict[Hashable, int]] = [{} for _ in _THINGS]

    def put(self, claims: Iterable[Claim], source: Source) -> list[Claim]:
        """``claims`` of ``source``, from now on kept here."""
        self.sources.append(source)
        return [self.row(claim, len(self.sources) - 1) for claim in claims]

    def row(self, claim: Claim, source: int) -> _Kept:
        """``claim``, of the source with that number, in a row of its own."""
        fields: dict[str, Any] = dict(zip(Claim._fields, claim, strict=True))
        row = [source]
        for name in _SPANS:
            row += fields[name][1:] if fields[name] else _NOWHERE
        for known, name in zip(self._known, _THINGS, strict=True):
            thing = fields[name]
            place = known.get(thing)
            if place is None:
                place = known[thing] = len(self.things)
                self.things.append(thing)
            row.append(place)
        self.rows.extend(row)
        self.scores.append(claim.score)
        return _Kept(self, len(self.scores) - 1)

    def span(self, row: int, at: int) -> Span:
        """The span whose offsets stand at a place of the row that begins at ``row``."""
        whole = (self.sources[self.rows[row]], self.rows[at], self.rows[at + 1])
        if len(self.latest) >= LATEST:
            self.latest.clear()
        # It was looked over before it was put here.
        found = self.latest[at] = tuple.__new__(Span, whole)
        return found


def _span(name: str) -> Any:
    """The field that holds a span, or None."""
    first = _AT[name]

    def of(self: _Kept) -> Span | None:
        columns, row = self._columns, self._number * _WIDTH
        found: Span | None = columns.latest.get(row + first)
        if found is None and columns.rows[row + first] >= 0:
            found = columns.span(row, row + first)
        return found

    return property(of)


def _thing(name: str) -> Any:
    """The field that holds anything else."""
    first = _AT[name]

    def of(self: _Kept) -> Any:
        columns = self._columns
        return columns.things[columns.rows[self._number * _WIDTH + first]]

    return property(of)


class _Row(NamedTuple):
    """Where a claim stands: all that it holds itself."""

    columns: Columns
    number: int


class _Kept(Claim):
    """A claim whose fields are looked up in its row when they are asked for."""

    __slots__ = ()

    def __new__(cls, columns: Columns, number: int) -> _Kept:
        return tuple.__new__(cls, (columns, number))

    _columns: Any = _Row.columns
    _number: Any = _Row.number

    span, core, label, heading, lead_in, cause = map(_span, _SPANS)
    role, topics, polarity, hedges, quantities, cue, rule, verdict = map(_thing, _THINGS[:8])
    lead_role, attributed_to, whole, decided = map(_thing, _THINGS[8:])

    def answer(self, question: Callable[[Claim], Any]) -> Any:
        return self._columns.answers[question].of(self._number, self)

    def remember(self, question: Callable[[Claim], Any], answer: Any) -> None:
        self._columns.answers[question].keep(self._number, answer)

    @property
    def score(self) -> float:
        found: float = self._columns.scores[self._number]
        return found

    def __len__(self) -> int:
        return len(Claim._fields)

    def __iter__(self) -> Iterator[Any]:
        return (getattr(self, name) for name in Claim._fields)

    def __getitem__(self, at: Any) -> Any:
        return (*self,)[at]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Kept) and self._has_its_row_beside(other):
            return bool(self._packed == other._packed)
        return isinstance(other, Claim) and (*self,) == (*other,)

    def _has_its_row_beside(self, other: _Kept) -> bool:
        """True where two are of one source and kept together: what is equal has one number then."""
        columns, rows = self._columns, self._columns.rows
        together = columns is other._columns
        return together and rows[self._number * _WIDTH] == rows[other._number * _WIDTH]

    @property
    def _packed(self) -> tuple[array[int], float]:
        """All that it consists of, as numbers."""
        at = self._number * _WIDTH
        return self._columns.rows[at : at + _WIDTH], self.score

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self.span)

    def __repr__(self) -> str:
        return repr(Claim._make(self))

    def _replace(self, **changed: Any) -> Any:
        columns = self._columns
        whole = Claim._make(self)._replace(**changed)
        other = columns.row(whole, columns.rows[self._number * _WIDTH])
        if changed.keys() <= _UNASKED:
            for known in columns.answers.values():
                known.carry(self._number, other._number)
        return other
