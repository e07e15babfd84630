"""Turn claims into plain objects, for the record and for programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from briefgen.claim import Claim, Decided
from briefgen.finding import Comparison


def claim_rows(comparison: Comparison) -> Iterator[dict[str, Any]]:
    """One plain object a claim, as ``briefgen claims --json`` prints them.

    ``start`` and ``end`` are code points of the file as decoded, before line ends are normalised;
    ``same`` and ``differs`` hold numbers of rows, counted from 0.
    """
    same: defaultdict[int, list[int]] = defaultdict(list)
    differs: defaultdict[int, list[int]] = defaultdict(list)
    for link in comparison.links:
        beside = same if link.difference is None else differs
        beside[link.first].append(link.second)
        beside[link.second].append(link.first)
    for n, claim in enumerate(comparison.claims):
        yield _claim(claim, comparison.score(n), same.get(n, []), differs.get(n, []))


def _claim(
    claim: Claim, score: float, same: Sequence[int], differs: Sequence[int]
) -> dict[str, Any]:
    span = claim.span
    start, end = span.raw
    return {
        "file": span.source.name,
        "start": start,
        "end": end,
        "text": span.text,
        "line": span.line,
        "page": span.page,
        "role": str(claim.role),
        "topics": list(claim.topics),
        "polarity": str(claim.polarity),
        "hedges": list(claim.hedges),
        "quantities": [quantity.text for quantity in claim.quantities],
        "cue": claim.cue,
        "score": score,
        "rule": claim.rule,
        "same": list(same),
        "differs": list(differs),
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
