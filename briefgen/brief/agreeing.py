"""Find the topics on which two voices or more report alike, and the words to show it with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from briefgen.brief.fronting import names_its_subject
from briefgen.brief.parts import Quote, RatedRow
from briefgen.comparison.relating.evidence import Lean, lean
from briefgen.finding import Comparison, Relation, Standing, TopicReading

_LEANING = {Standing.PROGRESS: Lean.PROGRESS, Standing.SHORTFALL: Lean.SHORTFALL}
SHORT = 22
"""Words that a quotation behind a message may have."""


class Agreed(NamedTuple):
    """The topics of one standing on which voices agree."""

    topics: tuple[str, ...]
    """As they stand in the middle of a sentence."""
    words: tuple[Quote, ...]
    """Where there is one only, the first short quotation on it, if one reads by itself that."""


def agreed(
    comparison: Comparison,
    scorecard: Sequence[RatedRow],
    standing: Standing,
    mid_sentence: Callable[[str], str],
    whole: Callable[[Quote], Quote],
) -> Agreed:
    """The topics of ``scorecard`` with ``standing`` on which several voices report alike.

    Those of most voices come first, and of these the ones on which they say the same.
    """
    alike = {
        read.topic: read.relation is Relation.AGREE
        for read in comparison.topics
        if _report_alike(read, _LEANING[standing])
    }
    rows = [row for row in scorecard if row.tone == standing and row.topic in alike]
    rows.sort(key=lambda row: (-len(row.letters), not alike[row.topic]))
    cells = [cell[0] for row in rows for cell in row.cells if cell] if len(rows) == 1 else []
    short = [quote for quote in map(whole, cells) if len(quote.text.split()) <= SHORT]
    short.sort(key=lambda quote: not names_its_subject(quote.text))
    return Agreed(tuple(mid_sentence(row.topic) for row in rows), tuple(short[:1]))


def _report_alike(read: TopicReading, leaning: Lean) -> bool:
    """True where voices agree on the topic, or each reports one way what nothing joins."""
    if read.relation is Relation.AGREE:
        return all(lean(claim) is leaning for claim in read.decisive)
    apart = read.relation is not Relation.RELATED or len(read.support) < 2
    return not apart and all(lean(claim) is leaning for claim in read.claims)
