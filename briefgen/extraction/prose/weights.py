"""What each sight is worth for each role, read from ``prose.bin`` and ``prose.txt``.

Both were fitted by ``python -m tests.quality.fit_prose``; the README beside them says on what.
``prose.bin`` holds the sights by a hash of their keys, so that no word of the texts they were
learnt from can be read out of it: first the hashes, ascending, four bytes each, least first; then
for each how telling it is, one byte; then six signed bytes of weights. ``prose.txt`` holds a line
for each whole number it names: what the bytes are divided by, the bias, what neighbours are worth.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple, Protocol
from zlib import crc32

from briefgen.extraction.bearing import Worth
from briefgen.extraction.prose.sequence import NAMES
from briefgen.extraction.weights import COLUMNS
from briefgen.languages import folder

HUNDREDTHS = 100
"""``prose.txt`` counts in these."""
_ROW = 4 + 1 + len(COLUMNS)


class Sights(Protocol):
    """Where the worth of a sight is looked up; a dict will do."""

    def get(self, key: str, /) -> Worth | None:
        """The worth of a sight, None for one never met."""


class Weights(NamedTuple):
    """Everything that the vote needs to know."""

    sights: Sights
    bias: tuple[float, ...]
    beside: Mapping[str, tuple[float, ...]]
    """What the first vote of a clause and of its neighbours is worth in the second vote."""

    @property
    def by_column(self) -> list[tuple[float, ...]]:
        """For each column the second vote's bias, then what each of ``NAMES`` is worth."""
        rows = (self.beside[name] for name in ("second bias", *NAMES))
        return list(zip(*rows, strict=True))


class Table:
    """Sights by hash, as they stand in ``prose.bin``."""

    def __init__(self, hashes: array[int], rest: bytes, scale: float) -> None:
        """``scale`` is what a byte of weight is divided by."""
        self._hashes, self._rest = hashes, rest
        self._weights = [(byte - 256 if byte > 127 else byte) / scale for byte in range(256)]

    def get(self, key: str, /) -> Worth | None:
        """The worth of a sight, None for one never met."""
        number, count = crc32(key.encode()), len(self._hashes)
        at = bisect_left(self._hashes, number)
        if at == count or self._hashes[at] != number:
            return None
        first = count + at * len(COLUMNS)
        row = self._rest[first : first + len(COLUMNS)]
        columns = tuple(map(self._weights.__getitem__, row))
        return Worth(key, columns, (self._rest[at] / TELLING) ** 2)


TELLING = 20
"""What the byte for how telling a sight is, is divided by."""


@lru_cache(maxsize=4)
def load(language: str = "en") -> Weights:
    """The weights of one language."""
    learnt = folder(language) / "learnt"
    vote = (learnt / "prose.txt").read_text(encoding="utf-8")
    return unpacked((learnt / "prose.bin").read_bytes(), vote)


def unpacked(table: bytes, vote: str) -> Weights:
    """Weights out of the contents of the two files."""
    rows = {
        key: tuple(int(number) / HUNDREDTHS for number in numbers.split())
        for key, _, numbers in (line.partition("\t") for line in vote.splitlines())
    }
    (scale,), bias = rows.pop("scale"), rows.pop("bias")
    count = len(table) // _ROW
    hashes = array("I")
    hashes.frombytes(table[: 4 * count])
    if sys.byteorder == "big":
        hashes.byteswap()
    return Weights(Table(hashes, table[4 * count :], scale), bias, rows)
