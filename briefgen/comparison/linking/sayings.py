"""Prepare claims for comparison: the words of each, weighed by how rare they are among all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from itertools import islice
from typing import NamedTuple

from briefgen.claim import Claim, Quantity
from briefgen.comparison.figures.amounts import Amount, amounts
from briefgen.comparison.figures.numbers import counts
from briefgen.comparison.linking.letters import Letters, Vector, length
from briefgen.comparison.linking.rarity import MEASURE, rarity
from briefgen.comparison.linking.showing import dated, named, unsure
from briefgen.comparison.linking.telling import told
from briefgen.comparison.linking.terms import Terms
from briefgen.comparison.words import content, listed, plain, telling
from briefgen.languages import words
from briefgen.subject import Subject

LABEL, HEADING = 0.7, 0.2
"""What a word counts that stands only in the claim's label, or in the heading above it."""
LEAST = min(LABEL, HEADING, MEASURE)
"""What a word counts at least, wherever it stands."""
BEFORE, BEHIND = 160, 60
"""Characters around a claim that show what it speaks of, where it says "it"."""
KEPT = 5_000
"""Claims whose vectors are remembered: they take ten times the room of the claims."""


class Saying(NamedTuple):
    """One claim in the form in which it is compared."""

    claim: Claim
    size: int
    """Characters of the claim."""
    opening: frozenset[str]
    """Its first two words of weight: what the claim is about, as a rule."""
    denies: bool
    doubts: bool
    """It holds a hedge, or a word of doubt or condition."""
    unsure: bool
    """Its words say that it may not be so."""
    place: float
    """How far into its source it stands, 0 to 1: texts on one thing tell it in one order."""
    length: int
    """Characters of its source."""
    dated: bool
    """True when it gives a year, a month or a season."""
    named: frozenset[str]
    """Its names, by their stems: what has a capital, and does not stand first."""
    first: str
    """The stem of its first word, which may be a name too."""
    amounts: tuple[Amount, ...]
    """Its figures, as they are set against those of others."""
    parts: frozenset[str]
    """Words that say of which part of all it speaks."""
    told: frozenset[str]
    """What it tells by which others may be spoken against (``telling.told``)."""

    def common_names(self, other: Saying) -> frozenset[str]:
        """The names that both hold; a capital that begins both shows no name."""
        ours, theirs = self.named | {self.first}, other.named | {other.first}
        return (self.named & theirs) | (other.named & ours)


class Weighed(NamedTuple):
    """The words of a claim by how much each tells."""

    words: Vector
    """Weights of the stems and figures in the claim, its label and its heading."""
    size: float
    """Euclidean length of ``words``; 1 for none."""


class Sayings:
    """What the claims say, and what of it is rare among them, by the claims' numbers.

    Most claims meet no other: all that is made of every claim is the list of its words, the rest
    when it is asked for. The words of ``own``, the subject's name, count nothing.
    """

    def __init__(self, claims: Sequence[Claim], own: frozenset[str]) -> None:
        self.ids = [claim.span.source.id for claim in claims]
        """The sources of the claims."""
        self.terms = Terms(map(_terms, claims))
        """The words of the claims."""
        self.spread = self.terms.spread()
        """How many claims hold each word."""
        self.rare = rarity(self.spread, len(claims))
        """What each word tells that stands in a claim itself."""
        for word in own:
            self.rare.pop(word, None)
        # They know what they need and not this object, which so goes with its last user.
        self.said = lru_cache(KEPT)(partial(_said, claims))
        """What the claim at an index says."""
        self.around = lru_cache(KEPT)(partial(_around, claims))
        """The stems that stand around the claim at an index."""
        self.weighed = lru_cache(KEPT)(partial(_weighed, self.terms, self.rare))
        """The words of the claim at an index by what they tell."""
        self.alike = Letters(partial(_text, claims), len(claims)).alike
        """How much of their letters the claims at two indices share."""

    def __len__(self) -> int:
        return len(self.ids)

    def beside(self, one: int, other: int) -> tuple[float, float]:
        """How rare the two rarest words are that the claim at one index holds and that stand
        around the other, or the other way round; 0 for none."""
        sides = (one, other), (other, one)
        met = {w for a, b in sides for w in self.around(a).intersection(self.terms[b][0])}
        best = sorted((self.rare.get(word, 0.0) for word in met if word[0] != "="), reverse=True)
        first, second, *_ = (*best, 0.0, 0.0)
        return first, second


def sayings(claims: Sequence[Claim], subject: Subject) -> Sayings:
    """``claims`` in the same order; words of the subject's own name count nothing."""
    own = {word for name in (subject.name, *subject.aliases) for word in content(name)}
    return Sayings(claims, frozenset(own))


def _text(claims: Sequence[Claim], at: int) -> str:
    return claims[at].span.text


def _said(claims: Sequence[Claim], at: int) -> Saying:
    claim = claims[at]
    said, length = plain(claim.span.text), len(claim.span.source.text)
    denying, doubting = map(listed, ("denying", "doubting"))
    names, first = named(claim.span.text)
    return Saying(
        claim=claim,
        size=claim.span.end - claim.span.start,
        opening=frozenset(islice(telling(said), 2)),
        denies=not denying.isdisjoint(said),
        doubts=bool(claim.hedges) or not doubting.isdisjoint(said),
        unsure=unsure(said),
        place=claim.span.start / length,
        length=length,
        dated=dated(claim.span.text),
        named=names,
        first=first,
        amounts=amounts(claim.span.text) if counts(said) else (),
        parts=words("amounts", "parts").intersection(said),
        told=told(claim.span.text),
    )


def _around(claims: Sequence[Claim], at: int) -> frozenset[str]:
    """The stems around the claim at an index, in its paragraph, that it does not hold."""
    span = claims[at].span
    block = span.block
    first, last = (block.start, block.end) if block else (span.start, span.end)
    before = span.source.text[max(first, span.start - BEFORE) : span.start]
    behind = span.source.text[span.end : min(last, span.end + BEHIND)]
    near = {*content(before), *content(behind)}
    return frozenset(near.difference(content(span.text)))


def _terms(claim: Claim) -> dict[str, float]:
    """The stems and figures of a claim, each with the share that its place gives it."""
    found: dict[str, float] = dict.fromkeys(content(claim.span.text), 1.0)
    for place, share in ((claim.label, LABEL), (claim.heading, HEADING)):
        if place:
            for word in _content(place.text):
                found.setdefault(word, share)
    for quantity in claim.quantities:
        found[_figure(quantity.low, quantity.unit == "%")] = _share(quantity)
    return found


def _weighed(terms: Terms, rare: Mapping[str, float], at: int) -> Weighed:
    """The words of the claim at an index that have a weight in ``rare``."""
    present = zip(*terms[at], strict=True)
    words = {word: share * rare[word] for word, share in present if word in rare}
    return Weighed(words, length(words) or 1)


@lru_cache(maxsize=64)
def _content(text: str) -> tuple[str, ...]:
    """Stems of a label or heading, which stands over many claims."""
    return tuple(content(text))


def _share(quantity: Quantity) -> float:
    """Less for "half" or "a third", which two texts may both say of anything."""
    return 1.0 if any(map(str.isdigit, quantity.text)) else MEASURE


@lru_cache(maxsize=1000)
def _figure(low: float, of_hundred: bool) -> str:
    """A magnitude to two digits, so that "38 million" and "thirty-eight million" are one word."""
    return f"={float(f'{low:.2g}'):g}{'%' if of_hundred else ''}"
