"""The words that weaken a claim, and those that deny."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.phrases import Hit


def marks(found: Sequence[Hit]) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Of the phrases ``found`` of ``hedges.txt`` those that weaken and those that deny, in order;
    one that another swallows is left out."""
    return _section(found, "hedges"), _section(found, "negations")


def _section(found: Sequence[Hit], section: str) -> tuple[Hit, ...]:
    kept: list[Hit] = []
    for hit in found:
        if hit.section == section and (not kept or hit.first >= kept[-1].last):
            kept.append(hit)
    return tuple(kept)
