"""What a page to review on shows beside the brief: each source's text, and what was found in it.

Plain data, made where sources are known (``building.exhibiting``): a writer sees no source.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from briefgen.writers.reviewed import Decision


class Beside(NamedTuple):
    """Other claims that one was set beside, and how."""

    how: str
    """In words: "says the same as"."""
    claims: tuple[str, ...]
    """Their ids, the first of them."""
    more: int = 0
    """How many others there are."""


class Exhibited(NamedTuple):
    """A claim where it stands."""

    id: str
    """"A03"."""
    start: int
    """In code points of the sheet's text, as ``end`` is."""
    end: int
    role: str
    rule: str
    """What decided its role, in words."""
    cue: str
    """The words that it went by, or ""."""
    score: float
    """How much a short brief wants it, 0 to 1."""
    place: str
    """"line 37", or "page 3" where the source has pages."""
    topics: tuple[str, ...] = ()
    hedges: tuple[str, ...] = ()
    beside: tuple[Beside, ...] = ()
    editor: tuple[str, ...] = ()
    """What a person decided about it, in words."""
    why_not: str = ""
    """Why it is printed nowhere, or "" for one that is."""


class Stretch(NamedTuple):
    """A block of a sheet's text; stretches are in order and never overlap."""

    kind: str
    """"heading", "paragraph", "list item", "table row" or "noise"."""
    start: int
    end: int
    level: int = 0
    page: int | None = None
    line: int = 1
    """The line, counted from 1, on which it begins."""
    why: str = ""
    """For noise: what it is."""


class Sheet(NamedTuple):
    """One source."""

    letter: str
    name: str
    """The file's."""
    kind: str
    """"Signed op-ed"."""
    facts: tuple[tuple[str, str], ...]
    """What else is known of it: ("Author", "none stated")."""
    text: str
    stretches: tuple[Stretch, ...]
    claims: tuple[Exhibited, ...]
    """In the order of the text."""


class Exhibit(NamedTuple):
    """All of it."""

    sheets: tuple[Sheet, ...] = ()
    decisions: Mapping[str, Decision] = {}
    """What there is to approve, by the id that its label carries in the document."""
