"""Likeness by letters: the character 4-grams of a text, and how many two texts share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from math import sqrt
from operator import mul

from briefgen.comparison.rarity import rarity

Vector = dict[str, float]
_RUN = re.compile(r"[\w%]+")


class Letters:
    """The 4-grams of many texts, and how rare each is among them.

    A few counts a gram are kept; a text's own vector is made when it is asked for.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        spread: Counter[str] = Counter()
        count = 0
        for text in texts:
            spread.update(set(_slices(text)))
            count += 1
        self._rarity = rarity(spread, count)
        self._alone = {gram for gram, held in spread.items() if held < 2}

    def vector(self, text: str) -> Vector:
        """The grams of one of the texts, weighed, of length 1 together; without those that no
        other text holds, which no product with another needs."""
        counts = Counter(_slices(text))
        values = list(map(mul, counts.values(), map(self._rarity.__getitem__, counts)))
        size = sqrt(sum(map(mul, values, values))) or 1
        alone = self._alone
        found = zip(counts, values, strict=True)
        return {gram: value / size for gram, value in found if gram not in alone}


def grams(text: str) -> Vector:
    """How often each 4-gram stands in ``text``, case and punctuation aside."""
    return dict(Counter(_slices(text)))


def _slices(text: str) -> list[str]:
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
