"""Claims made ready for being set beside each other: what each says, weighed by how rare it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log, sqrt

from briefgen.claim import Claim, Quantity
from briefgen.comparison.words import content, listed, plain, stems
from briefgen.source import Span
from briefgen.subject import Subject

LABEL, HEADING = 0.7, 0.2
"""What a word counts that stands only in the claim's label, or in the heading above it."""
MEASURE = 0.4
"""What a word of measure or a small number counts: it joins no two claims on its own."""

Vector = dict[str, float]
_RUN = re.compile(r"[\w%]+")


@dataclass(frozen=True, slots=True)
class Saying:
    """One claim in the form in which it is compared."""

    claim: Claim
    words: Vector
    """Weights of the stems and figures in the claim, its label and its heading."""
    size: float
    """Euclidean length of ``words``."""
    grams: Vector
    """Character 4-grams of the claim, of length 1 together."""
    denies: bool
    rises: int
    """1 when its words speak of more, -1 of less, 0 of neither or both."""
    explains: bool
    doubts: bool


def sayings(claims: Sequence[Claim], subject: Subject) -> list[Saying]:
    """``claims`` in the same order; words of the subject's own name count nothing."""
    own = {word for name in (subject.name, *subject.aliases) for word in content(name)}
    present = [_present(claim) for claim in claims]
    rarity = _rarity(present)
    grams = [_grams(claim.span.text) for claim in claims]
    gram_rarity = _rarity(grams)
    return [
        _saying(
            claim,
            {word: share * rarity[word] for word, share in words.items() if word not in own},
            unit({gram: count * gram_rarity[gram] for gram, count in found.items()}),
        )
        for claim, words, found in zip(claims, present, grams, strict=True)
    ]


def _saying(claim: Claim, words: Vector, grams: Vector) -> Saying:
    said = set(plain(claim.span.text))
    return Saying(
        claim=claim,
        words=words,
        size=_length(words) or 1,
        grams=grams,
        denies=not said.isdisjoint(listed("denying")),
        rises=(not said.isdisjoint(listed("rising"))) - (not said.isdisjoint(listed("falling"))),
        explains=claim.cause is not None or not said.isdisjoint(listed("explaining")),
        doubts=bool(claim.hedges) or not said.isdisjoint(listed("doubting")),
    )


def _present(claim: Claim) -> Vector:
    """The stems and figures of a claim, each with the share that its place gives it."""
    found: Vector = dict.fromkeys(content(claim.span.text), 1.0)
    for place, share in ((claim.label, LABEL), (claim.heading, HEADING)):
        for word in _of(place):
            found.setdefault(word, share)
    found.update(dict.fromkeys(map(_figure, claim.quantities), 1.0))
    return found


def _of(place: Span | None) -> Iterable[str]:
    return content(place.text) if place else ()


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


def _grams(text: str) -> Vector:
    folded = " ".join(("", *_RUN.findall(text.casefold()), ""))
    return dict(Counter(folded[n : n + 4] for n in range(max(1, len(folded) - 3))))


def unit(vector: Vector) -> Vector:
    """``vector`` at length 1."""
    size = _length(vector) or 1
    return {key: value / size for key, value in vector.items()}


def dot(one: Vector, other: Vector) -> float:
    """The scalar product of two sparse vectors."""
    if len(other) < len(one):
        one, other = other, one
    return sum(value * other[key] for key, value in one.items() if key in other)


def _length(vector: Vector) -> float:
    return sqrt(sum(value * value for value in vector.values()))
