"""The words that weaken a claim, and those that deny."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.tokens import Token


def hedges(sentence: Sequence[Token]) -> tuple[Hit, ...]:
    """Hedging phrases among the words, in order."""
    return _section(sentence, "hedges")


def negations(sentence: Sequence[Token]) -> tuple[Hit, ...]:
    """Denying words among the words, in order."""
    return _section(sentence, "negations")


def _section(sentence: Sequence[Token], section: str) -> tuple[Hit, ...]:
    kept: list[Hit] = []
    for hit in hits("hedges", sentence, inflected=False):
        if hit.section == section and (not kept or hit.first >= kept[-1].last):
            kept.append(hit)
    return tuple(kept)
