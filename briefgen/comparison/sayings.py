"""Claims made ready for being set beside each other: what each says, weighed by how rare it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

from briefgen.claim import Claim, Quantity
from briefgen.comparison.letters import Vector, grams, length, unit
from briefgen.comparison.words import content, listed, plain, stems, telling
from briefgen.source import Span
from briefgen.subject import Subject

LABEL, HEADING = 0.7, 0.2
"""What a word counts that stands only in the claim's label, or in the heading above it."""
MEASURE = 0.4
"""What a word of measure or a small number counts: it joins no two claims on its own."""


class Saying(NamedTuple):
    """One claim in the form in which it is compared."""

    claim: Claim
    words: Vector
    """Weights of the stems and figures in the claim, its label and its heading."""
    size: float
    """Euclidean length of ``words``."""
    grams: Vector
    """Character 4-grams of the claim, of length 1 together."""
    opening: frozenset[str]
    """Stems of its first two words of weight: what the claim is about, as a rule."""
    denies: bool
    explains: bool
    doubts: bool


def sayings(claims: Sequence[Claim], subject: Subject) -> list[Saying]:
    """``claims`` in the same order; words of the subject's own name count nothing."""
    own = {word for name in (subject.name, *subject.aliases) for word in content(name)}
    said = [plain(claim.span.text) for claim in claims]
    roots = [list(telling(words)) for words in said]
    present = [_present(claim, own_roots) for claim, own_roots in zip(claims, roots, strict=True)]
    rarity = _rarity(present)
    letters = [grams(claim.span.text) for claim in claims]
    spread = Counter(gram for found in letters for gram in found)
    gram_rarity = _rarity(letters)
    return [
        _saying(
            claim,
            said[n],
            roots[n],
            {word: share * rarity[word] for word, share in present[n].items() if word not in own},
            _shared(unit(_weighed(letters[n], gram_rarity)), spread),
        )
        for n, claim in enumerate(claims)
    ]


def _saying(
    claim: Claim,
    said: Sequence[str],
    roots: Sequence[str],
    words: Vector,
    letters: Vector,
) -> Saying:
    every = set(said)
    return Saying(
        claim=claim,
        words=words,
        size=length(words) or 1,
        grams=letters,
        opening=frozenset(roots[:2]),
        denies=not every.isdisjoint(listed("denying")),
        explains=claim.cause is not None or not every.isdisjoint(listed("explaining")),
        doubts=bool(claim.hedges) or not every.isdisjoint(listed("doubting")),
    )


def _weighed(counts: Vector, rarity: Vector) -> Vector:
    return {gram: count * rarity[gram] for gram, count in counts.items()}


def _shared(vector: Vector, spread: Counter[str]) -> Vector:
    """``vector`` without what no other claim holds, which no product with another needs."""
    return {key: value for key, value in vector.items() if spread[key] > 1}


def _present(claim: Claim, roots: Sequence[str]) -> Vector:
    """The stems and figures of a claim, each with the share that its place gives it."""
    found: Vector = dict.fromkeys(roots, 1.0)
    for place, share in ((claim.label, LABEL), (claim.heading, HEADING)):
        for word in _of(place):
            found.setdefault(word, share)
    for quantity in claim.quantities:
        found[_figure(quantity)] = 1.0 if _in_digits(quantity) else MEASURE
    return found


def _of(place: Span | None) -> Iterable[str]:
    return content(place.text) if place else ()


def _in_digits(quantity: Quantity) -> bool:
    """False for "half" or "a third", which two texts may both say of anything."""
    return any(ch.isdigit() for ch in quantity.text)


def _figure(quantity: Quantity) -> str:
    """A magnitude to two digits, so that "38 million" and "thirty-eight million" are one word."""
    return f"={float(f'{quantity.low:.2g}'):g}{'%' if quantity.unit == '%' else ''}"


def _rarity(found: Sequence[Vector]) -> Vector:
    """1 for what one claim of many holds, towards 0 for what all hold; measures count less."""
    spread = Counter(key for keys in found for key in keys)
    full = log(len(found) + 1)
    weak = stems("measures")
    return {
        key: log((len(found) + 1) / count) / full * (MEASURE if key in weak or _small(key) else 1)
        for key, count in spread.items()
    }


def _small(word: str) -> bool:
    return word.isdigit() and len(word) < 3
