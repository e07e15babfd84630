"""Likeness by letters: the character 4-grams of a text, and how many two texts share."""

from __future__ import annotations

import re
from collections import Counter
from math import sqrt

Vector = dict[str, float]
_RUN = re.compile(r"[\w%]+")


def grams(text: str) -> Vector:
    """How often each 4-gram stands in ``text``, case and punctuation aside."""
    folded = " ".join(("", *_RUN.findall(text.casefold()), ""))
    return dict(Counter(folded[n : n + 4] for n in range(max(1, len(folded) - 3))))


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
