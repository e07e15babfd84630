"""How alike two texts are by their letters: the cosine of their weighed character 4-grams."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import chain, repeat
from math import sqrt
from operator import mul

from briefgen.comparison.linking.rarity import rarity
from briefgen.comparison.words import stems

Vector = dict[str, float]
_Weighed = tuple[tuple[str, ...], "array[float]"]
"""A vector that takes a quarter of the room."""
FEW = 500
"""Texts of which the grams are kept."""
KEPT = 5_000
"""Texts of which they are kept weighed."""
_RUN = re.compile(r"[\w%]+")


class Letters:
    """The 4-grams of ``count`` texts, and how rare each is among them.

    Of a few texts the grams are kept; of many they would take many times the room of the texts,
    and are made again when they are asked for. ``text`` gives the text at an index.
    """

    def __init__(self, text: Callable[[int], str], count: int) -> None:
        slices = lru_cache(FEW)(lambda at: _slices(text(at)))
        spread = Counter(chain.from_iterable(map(set, map(slices, range(count)))))
        weak = stems("measures")
        held = {gram: count for gram, count in spread.items() if count > 1 or gram in weak}
        del spread
        rare = rarity(held, count)
        # Each gram by itself, so that vectors share theirs: found sooner, and kept once.
        one = dict(zip(held, held, strict=True))
        del held
        # They know what they need and not this object, which so goes with its last user.
        weighed = lru_cache(KEPT)(lambda at: _weighed(Counter(slices(at)), rare, one))
        whole = lru_cache(2)(lambda at: dict(zip(*weighed(at), strict=True)))
        self._weighed, self._whole = weighed, whole

    def alike(self, one: int, other: int) -> float:
        """The scalar product of the grams of the texts at two indices, weighed, each of length 1
        together: 0 to 1."""
        if len(self._weighed(other)[0]) < len(self._weighed(one)[0]):
            one, other = other, one
        grams, ours = self._weighed(one)
        theirs = map(self._whole(other).get, grams, repeat(0.0))
        return float(sum(map(mul, ours, theirs)))


def _weighed(counts: Counter[str], rare: Mapping[str, float], one: Mapping[str, str]) -> _Weighed:
    """The grams in ``counts``, weighed, of length 1 together; without those that no other text
    holds, which weigh 1 and which no product with another needs."""
    known = [one[gram] for gram in counts if gram in rare]
    values = list(map(mul, map(counts.__getitem__, known), map(rare.__getitem__, known)))
    square = sum(map(mul, values, values))
    if len(known) < len(counts):
        square += sum([held * held for gram, held in counts.items() if gram not in rare])
    size = sqrt(square) or 1
    return (*known,), array("d", [value / size for value in values])


def grams(text: str) -> Vector:
    """How often each 4-gram stands in ``text``, case and punctuation aside."""
    return dict(Counter(_slices(text)))


def _slices(text: str) -> list[str]:
    """Its 4-grams in order."""
    folded = _folded(text)
    return [folded[n : n + 4] for n in range(max(1, len(folded) - 3))]


def _folded(text: str) -> str:
    """The words of ``text`` in small letters, one space between and around them."""
    found = text.translate(_ASCII).split() if text.isascii() else _RUN.findall(text.casefold())
    return " ".join(("", *found, ""))


def _spaced() -> Iterator[tuple[int, str]]:
    """What each ASCII character is in a folded text."""
    for character in map(chr, range(128)):
        yield ord(character), character.lower() if _RUN.match(character) else " "


_ASCII = dict(_spaced())


def cosine(one: Vector, other: Vector) -> float:
    """Cosine of the angle between two sparse vectors, 0 for an empty one."""
    return dot(one, other) / (length(one) * length(other) or 1)


def dot(one: Vector, other: Vector) -> float:
    """The scalar product of two sparse vectors."""
    if len(other) < len(one):
        one, other = other, one
    both = list(filter(other.__contains__, one))
    return sum([one[key] * other[key] for key in both])


def unit(vector: Vector) -> Vector:
    """``vector`` at length 1."""
    size = length(vector) or 1
    return {key: value / size for key, value in vector.items()}


def length(vector: Vector) -> float:
    """Euclidean length."""
    values = vector.values()
    return sqrt(sum(map(mul, values, values)))
