"""Everything a template may see, as plain data: what was chosen, and what was counted.

Named tuples, for a template needs no more than names and order. No sentence of a brief is made
here: wording is the template's, quotations are the sources', and what lies between is counted.
"""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.brief.changes import Changes

from briefgen.brief.editing import Editing
from briefgen.brief.parts import (
    AnnexEntry,
    ComparedRow,
    Entry,
    Lead,
    Quote,
    RatedRow,
    Standing,
    Voice,
)


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
    topics_found: bool
    """True where the texts made the topics, for the owner named none."""
    voices: tuple[Voice, ...]
    counts: Counts
    agreed_progress: tuple[str, ...]
    """Rated topics on which two sources or more report progress alike, worded for mid-sentence."""
    progress_words: tuple[Quote, ...]
    """Where there is one such topic only, the first short quotation on it."""
    agreed_shortfall: tuple[str, ...]
    shortfall_words: tuple[Quote, ...]
    verdicts: tuple[Quote, ...]
    """One a voice: how it judges the subject as a whole."""
    leads: tuple[Lead, ...]
    """Where there is none, the first result and the first mixed one."""
    figures: tuple[Quote, ...]
    """Result figures, best first."""
    differences: tuple[ComparedRow, ...]
    """The rows that differ, strongest first."""
    front_words: int
    """Words that these take on page 1, besides the highlights, roughly."""
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
    changes: "Changes | None" = None
    """Since the earlier edition that was named, if one was."""
    editing: Editing = Editing()
