"""Where words stand in claims, kept small: there is an entry for each word of every claim."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from briefgen.comparison.nouns import Word

LABEL = -1
"""The place of a word in a claim's label: before all others."""
KEPT = 256
"""Keys whose places are remembered in the form in which they are asked for."""
_WIDTH = 24
"""Bits of an entry that say the place, counted from the label's; the rest is the claim's number."""
_PLACE = (1 << _WIDTH) - 1

_All = defaultdict[str, "array[int]"]
"""The entries of each word, ascending by claim."""


class Holds:
    """The claims that hold a stem, or a word in capitals, and where in them it stands."""

    def __init__(self) -> None:
        held: _All = defaultdict(lambda: array("q"))
        self._held = held
        # They know what is held and not this object, which so goes with its last user.
        self.count = lru_cache(20_000)(lambda key: len(_claims(held, key)))
        """How many claims hold a key; to be asked when all are entered, as the next."""
        self.by_claim = lru_cache(KEPT)(lambda key: _places(held, key))
        """The places of a key in each claim that holds it, by the claim's number."""

    def note(self, words: Sequence[Word], number: int, labelled: bool) -> None:
        """Enter the words of the claim, or of its label; claims come in the order of numbers."""
        held, entry = self._held, number << _WIDTH
        for word in words:
            entry += not labelled
            held[word.stem].append(entry)
            if word.form != word.low:
                bare = word.form.removesuffix("s")
                if bare.isupper():
                    held[bare].append(entry)

    def claims(self, key: str) -> set[int]:
        """The numbers of the claims that hold ``key``."""
        return _claims(self._held, key)


def _claims(held: _All, key: str) -> set[int]:
    return {entry >> _WIDTH for entry in held[key]} if key in held else set()


def _places(held: _All, key: str) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    for entry in held.get(key, ()):
        number, place = entry >> _WIDTH, (entry & _PLACE) + LABEL
        found[number] = (*found[number], place) if number in found else _alone(place)
    return found


@lru_cache(maxsize=1000)
def _alone(place: int) -> tuple[int]:
    """One place; most words stand in a claim once, and share these."""
    return (place,)
