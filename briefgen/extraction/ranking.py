"""How much a short brief wants a claim: how sure its role is, and what it has to show."""

from __future__ import annotations

from briefgen.extraction.clause import Clause

FULL = range(8, 25)
"""Words with which a claim stands by itself and is quickly read."""
EDGES = (0.15, 0.8)
"""Before the first and after the second a text says what it comes to."""


def score(clause: Clause, sureness: float, quantified: bool, verdict: bool) -> float:
    """The claim's score, 0 to 1, rounded so that it is the same on every machine.

    ``sureness`` is the share of the vote that its role had.
    """
    place = clause.passage.place
    gains = (
        0.76 * sureness,
        0.06 * quantified,
        0.05 * verdict,
        0.04 * (len(clause.words) in FULL),
        0.03 * (clause.passage.label is not None),
        0.03 * (clause.position == 0),
        0.03 * (place < EDGES[0] or place > EDGES[1]),
    )
    return round(sum(gains), 4)
