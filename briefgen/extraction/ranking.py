"""How much a short brief wants a claim: how sure its role is, and what it has to show.

Where the text itself announces what it has to offer, that counts before all else.
"""

from __future__ import annotations

from briefgen.extraction.clause import Clause
from briefgen.extraction.salience import NONE, Salience

FULL = range(8, 25)
"""Words with which a claim stands by itself and is quickly read."""
EDGES = (0.15, 0.8)
"""Before the first and after the second a text says what it comes to."""
SURE = 0.71
"""How much of a score goes by how sure the role is."""
POINT = 0.5
"""How much of a report's score goes by a claim being more than background. Readers of real reports
gave weight by that (rank correlation 0.31 to 0.36) rather than by how sure its role is (0.05)."""
LESS = 0.15
"""What an announcement loses that touches on nothing the text repeats."""


def score(
    clause: Clause,
    sureness: float,
    point: float | None,
    quantified: bool,
    verdict: bool,
    salience: Salience = NONE,
) -> float:
    """The claim's score, 0 to 1, rounded so that it is the same on every machine.

    ``sureness`` is the share of the vote that its role had, ``point`` how
    likely it is more than background, where that can be told.
    """
    return round(sum(gains(clause, sureness, point, quantified, verdict, salience).values()), 4)


def gains(
    clause: Clause,
    sureness: float,
    point: float | None,
    quantified: bool,
    verdict: bool,
    salience: Salience = NONE,
) -> dict[str, float]:
    """What each part adds to the score, by its name."""
    place = clause.passage.place
    parts = {
        "sure of its role": (SURE if point is None else SURE - POINT) * sureness,
        "more than background": POINT * (point or 0.0),
        "states a quantity": 0.06 * quantified,
        "judges the subject as a whole": 0.05 * verdict,
        "quickly read": 0.04 * (len(clause.words) in FULL),
        "has a label": 0.08 * (clause.passage.label is not None),
        "opens its sentence": 0.03 * (clause.position == 0),
        "near the text's beginning or end": 0.03 * (place < EDGES[0] or place > EDGES[1]),
    }
    lifted = 1 - LESS + LESS * salience.central
    rise = salience.announces * max(0.0, lifted - sum(parts.values()))
    return parts | {"announces what the text has to offer": rise}
