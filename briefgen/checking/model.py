"""What a check finds, as plain data: a person reads it as a list, a program as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.deciding.tallying import Tally


class Checked(NamedTuple):
    """A source that would be read, and what it says of itself; None for what it does not say."""

    id: str
    file: str
    format: str
    """How it is read: "text", "markdown", "html", "docx" or "pdf"."""
    language: str
    kind: str
    title: str | None
    author: str | None
    published: str | None
    as_of: str | None
    publisher: str | None
    url: str | None
    cites_references: bool
    claims: Mapping[str, int]
    """How many of each role that has any."""


class Unread(NamedTuple):
    """A source that would be left out."""

    file: str
    why: str


class Named(NamedTuple):
    """A topic that claims speak of."""

    name: str
    stated: bool
    """True when brief.toml names it, False when it was found in the texts."""
    rated: bool
    """True when it gets a standing."""
    claims: int
    support: tuple[str, ...]
    """Ids of the sources that speak of it."""
    standing: str | None
    relation: str


class Empty(NamedTuple):
    """A section of the brief that nothing was found for."""

    section: str
    why: str


class ClaimsFile(NamedTuple):
    """The file of a person's decisions on claims."""

    path: str
    tally: Tally | None
    """How far it has been gone through; None where it is not sound."""


class Report(NamedTuple):
    """All that is to be said of sources and settings before a build."""

    settings: str | None
    """Where the brief.toml lies, or None."""
    subject: str
    """As brief.toml names it, else as the texts do; "" where nothing could be read."""
    sources: tuple[Checked, ...]
    unread: tuple[Unread, ...]
    topics: tuple[Named, ...]
    silent: tuple[str, ...]
    """Topics of brief.toml that no claim speaks of."""
    unnamed: tuple[str, ...]
    """Topics that the texts speak of, where brief.toml names topics and not these."""
    empty: tuple[Empty, ...]
    warnings: tuple[str, ...]
    """What is odd, and stops nothing."""
    wrong: tuple[str, ...]
    """All that a build would stop at."""
    marks: Mapping[str, str] = {}
    """What brief.toml says of version, handling and readers, by name, in words."""
    claims_file: ClaimsFile | None = None
    house: str | None = None
    """Where the house's document lies that brief.toml names, or None."""
