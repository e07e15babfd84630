"""The content of a claims file, as plain data."""

from __future__ import annotations

from typing import NamedTuple

FORMAT = 1

AUTO, YES, NO = INCLUDES = ("auto", "yes", "no")
NEW, GONE = "new", "gone"
STATUSES = ("", NEW, GONE)
NONE = "none"
"""No standing, or no difference."""
SECTIONS = (
    "bottom line",
    "key messages",
    "scorecard",
    "findings",
    "mixed",
    "responses",
    "outlook",
    "watch",
    "comparison",
    "reliance",
)
"""Where an editor's note may stand."""


class Listed(NamedTuple):
    """A source as the file lists it."""

    file: str
    sha256: str
    comments: tuple[str, ...] = ()
    """The editor's own, with their "#"."""
    at: int = 0
    """The line of the file that its table begins on."""


class Labels(NamedTuple):
    """What is decided of a claim, by rules or by a person."""

    role: str
    topics: tuple[str, ...]


class Entry(NamedTuple):
    """A claim as the file lists it."""

    id: str
    file: str
    line: int
    page: int
    """Counted from 1; 0 where its source has no pages."""
    span: tuple[int, int]
    quotation: str
    by_rule: Labels | None
    """What the rules had decided when it was written; None where the editor took it out."""
    labels: Labels
    include: str = AUTO
    order: int = 0
    approved_by: str = ""
    status: str = ""
    comments: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """What is told of it besides, a line each; for who reads the file, and never read back."""
    at: int = 0

    @property
    def touched(self) -> bool:
        """True when a person has decided something of it."""
        changed = self.by_rule is not None and self.by_rule != self.labels
        said = self.approved_by or self.order or self.comments
        return bool(changed or said or self.include != AUTO)


class Reading(NamedTuple):
    """How the sources stand on a topic, by rules or by a person."""

    standing: str
    relation: str
    difference: str


class TopicEntry(NamedTuple):
    """A topic as the file lists it."""

    name: str
    by_rule: Reading | None
    reading: Reading
    approved_by: str = ""
    status: str = ""
    comments: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    at: int = 0

    @property
    def touched(self) -> bool:
        """True when a person has decided something of it."""
        changed = self.by_rule is not None and self.by_rule != self.reading
        return bool(changed or self.approved_by or self.comments)


class NoteEntry(NamedTuple):
    """An editor's own words."""

    section: str
    text: str
    author: str
    comments: tuple[str, ...] = ()
    at: int = 0


class ClaimsFile(NamedTuple):
    """All of a claims file."""

    sources: tuple[Listed, ...]
    claims: tuple[Entry, ...]
    topics: tuple[TopicEntry, ...]
    notes: tuple[NoteEntry, ...] = ()
    comments: tuple[str, ...] = ()
    """The editor's own above the first table."""
    tail: tuple[str, ...] = ()
    """The editor's own behind the last key."""


class Slip(NamedTuple):
    """Something wrong with a claims file."""

    line: int
    """Of the file, counted from 1."""
    reason: str
    way: str
    """The way out."""
