"""Which way the words of a clause lean: list words, turned by negation and by "reduced"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from briefgen.claim import Polarity
from briefgen.extraction.clause import Clause
from briefgen.extraction.movement import movement
from briefgen.extraction.phrases import Hit

_FAVOUR = {("good", "up"): 1, ("bad", "down"): 1, ("good", "down"): -1, ("bad", "up"): -1}
_REACH = 5
"""How many words before a leaning word may turn it."""


def leaning(clause: Clause) -> Polarity:
    """The leaning of what the clause says: where its grammar tells what moves, by that."""
    moved = movement(clause)
    if moved is None:
        return polarity(clause)
    first, last = sorted((moved.thing.first, moved.way.first))
    counted = {*range(first, last + 1)}
    return _towards({*_listed(clause, counted), moved.favour})


def polarity(clause: Clause) -> Polarity:
    """The leaning of the clause's words, as the votes have learnt to hear it."""
    changes = _changes(clause.cues)
    if not clause.leanings and not changes:
        return Polarity.NEUTRAL
    changed = {thing.first for thing, _ in changes}
    return _towards({*_listed(clause, changed), *[favour for _, favour in changes]})


def _towards(leanings: set[int]) -> Polarity:
    if leanings == {1, -1}:
        return Polarity.BOTH
    if leanings:
        return Polarity.POSITIVE if 1 in leanings else Polarity.NEGATIVE
    return Polarity.NEUTRAL


def _listed(clause: Clause, changed: set[int]) -> Iterator[int]:
    """1 or -1 for each word that leans by itself and is not what rises or falls."""
    turns = [hit.first for hit in clause.leanings if hit.section == "turning"]
    turns += [hit.first for hit in clause.negations]
    for hit in clause.leanings:
        if hit.section != "turning" and hit.first not in changed:
            turned = sum(hit.first - _REACH <= at < hit.first for at in turns)
            yield (1 if hit.section == "positive" else -1) * (-1 if turned % 2 else 1)


def _changes(cues: Sequence[Hit]) -> list[tuple[Hit, int]]:
    """What rises or falls within a few words, with 1 where that is good and -1 where it is bad."""
    things = [hit for hit in cues if hit[0] in ("good", "bad")]
    if not things:
        return []
    ways = [hit for hit in cues if hit[0] in ("up", "down") and not _in_a_phrase(hit, cues)]
    places = [way.first for way in ways]
    return [
        (thing, _FAVOUR[thing.section, way.section])
        for thing in things
        for way in ways[
            bisect_left(places, thing.first - _REACH) : bisect_right(places, thing.first + _REACH)
        ]
    ]


def _in_a_phrase(word: Hit, cues: Sequence[Hit]) -> bool:
    """True for a word of a longer phrase, which is heard as that: "longer" of "no longer"."""
    return any(
        hit.first <= word.first and word.last <= hit.last and hit[1:] != word[1:] for hit in cues
    )
