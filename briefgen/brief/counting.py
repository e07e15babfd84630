"""The numbers that a brief prints; each recomputes from its record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefgen.brief.model import Counts
from briefgen.brief.parts import Entry, Voice
from briefgen.finding import Comparison, Relation


def counts(
    comparison: Comparison, voices: Sequence[Voice], rated: int, parts: Iterable[Sequence[Entry]]
) -> Counts:
    """What there is of each; ``rated`` topics have a row, ``parts`` are the sections of entries."""
    relations = [reading.relation for reading in comparison.topics if reading.support]
    entries = [entry for part in parts for entry in part]
    return Counts(
        sources=len(voices),
        with_references=sum(voice.cites_references for voice in voices),
        signed=sum(voice.signed for voice in voices),
        rated=rated,
        compared=len(relations),
        agree=relations.count(Relation.AGREE),
        differ=relations.count(Relation.DIFFER),
        related=relations.count(Relation.RELATED),
        one_only=relations.count(Relation.ONE_ONLY),
        entries=len(entries),
        single_voice=sum(_is_lone(entry) for entry in entries),
        claims=len(comparison.claims),
    )


def _is_lone(entry: Entry) -> bool:
    """True for an entry of one voice, if no other voice is known to say the same."""
    return len(entry.letters) == 1 and all(quote.lone for quote in entry.quotes)
