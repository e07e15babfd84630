"""Why two claims were linked: the odds that decided, in parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.comparison.linking.links import SAME, likeness
from briefgen.comparison.linking.pairs import NAMES, Pair, pairs
from briefgen.comparison.linking.sayings import sayings
from briefgen.comparison.words import content
from briefgen.subject import Subject


class Likeness(NamedTuple):
    """What was seen of two claims set beside each other."""

    partner: int
    """Index of the other claim."""
    odds: float
    """Log odds that both state one fact."""
    parts: tuple[tuple[str, float], ...]
    """(what was seen, what it adds to the odds), heaviest first; the start is among them."""
    shared: tuple[str, ...]
    """Words of weight that both hold, as the first has them, in order."""


def likenesses(claims: Sequence[Claim], subject: Subject, number: int) -> Iterator[Likeness]:
    """The claim numbered ``number`` beside every other that it was compared with."""
    for pair in pairs(sayings(claims, subject)):
        if number in (pair.first, pair.second):
            partner = pair.second if pair.first == number else pair.first
            yield Likeness(
                partner,
                likeness(pair),
                _parts(pair),
                _shared(claims[number].span.text, claims[partner].span.text),
            )


def _parts(pair: Pair) -> tuple[tuple[str, float], ...]:
    found = zip(NAMES, (w * s for w, s in zip(SAME, pair.sights, strict=True)), strict=True)
    return tuple(sorted(((name, gain) for name, gain in found if gain), key=lambda p: -abs(p[1])))


def _shared(one: str, other: str) -> tuple[str, ...]:
    theirs = set(content(other))
    bare = (word.strip('.,;:!?()[]"“”') for word in one.split())
    return tuple(dict.fromkeys(word for word in bare if theirs.intersection(content(word))))
