"""Two editions of a brief and what lies between them, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class ClaimRow(NamedTuple):
    """A claim as a record lists it."""

    id: str
    file: str
    line: int
    page: int | None
    text: str
    """With single white space."""
    role: str
    topics: tuple[str, ...]
    polarity: str
    used: tuple[str, ...]
    """The sections that print it."""
    not_used: str
    """Why none does, or ""."""
    same: tuple[int, ...]
    """Numbers, from 0, of the claims that say the same."""
    differs: tuple[int, ...]


class SourceRow(NamedTuple):
    """A source as a record lists it."""

    id: str
    file: str
    sha256: str
    about: Mapping[str, str]
    """What it says of itself, or its owner of it, by the name of what is said."""


class TopicRow(NamedTuple):
    """A topic's reading as a record lists it."""

    topic: str
    standing: str
    relation: str
    difference: str
    support: tuple[str, ...]
    """Ids of the sources that speak of it."""


class Edition(NamedTuple):
    """One build, by its record."""

    where: str
    build: str
    made: Mapping[str, str]
    """Title, subject, and what else the whole of it was made with."""
    sources: tuple[SourceRow, ...]
    unread: Mapping[str, str]
    """By file, why it was left out."""
    topics: tuple[TopicRow, ...]
    claims: tuple[ClaimRow, ...]


class Change(NamedTuple):
    """One thing that is otherwise than it was; "" for what was not, or is no longer, stated."""

    what: str
    old: str
    new: str


class Edit(NamedTuple):
    """A stretch of words: "same", "gone" or "new"."""

    what: str
    words: str


class SourcePair(NamedTuple):
    """A source that one edition has, or both; what changed in it is empty for the former."""

    old: SourceRow | None
    new: SourceRow | None
    changes: tuple[Change, ...]


class TopicPair(NamedTuple):
    """A topic that one edition has, or both."""

    topic: str
    what: str
    """"new", "gone" or "changed"."""
    changes: tuple[Change, ...]


class ClaimPair(NamedTuple):
    """A claim of both editions that is not what it was, or not where it was."""

    old: ClaimRow
    new: ClaimRow
    words: tuple[Edit, ...]
    """Empty where it has the same words."""
    changes: tuple[Change, ...]


class Difference(NamedTuple):
    """All that is otherwise in the new edition; every field but ``kept`` is empty for the same."""

    made: tuple[Change, ...]
    sources: tuple[SourcePair, ...]
    unread: tuple[Change, ...]
    """By file, why it is left out, where that is otherwise."""
    topics: tuple[TopicPair, ...]
    new: tuple[ClaimRow, ...]
    gone: tuple[ClaimRow, ...]
    changed: tuple[ClaimPair, ...]
    """Other words, role, topics, direction, or other claims beside it."""
    moved: tuple[ClaimPair, ...]
    """The same, printed in another section, or now printed at all or no longer."""
    kept: int
    """Claims that are what and where they were."""

    @property
    def none(self) -> bool:
        """True when the editions say the same of the same."""
        return not any(value for name, value in self._asdict().items() if name != "kept")
