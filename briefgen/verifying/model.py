"""The proof of a delivered file, as plain data: each statement with where it comes from."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What became of a statement; the word is what is printed."""

    VERBATIM = "verbatim"
    EARLIER = "verbatim in the earlier edition"
    WORDING = "template wording"
    COMPUTED = "computed"
    OWNER = "owner's metadata"
    EDITOR = "editor's words"
    HOUSE = "house's own words"
    CHANGED = "changed since the build"
    NOT_FOUND = "not found"
    GONE = "gone since the build"
    UNPROVEN = "not recomputed"


ACCOUNTED = frozenset(
    {
        Kind.VERBATIM,
        Kind.EARLIER,
        Kind.WORDING,
        Kind.COMPUTED,
        Kind.OWNER,
        Kind.EDITOR,
        Kind.HOUSE,
    }
)
"""The kinds that leave no question."""


PLACE = "around the text"
"""Where running matter and the words of a house stand."""


class Found(NamedTuple):
    """A quotation and where a source has it word for word."""

    text: str
    letter: str
    """Of the source, or "" where none has it."""
    file: str
    line: int
    """Counted from 1; 0 where no source has it."""
    earlier: bool = False
    """True where it is the earlier edition that has it, as the record of this one keeps it."""


class Statement(NamedTuple):
    """A sentence, label, heading or cell of the file, or one that it should have."""

    text: str
    """As it stands in the file; for one that is gone, as it should."""
    kind: Kind
    proof: str
    """What it was held to, in few words."""
    place: str = ""
    page: int | None = None
    quotes: tuple[Found, ...] = ()
    expected: str = ""
    """For one that was changed: what the sources give."""
    diff: str = ""
    """The way from there to here: "has [-largely-] met"."""


class Fact(NamedTuple):
    """Something about the files themselves."""

    text: str
    fine: bool
    """False for what speaks against the brief."""


class Report(NamedTuple):
    """The proof of one file."""

    file: str
    build: str
    generator: str
    facts: tuple[Fact, ...]
    statements: tuple[Statement, ...]

    @property
    def proved(self) -> bool:
        """True when every statement is accounted for and nothing speaks against the files."""
        settled = all(each.kind in ACCOUNTED for each in self.statements)
        return settled and all(fact.fine for fact in self.facts)
