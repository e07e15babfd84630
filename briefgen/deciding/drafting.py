"""What the rules decided, as a claims file would list it."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.deciding.model import (
    NONE,
    ClaimsFile,
    Entry,
    Labels,
    Listed,
    Reading,
    TopicEntry,
)
from briefgen.finding import Aspect, Comparison, TopicReading
from briefgen.source import Source
from briefgen.xmltext import printable

DIGITS = 10
"""Of a claim's id: of ten thousand claims two have the same once in twenty thousand files."""
ASPECTS = {
    Aspect.OVERALL: "How the subject as a whole turned out.",
    Aspect.CAUSES: "What shortfalls are put down to.",
    Aspect.NEXT: "What comes next.",
    Aspect.PHASE: "The named phase to come.",
}
"""What the topics are that every subject has."""


class Ruled(NamedTuple):
    """What the rules made of sources, before any person decides."""

    sources: Sequence[Source]
    comparison: Comparison
    folder: Path
    """Where the claims file lies or will lie."""

    def files(self) -> dict[str, str]:
        """By the id of each source, its path as the claims file names it."""
        return {source.id: _relative(source.path, self.folder) for source in self.sources}


def _relative(path: Path, folder: Path) -> str:
    try:
        found = os.path.relpath(path, folder)
    except ValueError:
        # On Windows nothing leads from one drive to another.
        found = str(path)
    return printable(found.replace(os.sep, "/"))


def draft(ruled: Ruled) -> ClaimsFile:
    """The claims file of ``ruled``, in the order of the sources, nothing decided by a person."""
    files = ruled.files()
    return ClaimsFile(
        sources=tuple(Listed(files[s.id], s.sha256) for s in ruled.sources),
        claims=tuple(_entries(ruled.comparison, files)),
        topics=tuple(map(_topic, ruled.comparison.topics)),
    )


def labels(claim: Claim) -> Labels:
    """What the rules call ``claim``, as the claims file spells it."""
    return Labels(str(claim.role), claim.topics)


def reading(found: TopicReading) -> Reading:
    """What the rules read of a topic, as the claims file spells it."""
    return Reading(str(found.standing or NONE), str(found.relation), str(found.difference or NONE))


def _entries(comparison: Comparison, files: Mapping[str, str]) -> Iterator[Entry]:
    claims = comparison.claims
    ids = _ids([(files[claim.span.source.id], claim.span.text) for claim in claims])
    beside = _beside(comparison, ids, files)
    for number, (name, claim) in enumerate(zip(ids, claims, strict=True)):
        cue = f", by “{' '.join(claim.cue.split())}”" if claim.cue else ""
        yield Entry(
            id=name,
            file=files[claim.span.source.id],
            line=claim.span.line,
            page=claim.span.page or 0,
            span=claim.span.raw,
            quotation=claim.span.text,
            by_rule=labels(claim),
            labels=labels(claim),
            about=(f"Rule: {claim.rule}{cue}", *beside.get(number, ())),
        )


def _ids(places: Sequence[tuple[str, str]]) -> list[str]:
    """An id for each (file, quotation); of words that a file has twice each has its turn."""
    turns: defaultdict[tuple[str, str], int] = defaultdict(int)
    found = []
    for place in places:
        turns[place] += 1
        found.append(claim_id(*place, turns[place]))
    return found


def claim_id(file: str, quotation: str, turn: int) -> str:
    """The id of the claim whose ``quotation`` stands in ``file`` for the ``turn``th time."""
    said = "\0".join((file, " ".join(quotation.split()), str(turn)))
    return sha256(said.encode()).hexdigest()[:DIGITS]


def _beside(
    comparison: Comparison, ids: Sequence[str], files: Mapping[str, str]
) -> Mapping[int, list[str]]:
    """By a claim's number, a line for each claim that says the same or otherwise."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    claims = comparison.claims
    for link in comparison.links:
        says = f"Differs ({link.difference}) from" if link.difference else "Says the same as"
        for one, other in ((link.first, link.second), (link.second, link.first)):
            span = claims[other].span
            found[one].append(f"{says} {ids[other]}, {files[span.source.id]} line {span.line}")
    return found


def _topic(found: TopicReading) -> TopicEntry:
    about = [ASPECTS[Aspect(found.topic)]] if found.topic in set(Aspect) else []
    letters = " ".join(found.support)
    about.append(f"Sources that report on it: {letters}" if letters else "No source reports on it.")
    about.append(f"Relation, by rule: {found.reason}")
    ruled = reading(found)
    return TopicEntry(found.topic, ruled, ruled, about=tuple(about))
