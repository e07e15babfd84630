"""Which way the words of a clause lean: list words, turned by negation and by "reduced"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefgen.claim import Polarity
from briefgen.extraction.clause import Clause
from briefgen.extraction.phrases import Hit, hits

_FAVOUR = {("good", "up"): 1, ("bad", "down"): 1, ("good", "down"): -1, ("bad", "up"): -1}
_REACH = 5
"""How many words before a leaning word may turn it."""


def polarity(clause: Clause) -> Polarity:
    """The leaning of the clause."""
    leanings = {*_listed(clause), *_changes(clause.cues)}
    if leanings == {1, -1}:
        return Polarity.BOTH
    if leanings:
        return Polarity.POSITIVE if 1 in leanings else Polarity.NEGATIVE
    return Polarity.NEUTRAL


def _listed(clause: Clause) -> Iterator[int]:
    """1 or -1 for each word that leans by itself."""
    found = tuple(hits("polarity", clause.words))
    turns = [hit.first for hit in found if hit.section == "turning"]
    turns += [hit.first for hit in clause.negations]
    for hit in found:
        if hit.section != "turning":
            turned = sum(hit.first - _REACH <= at < hit.first for at in turns)
            yield (1 if hit.section == "positive" else -1) * (-1 if turned % 2 else 1)


def _changes(cues: Sequence[Hit]) -> Iterator[int]:
    """1 or -1 for something good or bad that rises or falls within a few words."""
    for thing in cues:
        for way in cues:
            near = abs(thing.first - way.first) <= _REACH
            if near and (thing.section, way.section) in _FAVOUR:
                yield _FAVOUR[thing.section, way.section]
