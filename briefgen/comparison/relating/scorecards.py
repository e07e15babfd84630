"""Whether the topics that texts made have standings enough for a scorecard."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from briefgen.comparison.figures.closeness import close
from briefgen.finding import Relation, TopicReading

LEAST = 2
"""Topics with a standing that make a scorecard."""


def enough_rated(readings: Iterable[TopicReading]) -> list[TopicReading]:
    """``readings``, without standings where fewer than ``LEAST`` have one: a lone one would head
    the brief as if it were all that there is to know. It may where two texts give one figure."""
    found = list(readings)
    if sum(read.standing is not None for read in found) >= LEAST:
        return found
    return [read if _shares_a_figure(read) else read._replace(standing=None) for read in found]


def _shares_a_figure(read: TopicReading) -> bool:
    """True where texts agree on the topic by a figure that one of them gives and another too."""
    if read.relation is not Relation.AGREE:
        return False
    figures = ((claim.span.source.id, q) for claim in read.decisive for q in claim.quantities)
    pairs = combinations(figures, 2)
    return any(a != b and x.unit == y.unit and close(x, y) for (a, x), (b, y) in pairs)
