"""The words that weaken a claim, and those that deny."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.phrases import Hit, hits
from briefgen.extraction.tokens import Token


def hedges(sentence: Sequence[Token]) -> tuple[Hit, ...]:
    """Hedging phrases among the words, in order."""
    return marks(sentence)[0]


def negations(sentence: Sequence[Token]) -> tuple[Hit, ...]:
    """Denying words among the words, in order."""
    return marks(sentence)[1]


def marks(sentence: Sequence[Token]) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Both, from one look at the words."""
    found = tuple(hits("hedges", sentence, inflected=False))
    if not found:
        return (), ()
    return _section(found, "hedges"), _section(found, "negations")


def _section(found: Sequence[Hit], section: str) -> tuple[Hit, ...]:
    kept: list[Hit] = []
    for hit in found:
        if hit.section == section and (not kept or hit.first >= kept[-1].last):
            kept.append(hit)
    return tuple(kept)
