"""Where words stand in claims, kept small: there is an entry for each word of every claim."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.comparison.nouns import Word

LABEL = -1
"""The place of a word in a claim's label: before all others."""
KEPT = 256
"""Keys of which it is remembered, a bit a claim, which claims hold them."""
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
        """How many claims hold a key; to be asked when all are entered, as is the next."""
        self._bits = lru_cache(KEPT)(lambda key: _bits(held, key))

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

    def together(self, keys: Sequence[str]) -> Iterator[tuple[int, list[list[int]]]]:
        """The claims that hold all of ``keys``, each with the places of the first and the others;
        the first should be the rarest."""
        _, *others = keys
        beside = [self._bits(key) for key in others]
        entries = [self._held.get(key, array("q")) for key in keys]
        for number in dict.fromkeys(entry >> _WIDTH for entry in entries[0]):
            byte, bit = number >> 3, 1 << (number & 7)
            if all(byte < len(bits) and bits[byte] & bit for bits in beside):
                yield number, [_places(each, number) for each in entries]

    def claims(self, key: str) -> set[int]:
        """The numbers of the claims that hold ``key``."""
        return _claims(self._held, key)


def _claims(held: _All, key: str) -> set[int]:
    return {entry >> _WIDTH for entry in held[key]} if key in held else set()


def _bits(held: _All, key: str) -> bytearray:
    """A bit for each claim up to the last that holds ``key``: whether it does."""
    entries = held.get(key, ())
    found = bytearray((entries[-1] >> _WIDTH >> 3) + 1 if entries else 0)
    for entry in entries:
        number = entry >> _WIDTH
        found[number >> 3] |= 1 << (number & 7)
    return found


def _places(entries: Sequence[int], number: int) -> list[int]:
    """Where in the claim with a number the word stands."""
    found = []
    for at in range(bisect_left(entries, number << _WIDTH), len(entries)):
        if entries[at] >> _WIDTH != number:
            break
        found.append((entries[at] & _PLACE) + LABEL)
    return found
