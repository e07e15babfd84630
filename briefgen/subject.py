"""What a brief is about: its subject, and the topics its sources are read for."""

from typing import NamedTuple


class Topic(NamedTuple):
    """Something the sources may speak about, by any of several names."""

    name: str
    """As the brief prints it."""
    aliases: tuple[str, ...]
    """Words that name it in a source; matched whole, whatever their case, singular or plural."""
    rated: bool = True
    """True when it gets a standing (a sector), False for a theme."""


class Subject(NamedTuple):
    """The subject of a brief. Empty fields are filled from the texts as far as they say."""

    name: str = ""
    """"Clean Rivers Plan"."""
    aliases: tuple[str, ...] = ()
    """Other names and abbreviations of it ("MIC2025")."""
    outlook: str = ""
    """The name the sources give to what comes next, where they give one."""
    topics: tuple[Topic, ...] = ()
