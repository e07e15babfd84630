"""Where each word stands among all claims, in little memory.

There is an entry for each word of every claim.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.comparison.phrasing.nouns import Word

LABEL = -1
"""The place of a word in a claim's label: before all others."""
KEPT = 256
"""Keys of which it is remembered, a bit a claim, which claims hold them."""

_Entries = tuple["array[int]", "array[int]"]
"""Of a word the numbers of the claims that hold it, ascending, and where in them it stands."""
_All = defaultdict[str, _Entries]


class Holds:
    """The claims that hold a stem, or a word in capitals, and where in them it stands."""

    def __init__(self) -> None:
        held: _All = defaultdict(lambda: (array("I"), array("i")))
        self._held = held
        # They know what is held and not this object, which so goes with its last user.
        self.count = lru_cache(20_000)(lambda key: len(_claims(held, key)))
        """How many claims hold a key; to be asked when all are entered, as is the next."""
        self._bits = lru_cache(KEPT)(lambda key: _bits(held, key))

    def note(self, words: Sequence[Word], number: int, labelled: bool) -> None:
        """Enter the words of the claim, or of its label; claims come in the order of numbers."""
        held, place = self._held, LABEL
        for word in words:
            place += not labelled
            claims, places = held[word.stem]
            claims.append(number)
            places.append(place)
            if word.form != word.low:
                bare = word.form.removesuffix("s")
                if bare.isupper():
                    claims, places = held[bare]
                    claims.append(number)
                    places.append(place)

    def together(self, keys: Sequence[str]) -> Iterator[tuple[int, list[list[int]]]]:
        """The claims that hold all of ``keys``, each with the places of the first and the others;
        the first should be the rarest."""
        if any(key not in self._held for key in keys):
            return
        entries = [self._held[key] for key in keys]
        numbers = [*dict.fromkeys(entries[0][0])]
        for key in keys[1:]:
            bits = self._bits(key)
            del numbers[bisect_left(numbers, 8 * len(bits)) :]
            numbers = [n for n in numbers if bits[n >> 3] >> (n & 7) & 1]
        for number in numbers:
            yield number, [_places(each, number) for each in entries]

    def claims(self, key: str) -> set[int]:
        """The numbers of the claims that hold ``key``."""
        return _claims(self._held, key)


def _claims(held: _All, key: str) -> set[int]:
    return set(held[key][0]) if key in held else set()


def _bits(held: _All, key: str) -> bytearray:
    """A bit for each claim up to the last that holds ``key``: whether it does."""
    claims = held[key][0]
    found = bytearray((claims[-1] >> 3) + 1)
    for number in claims:
        found[number >> 3] |= 1 << (number & 7)
    return found


def _places(entries: _Entries, number: int) -> list[int]:
    """Where in the claim with a number the word stands."""
    claims, places = entries
    first = bisect_left(claims, number)
    return places[first : bisect_right(claims, number, first)].tolist()
