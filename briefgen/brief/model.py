"""Everything a template may see, as plain data: quotations, entries, rows, counts.

Named tuples, for a template needs no more than names and order. No sentence of a brief is made
here: wording is the template's, quotations are the sources', and what lies between is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.brief.changes import Changes

from briefgen.brief.editing import Editing


class Voice(NamedTuple):
    """A source as the brief speaks of it."""

    letter: str
    name: str
    """"op-ed"; with its letter where two sources are of one kind ("report B")."""
    kind: str
    """From the closed list: "op-ed"."""
    signed: bool
    title: str
    first_words: str
    """The text's first words, for a source without a title."""
    author: str
    author_note: str
    publisher: str
    published: str
    """"9 February 2025", or the source's own words for a vaguer date, or ""."""
    as_of: str
    url: str
    cites_references: bool
    notes: tuple[str, ...]
    file: str
    sha256: str


class Quote(NamedTuple):
    """Words of a source, ready to stand between quotation marks."""

    claim: str
    """The claim's id: "A03"."""
    letter: str
    voice: str
    """The voice's name with a capital: "Op-ed"."""
    text: str
    listed_under: str
    """For a bare item of a list: what the source lists it under, else ""."""
    unsourced_figure: bool
    """True when it holds a figure and its source cites no references."""
    line: int
    same_as: str = ""
    """In the scorecard: the topic in whose row, above, these words stand already."""


class Entry(NamedTuple):
    """What is said on one topic, by one voice or several."""

    topic: str
    """Name of the topic, the source's own label, or "" when the claims name none."""
    letters: tuple[str, ...]
    """Of the voices quoted."""
    differ: bool
    quotes: tuple[Quote, ...]
    listed: tuple[str, ...] = ()
    """For a claim that introduces a list: its items' labels or words, as the source has them."""


class RatedRow(NamedTuple):
    """A line of the scorecard."""

    number: int
    """Of the topic in the record, counted from 1."""
    topic: str
    standing: str
    """The owner's or the house's name for it."""
    tone: str
    letters: tuple[str, ...]
    cells: tuple[tuple[Quote, ...], ...]
    """One a voice, in their order; empty where the voice reports no result."""
    named: tuple[bool, ...]
    """One a voice: whether its text names the topic at all."""
    words_differ: tuple[tuple[str, str], ...]
    """(voice, its word) where the voices that speak use different words for the topic."""
    reported: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(tone, letters of the voices that by themselves would give the topic this standing):
    shortfall, contested, progress."""


class Standing(NamedTuple):
    """One of the three standings with the topics that have it."""

    name: str
    tone: str
    topics: tuple[tuple[str, tuple[str, ...]], ...]
    """(topic, letters of the voices that speak)."""


class ComparedRow(NamedTuple):
    """A line of the table of agreement."""

    number: int
    """Of the topic in the record, counted from 1."""
    topic: str
    """A name, or "@overall", "@causes", "@phase", "@next" for the template to word."""
    relation: str
    """"agree", "differ" or "one only"."""
    difference: str
    """"polarity", "quantity", "cause", "certainty" or ""."""
    cells: tuple[tuple[Quote, ...], ...]
    named: tuple[bool, ...]


class AnnexEntry(NamedTuple):
    """A claim that the brief quotes, as the annex shows it."""

    claim: str
    """Its id: "A03"."""
    voice: str
    text: str
    """All of its words, of which the brief may quote a part."""
    place: str
    """"line 37", or "page 3" where the source has pages."""
    sentence: str
    """The sentence it stands in, or "" when it is the whole."""
    role: str
    rule: str
    """The name of the rule that gave it its role."""
    cue: str
    """The words that decided."""


class Counts(NamedTuple):
    """Numbers a template may print; each recomputes from the record."""

    sources: int
    with_references: int
    signed: int
    rated: int
    compared: int
    agree: int
    differ: int
    related: int
    """Of ``compared``, those on which two voices speak without saying one thing."""
    one_only: int
    entries: int
    single_voice: int
    """Of ``entries``, those that rest on one source."""
    claims: int


class Chart(NamedTuple):
    """A figure that the owner asked for, its numbers as they were given."""

    kind: str
    """"bar", "dot" or "line"."""
    title: str
    letter: str
    """Of the source that the numbers are from, or ""."""
    source: str
    """Where they are from in the owner's words, when it is no source of the brief."""
    table: int
    """Which table of the source, counted from 1; 0 when the owner gave them."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lowest: tuple[str, str]
    """The least value, and the row that it is in."""
    highest: tuple[str, str]


class Brief(NamedTuple):
    """The brief, before wording and layout."""

    subject: str
    outlook: str
    """The name of the phase to come, or ""."""
    topic_noun: tuple[str, str]
    voices: tuple[Voice, ...]
    counts: Counts
    agreed_progress: tuple[str, ...]
    """Rated topics on which two sources or more report progress alike, worded for mid-sentence."""
    agreed_shortfall: tuple[str, ...]
    verdicts: tuple[Quote, ...]
    """One a voice: how it judges the subject as a whole."""
    figures: tuple[Quote, ...]
    """Result figures, best first."""
    differences: tuple[ComparedRow, ...]
    """The rows that differ, strongest first."""
    highlights: tuple[Entry, ...]
    """The strongest entries over all sections, for key messages when little is agreed."""
    standings: tuple[Standing, ...]
    scorecard: tuple[RatedRow, ...]
    glance: tuple[RatedRow, ...]
    """The rows of the scorecard for which its figure has room."""
    unrated: tuple[str, ...]
    """Rated topics that the texts name without reporting a result."""
    unshown: tuple[str, ...]
    """Rated topics with a standing for which the scorecard has no room."""
    short_forms: tuple[str, ...]
    """Abbreviations of the subject that the texts use."""
    findings: tuple[Entry, ...]
    mixed: tuple[Entry, ...]
    responses: tuple[Entry, ...]
    phase: tuple[Entry, ...]
    """The outlook under its name."""
    phase_letters: tuple[str, ...]
    """The voices that name it."""
    outlooks: tuple[Entry, ...]
    """What else is said of what comes next."""
    watch: tuple[Entry, ...]
    comparison: tuple[ComparedRow, ...]
    """The topics outside the scorecard on which two voices speak or more."""
    without_row: tuple[tuple[str, tuple[str, ...]], ...]
    """(relation, topics compared that have no row): "agree", "differ", "related"."""
    alone: tuple[tuple[str, tuple[str, ...]], ...]
    """(letter, topics) on which that voice alone speaks."""
    notes: tuple[tuple[str, str], ...]
    """(voice, oddity of its text)."""
    newest: str
    """The newest date a source states, as printed."""
    described: tuple[str, ...]
    """For each voice the date it describes, or ""."""
    date: str
    """The date of preparation when one is given, else ""."""
    outdated: bool
    """True when the newest source is more than twelve months older than ``date``."""
    unread: tuple[tuple[str, str], ...]
    """(file, why) of sources that could not be read."""
    issuer: str
    marking: str
    purpose: str
    version: str
    contact: str
    distribution: str
    cite_as: str
    approved_by: str
    generator: str
    """"briefgen 0.1.0"."""
    charts: tuple[Chart, ...]
    """The figures that the owner asked for."""
    annex: tuple[AnnexEntry, ...] = ()
    """Empty when none is asked for."""
    notice: str = ""
    """What stands at the top of each page: draft, embargo and handling marking; or ""."""
    handling: tuple[str, ...] = ()
    """The same in sentences, for who reads or hears the first page."""
    changes: Changes | None = None
    """Since the earlier edition that was named, if one was."""
    editing: Editing = Editing()
