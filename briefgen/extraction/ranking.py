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
    parts = _parts(clause, sureness, point, quantified, verdict)
    return round(sum(parts) + _rise(sum(parts), salience), 4)


def gains(
    clause: Clause,
    sureness: float,
    point: float | None,
    quantified: bool,
    verdict: bool,
    salience: Salience = NONE,
) -> dict[str, float]:
    """What each part adds to the score, by its name."""
    parts = _parts(clause, sureness, point, quantified, verdict)
    return dict(zip(NAMES, (*parts, _rise(sum(parts), salience)), strict=True))


NAMES = (
    "sure of its role",
    "more than background",
    "states a quantity",
    "judges the subject as a whole",
    "quickly read",
    "has a label",
    "opens its sentence",
    "near the text's beginning or end",
    "announces what the text has to offer",
)
"""The parts of a score."""


def _parts(
    clause: Clause, sureness: float, point: float | None, quantified: bool, verdict: bool
) -> tuple[float, ...]:
    """All parts but the last."""
    passage = clause.passage
    return (
        (SURE if point is None else SURE - POINT) * sureness,
        POINT * (point or 0.0),
        0.06 * quantified,
        0.05 * verdict,
        0.04 * (len(clause.said) in FULL),
        0.08 * (passage.label is not None),
        0.03 * (clause.position == 0),
        0.03 * (passage.place < EDGES[0] or passage.place > EDGES[1]),
    )


def _rise(rest: float, salience: Salience) -> float:
    """What an announcement adds to the other parts."""
    lifted = 1 - LESS + LESS * salience.central
    return salience.announces * max(0.0, lifted - rest)
