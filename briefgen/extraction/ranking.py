"""How much a short brief wants a claim: how sure its role is, and what it has to show."""

from __future__ import annotations

from briefgen.claim import Quantity
from briefgen.extraction.clause import Clause

_FULL = 8
"""Words that a claim needs to stand by itself."""
_LONG = 32


def score(
    clause: Clause,
    sureness: float,
    quantities: tuple[Quantity, ...],
    verdict: bool,
    topics: tuple[str, ...],
) -> float:
    """The claim's score, 0 to 1, rounded so that it is the same on every machine."""
    length = len(clause.words)
    gains = (
        0.70 * sureness,
        0.08 * verdict,
        0.05 * bool(quantities),
        0.04 * bool(topics),
        0.04 * (clause.passage.label is not None),
        0.05 * (clause.position == 0),
        0.04 * (_FULL <= length <= _LONG),
    )
    return round(sum(gains), 4)
