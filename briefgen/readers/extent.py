"""How much a source may hold: so much can be read, extracted and compared in seconds."""

from __future__ import annotations

from briefgen.errors import ReadError

LONGEST = 1_000_000
"""Characters of a text: some 500 pages."""
MOST = 20_000
"""Paragraphs, items and rows of a text."""


def check(name: str, characters: int, blocks: int = 0) -> None:
    """Raise ReadError where the source called ``name`` is too long to be worked through."""
    for count, most, what in ((characters, LONGEST, "characters"), (blocks, MOST, "paragraphs")):
        if count > most:
            raise ReadError(
                f"{name} holds {count:,} {what}, and {most:,} is the most that is read",
                "give the parts that matter",
            )
