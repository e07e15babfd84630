"""What a brief is made of: voices, their words, and the entries and rows in which these stand.

Named tuples, for a template needs no more than names and order.
"""

from typing import NamedTuple


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
    """True when it holds a figure of which it does not say where that comes from, and its source
    cites no references."""
    line: int
    same_as: str = ""
    """In the scorecard: the topic in whose row, above, these words stand already."""
    alike: tuple[str, ...] = ()
    """Letters of the other voices that say the same."""
    lone: bool = True
    """False where another voice may say it too."""


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


class Lead(NamedTuple):
    """A result that heads a brief whose texts do not judge the whole."""

    role: str
    """"finding" or "mixed"."""
    letters: tuple[str, ...]
    """Of the voices that say it."""
    quote: Quote
    """In the words of one of them."""
    told: tuple[str, ...]
    """Ids of the claim quoted and of those that say the same or otherwise."""


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
    opposed: tuple[str, ...] = ()
    """Letters of a voice that reports progress and of one that reports the reverse, each nothing
    but that; empty where there are no two such."""


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
