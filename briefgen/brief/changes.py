"""What a template may see of the changes since an earlier edition, as plain data."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.brief.parts import Quote

KINDS = ("standing", "reworded", "new", "gone", "reread", "moved")
"""What may have happened, in the order in which it is told."""


class Turn(NamedTuple):
    """One thing that was otherwise; "" for what was not, or is no longer, stated."""

    what: str
    """"standing", "relation", "role", "topics", "direction" or "place"."""
    was: str
    now: str


class Changed(NamedTuple):
    """A claim or topic that is not what it was."""

    kind: str
    """One of ``KINDS``."""
    topic: str = ""
    """Of the claim, or that was read otherwise; as in ``ComparedRow``."""
    earlier: str = ""
    """Words of the earlier edition, ready to stand between quotation marks."""
    place: str = ""
    """Where those stood: "op-ed, line 4", or with the file of a source that is gone."""
    quote: Quote | None = None
    """Words of this edition."""
    turns: tuple[Turn, ...] = ()


class Changes(NamedTuple):
    """All that has changed, counted, and the weightiest of it."""

    since: str
    """"1 March 2026, version 2"; "" where the earlier edition bears neither."""
    build: str
    """Of the earlier edition."""
    counts: dict[str, int]
    """By kind; besides, claims that are as they were ("kept"), and that have found a place
    ("shown") or lost theirs ("left out") and are otherwise the same."""
    sources: tuple[tuple[str, str], ...]
    """(file, "new", "gone" or "edited") of each that is not what it was."""
    lines: tuple[Changed, ...]
    """The weightiest that there is room for, by kind."""
    more: int
    """How many more would be told, were there room."""

    @property
    def none(self) -> bool:
        """True where nothing has changed."""
        return not self.sources and not any(
            count for kind, count in self.counts.items() if kind != "kept"
        )
