"""Words between quotation marks: where they stand in a source, and whose claim they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tests.rubric.printed import Passage, Printed, SourceText

QUOTED = re.compile("“([^“”]*)”")
_MARKS = re.compile("[“”„\"‘’']")
LABEL = 100
"""Characters within which a line's colon makes a label of what stands before it."""
FIRST_WORDS = 10
"""Words at most by which an untitled source is told from others."""
HEAD = 300
"""Characters that a title and a date may take before the first paragraph."""
TERM = 4
"""Words up to which a quotation names something instead of stating it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where quoted words stand in a source; offsets are code points of the file as decoded."""

    source: SourceText
    start: int
    end: int

    @property
    def label(self) -> bool:
        """True within a run-in label or heading of the source: a line's start, up to its colon."""
        raw = self.source.raw
        start = raw.rfind("\n", 0, self.start) + 1
        colon = raw.find(":", self.end, start + LABEL)
        return colon >= 0 and not re.search(r"[:\n]|[.!?] ", raw[start:colon])


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words and the passage, or the cell of a row, they stand in."""

    text: str
    passage: Passage


def quotations(printed: Printed) -> Iterator[Quotation]:
    """Every quoted string, in order; headings and captions count."""
    for passage in printed.passages:
        for text in QUOTED.findall(passage.text):
            yield Quotation(text, passage)


def outside(text: str) -> str:
    """``text`` with nothing left between its quotation marks."""
    return QUOTED.sub("“”", text)


def places(printed: Printed, text: str) -> list[Place]:
    """Where ``text`` stands in the sources, quote marks and white space apart."""
    found = []
    for source in printed.sources:
        plain, at = _plain(source.raw)
        words = _plain(text)[0].strip()
        start = plain.find(words)
        while start >= 0 and words:
            found.append(Place(source, at[start], at[start + len(words) - 1] + 1))
            start = plain.find(words, start + 1)
    return found


@lru_cache(maxsize=512)
def _plain(text: str) -> tuple[str, tuple[int, ...]]:
    """``text`` with one kind of quote mark and single spaces, and where each character was."""
    kept: list[str] = []
    at: list[int] = []
    for n, letter in enumerate(text):
        if letter.isspace():
            if kept and kept[-1] == " ":
                continue
            letter = " "
        kept.append(_MARKS.sub("'", letter))
        at.append(n)
    return "".join(kept), tuple(at)


def claims_with(printed: Printed, text: str) -> list[dict[str, Any]]:
    """The record's claims inside which ``text`` stands, shortest first."""
    names = {source.name: source for source in printed.sources}
    held = [
        claim
        for place in places(printed, text)
        for claim in printed.record["claims"]
        if names[claim["file"]] is place.source
        and claim["start"] <= place.start
        and place.end <= claim["end"]
    ]
    return sorted(held, key=lambda claim: claim["end"] - claim["start"])


def metadata(printed: Printed) -> str:
    """All that the record says of its sources, as one text."""
    rows = printed.record["sources"]
    return "\n".join(str(value) for row in rows for value in row.values())


def declared(printed: Printed, text: str) -> bool:
    """True for quoted words that name or describe a source instead of stating a result: they
    stand in its metadata, about its author, or are its first words."""
    found = places(printed, text)
    begins = any(place.start < HEAD for place in found) and len(text.split()) <= FIRST_WORDS
    about = any("About the author" in place.source.raw[: place.start] for place in found)
    return begins or about or _plain(text)[0] in _plain(metadata(printed))[0]
