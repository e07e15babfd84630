"""Tell the words of a house's own document from those of the brief written into it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

from briefgen.readers.printed import Passage, read_printed
from briefgen.verifying.comparing import normal
from briefgen.verifying.expecting import Expected
from briefgen.verifying.rebuilding import Rebuilt

MARKER = re.compile(r"\{\{\s*brief\s*\}\}")
"""The paragraph that a brief stands in for."""
HINT = "if it was written into a house's own document, name that with --docx-base"


class House(NamedTuple):
    """What of a house's document is seen in a brief, each text as ``normal`` gives it."""

    file: str = ""
    before: tuple[str, ...] = ()
    """The passages above the brief."""
    after: tuple[str, ...] = ()
    """Those below it."""
    running: tuple[str, ...] = ()
    odd: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    """What stands in place of its pictures."""
    notes: tuple[str, ...] = ()
    """The footnotes and endnotes of both."""

    def around(self, brief: list[Expected]) -> list[Expected]:
        """The passages of ``brief`` between those of the house."""
        above, below = ([Expected(text, self.file, True) for text in part] for part in self[1:3])
        return [*above, *brief, *below]

    def has_drawn(self, passage: Passage) -> bool:
        """True for the alternate text of one of its pictures."""
        return normal(passage.text) in self.alternatives

    def among(self, brief: Sequence[Expected], found: Sequence[str]) -> list[Expected]:
        """The notes of ``brief`` between those of the house, as they lie in those ``found``: which
        of its own stand above, the house's document does not say by itself."""
        notes = [Expected(text, self.file, True) for text in self.notes]
        above = sum(1 for _ in takewhile(_same, zip(self.notes, found, strict=False)))
        return [*notes[:above], *brief, *notes[above:]]


NO_HOUSE = House()


def house(base: Path | None, again: Rebuilt) -> House:
    """The house whose document is ``base``, or else the one that brief.toml names.

    Raises BriefgenErrors where it cannot be read.
    """
    named = base or (again.gathered.docx_base if again.gathered else None)
    return words(named) if named else NO_HOUSE


def words(path: Path) -> House:
    """The words of the house's document at ``path``. Its text is seen only if it says where the
    brief goes, for else the brief goes in its place."""
    _, printed = read_printed(path)
    texts = _texts(printed.passages)
    running = _texts(printed.running)
    above = tuple(takewhile(lambda text: not MARKER.fullmatch(text), texts))
    if len(above) == len(texts):
        return House(path.name, running=running)
    below, odd, notes = texts[len(above) + 1 :], _texts(printed.odd), _texts(printed.notes)
    drawn = _texts(printed.alternatives)
    return House(path.name, above, below, running, odd, drawn, notes)


def _same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]


def _texts(passages: tuple[Passage, ...]) -> tuple[str, ...]:
    return tuple(text for passage in passages if (text := normal(passage.text)))
