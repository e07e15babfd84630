"""An explanation: everything that made a claim what it is, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Place(NamedTuple):
    """Where a claim stands in its source."""

    file: str
    line: int
    page: int | None
    start: int
    """In code points of the file as decoded, as ``end`` is."""
    end: int
    before: str
    """The words of its passage before it, and after it."""
    text: str
    after: str
    heading: str
    label: str
    lead_in: str


class Seen(NamedTuple):
    """Something a rule saw, and how it voted."""

    what: str
    """In words: "a word of shortfall"."""
    key: str
    """Its name in the weights: "cue:shortfall"."""
    words: str
    """The words it was seen in."""
    decided: bool
    """True for what ``briefgen claims`` names as the rule and the cue."""
    votes: Mapping[str, float]
    """Log odds for each role, and for "aside"."""


class Reading(NamedTuple):
    """How the role was found."""

    role: str
    confidence: float
    """The share of the vote, 0 to 1."""
    runner_up: str
    runner_up_confidence: float
    rule: str
    rule_in_words: str
    cue: str
    alone: float
    """The share that the role has by the clause's own words, before its neighbours are heard."""
    start: Mapping[str, float]
    """The votes before anything is seen."""
    seen: tuple[Seen, ...]
    """All that was seen: what decided first, then what parts the role from its runner-up most."""
    settled: bool = False
    """True where the clause's grammar settles its role against the votes."""


class Figure(NamedTuple):
    """A magnitude as it was read."""

    text: str
    low: float
    high: float
    unit: str


class Topic(NamedTuple):
    """A topic the claim was put under."""

    name: str
    where: str
    """Where its name was found: "its label", "its words" …"""
    words: str
    relation: str
    """How the sources stand to each other on it: "agree", "differ", "related", "one only"."""
    difference: str
    reason: str
    decisive: bool
    """True when the claim is one of those that the relation was read from."""


class Partner(NamedTuple):
    """Another claim that it was set beside."""

    id: str
    file: str
    line: int
    text: str
    how: str
    """"same", "differs", "related" (listed with it) or "compared" (and not linked)."""
    difference: str
    why: str
    """The rule that linked or listed the two, or "" where none did."""
    shared: tuple[str, ...]
    """Words of weight that both hold."""
    odds: float | None
    """Log odds that both state one fact; None when the two were never compared."""
    parts: Mapping[str, float]
    """What the odds are made of."""


class Printed(NamedTuple):
    """What became of it in the brief."""

    sections: tuple[str, ...]
    left_out: str
    """The reason, or "" for a claim that is printed."""
    worth: Mapping[str, float]
    """What it is worth to a list of the brief, in parts."""
    listed_with: tuple[str, ...]
    """Ids of the claims of its role on its topic, best first; its own among them."""
    listed_under: str
    support: tuple[str, ...]
    """Ids of the sources behind those."""


class Explanation(NamedTuple):
    """All there is to say of one claim."""

    id: str
    place: Place
    reading: Reading
    polarity: str
    hedges: tuple[str, ...]
    quantities: tuple[Figure, ...]
    attributed_to: str
    cause: str
    score: float
    score_parts: Mapping[str, float]
    topics: tuple[Topic, ...]
    partners: tuple[Partner, ...]
    printed: Printed
