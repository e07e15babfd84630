"""On what two voices or more report alike, and in which words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefgen.brief.parts import Quote, RatedRow
from briefgen.comparison.evidence import Lean, lean
from briefgen.finding import Comparison, Relation, Standing

_LEANING = {Standing.PROGRESS: Lean.PROGRESS, Standing.SHORTFALL: Lean.SHORTFALL}
SHORT = 22
"""Words that a quotation behind a message may have."""


class Agreed(NamedTuple):
    """The topics of one standing on which voices agree."""

    topics: tuple[str, ...]
    """As they stand in the middle of a sentence."""
    words: tuple[Quote, ...]
    """Where there is one only, the first short quotation on it."""


def agreed(
    comparison: Comparison,
    scorecard: Sequence[RatedRow],
    standing: Standing,
    mid_sentence: Callable[[str], str],
    whole: Callable[[Quote], Quote],
) -> Agreed:
    """Of the rows of ``scorecard`` those that have ``standing`` and on which voices agree."""
    alike = {
        read.topic
        for read in comparison.topics
        if read.relation is Relation.AGREE
        and all(lean(claim) is _LEANING[standing] for claim in read.decisive)
    }
    rows = [row for row in scorecard if row.tone == standing and row.topic in alike]
    cells = [cell[0] for row in rows for cell in row.cells if cell] if len(rows) == 1 else []
    short = [quote for quote in map(whole, cells) if len(quote.text.split()) <= SHORT]
    return Agreed(tuple(mid_sentence(row.topic) for row in rows), tuple(short[:1]))
