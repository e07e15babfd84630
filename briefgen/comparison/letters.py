"""Likeness by letters: the character 4-grams of a text, and how many two texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import sqrt
from operator import mul

from briefgen.comparison.rarity import rarity
from briefgen.comparison.words import stems

Vector = dict[str, float]
_RUN = re.compile(r"[\w%]+")


class Letters:
    """The 4-grams of many texts, and how rare each is among them.

    Of a few texts the grams are kept, of many they are made again when they are asked for.
    """

    def __init__(self, texts: Sequence[str], kept: int) -> None:
        self._texts = texts
        self._grams = lru_cache(kept)(_slices)
        spread: Counter[str] = Counter()
        for text in texts:
            spread.update(set(self._grams(text)))
        weak = stems("measures")
        held = {gram: count for gram, count in spread.items() if count > 1 or gram in weak}
        self._rarity = rarity(held, len(texts))
        """Of all but those that one text holds and no other: they weigh 1."""

    def vector(self, at: int) -> Vector:
        """The grams of the text at an index, weighed, of length 1 together; without those that no
        other text holds, which no product with another needs."""
        every, rare = self._grams(self._texts[at]), self._rarity
        counts = Counter([gram for gram in every if gram in rare])
        values = list(map(mul, counts.values(), map(rare.__getitem__, counts)))
        square = sum(map(mul, values, values))
        if len(every) > counts.total():
            square += _square(gram for gram in every if gram not in rare)
        size = sqrt(square) or 1
        return dict(zip(counts, [value / size for value in values], strict=True))


def _square(found: Iterable[str]) -> int:
    """The square of the length of a vector of grams that each weigh 1."""
    return sum(count * count for count in Counter(found).values())


def grams(text: str) -> Vector:
    """How often each 4-gram stands in ``text``, case and punctuation aside."""
    return dict(Counter(_slices(text)))


def _slices(text: str) -> list[str]:
    """Its 4-grams in order."""
    folded = " ".join(("", *_RUN.findall(text.casefold()), ""))
    return [folded[n : n + 4] for n in range(max(1, len(folded) - 3))]


def cosine(one: Vector, other: Vector) -> float:
    """Cosine of the angle between two sparse vectors, 0 for an empty one."""
    return dot(one, other) / (length(one) * length(other) or 1)


def dot(one: Vector, other: Vector) -> float:
    """The scalar product of two sparse vectors."""
    if len(other) < len(one):
        one, other = other, one
    return sum([value * other[key] for key, value in one.items() if key in other])


def unit(vector: Vector) -> Vector:
    """``vector`` at length 1."""
    size = length(vector) or 1
    return {key: value / size for key, value in vector.items()}


def length(vector: Vector) -> float:
    """Euclidean length."""
    return sqrt(sum([value * value for value in vector.values()]))
