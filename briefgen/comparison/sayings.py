"""Claims made ready for being set beside each other: what each says, weighed by how rare it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.claim import Claim, Quantity
from briefgen.comparison.letters import Letters, Vector, length, unit
from briefgen.comparison.rarity import MEASURE, rarity
from briefgen.comparison.words import content, listed, plain, telling
from briefgen.source import Span
from briefgen.subject import Subject

LABEL, HEADING = 0.7, 0.2
"""What a word counts that stands only in the claim's label, or in the heading above it."""
KEPT = 3_000
"""Claims whose vectors are remembered: they take ten times the room of the claims."""


class Saying(NamedTuple):
    """One claim in the form in which it is compared."""

    claim: Claim
    roots: tuple[str, ...]
    """Stems of its words of weight, in order."""
    denies: bool
    explains: bool
    doubts: bool
    place: float
    """How far into its source it stands, 0 to 1: texts on one thing tell it in one order."""
    length: int
    """Characters of its source."""

    @property
    def opening(self) -> tuple[str, ...]:
        """Its first two words of weight: what the claim is about, as a rule."""
        return self.roots[:2]


class Weighed(NamedTuple):
    """The words of a claim by how much each tells."""

    words: Vector
    """Weights of the stems and figures in the claim, its label and its heading."""
    size: float
    """Euclidean length of ``words``; 1 for none."""
    mass: float
    """Their sum; 1 for none."""


class Sayings(Sequence[Saying]):
    """What the claims say, in their order, and what of it is rare among them."""

    def __init__(self, said: Sequence[Saying], own: frozenset[str]) -> None:
        self._said = said
        self._own = own
        """Words of the subject's own name, which count nothing."""
        self.ids = [one.claim.span.source.id for one in said]
        """The sources of the claims."""
        self.spread = Counter(word for one in said for word in _present(one))
        """How many claims hold each word."""
        self._rarity = rarity(self.spread, len(said))
        self._letters = Letters([one.claim.span.text for one in said], KEPT)
        self.weighed = lru_cache(KEPT)(self._weighed)
        """The words of the claim at an index."""
        self.letters = lru_cache(KEPT)(self._letters.vector)
        """The 4-grams of the claim at an index, of length 1 together."""
        self.around = lru_cache(KEPT)(self._around)
        """The words of the claims before and after it in its source, of length 1 together."""

    def __len__(self) -> int:
        return len(self._said)

    def __getitem__(self, at):  # type: ignore[no-untyped-def]
        return self._said[at]

    def _weighed(self, at: int) -> Weighed:
        rare, own = self._rarity, self._own
        present = _present(self._said[at]).items()
        words = {word: share * rare[word] for word, share in present if word not in own}
        return Weighed(words, length(words) or 1, sum(words.values()) or 1)

    def _around(self, at: int) -> Vector:
        found: Vector = {}
        for n in (at - 1, at + 1):
            if 0 <= n < len(self) and self.ids[n] == self.ids[at]:
                found.update(self.weighed(n).words)
        return unit(found)


def sayings(claims: Sequence[Claim], subject: Subject) -> Sayings:
    """``claims`` in the same order; words of the subject's own name count nothing."""
    own = {word for name in (subject.name, *subject.aliases) for word in content(name)}
    return Sayings(list(map(_saying, claims)), frozenset(own))


def _saying(claim: Claim) -> Saying:
    said, length = plain(claim.span.text), len(claim.span.source.text)
    denying, explaining, doubting = map(listed, ("denying", "explaining", "doubting"))
    return Saying(
        claim=claim,
        roots=tuple(telling(said)),
        denies=not denying.isdisjoint(said),
        explains=claim.cause is not None or not explaining.isdisjoint(said),
        doubts=bool(claim.hedges) or not doubting.isdisjoint(said),
        place=claim.span.start / length,
        length=length,
    )


def _present(one: Saying) -> Vector:
    """The stems and figures of a claim, each with the share that its place gives it."""
    found: Vector = dict.fromkeys(one.roots, 1.0)
    claim = one.claim
    for place, share in ((claim.label, LABEL), (claim.heading, HEADING)):
        for word in _of(place):
            found.setdefault(word, share)
    for quantity in claim.quantities:
        found[_figure(quantity)] = 1.0 if _in_digits(quantity) else MEASURE
    return found


def _of(place: Span | None) -> Iterable[str]:
    return _content(place.text) if place else ()


@lru_cache(maxsize=64)
def _content(text: str) -> tuple[str, ...]:
    """Stems of a label or heading, which stands over many claims."""
    return tuple(content(text))


def _in_digits(quantity: Quantity) -> bool:
    """False for "half" or "a third", which two texts may both say of anything."""
    return any(ch.isdigit() for ch in quantity.text)


def _figure(quantity: Quantity) -> str:
    """A magnitude to two digits, so that "38 million" and "thirty-eight million" are one word."""
    return f"={float(f'{quantity.low:.2g}'):g}{'%' if quantity.unit == '%' else ''}"
