"""The claims as data: a plain object each, for the record and for programs."""

from __future__ import annotations

from typing import Any

from briefgen.claim import Claim, Decided
from briefgen.finding import Comparison


def claim_rows(comparison: Comparison) -> list[dict[str, Any]]:
    """One plain object a claim, as ``briefgen claims --json`` prints them.

    ``start`` and ``end`` are code points of the file as decoded, before line ends are normalised;
    ``same`` and ``differs`` hold numbers of rows, counted from 0.
    """
    rows = [_claim(claim, comparison.score(n)) for n, claim in enumerate(comparison.claims)]
    for link in comparison.links:
        key = "same" if link.difference is None else "differs"
        rows[link.first][key].append(link.second)
        rows[link.second][key].append(link.first)
    return rows


def _claim(claim: Claim, score: float) -> dict[str, Any]:
    start, end = claim.span.raw
    return {
        "file": claim.span.source.name,
        "start": start,
        "end": end,
        "text": claim.span.text,
        "line": claim.span.line,
        "page": claim.span.page,
        "role": str(claim.role),
        "topics": list(claim.topics),
        "polarity": str(claim.polarity),
        "hedges": list(claim.hedges),
        "quantities": [quantity.text for quantity in claim.quantities],
        "cue": claim.cue,
        "score": score,
        "rule": claim.rule,
        "same": [],
        "differs": [],
        **decided_row(claim.decided),
    }


def decided_row(decided: Decided | None) -> dict[str, Any]:
    """What the record says of one claim or topic that a person decided about."""
    if decided is None:
        return {}
    return {
        "editor": {
            "changed": dict(decided.changed),
            "include": decided.include,
            "order": decided.order or None,
            "approved_by": decided.approved_by or None,
        }
    }
