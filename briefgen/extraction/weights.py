"""What each sight is worth for each role, read from ``weights.txt``.

The weights were fitted once, on labelled claims, by ``python -m tests.quality.fit``; the file has
a line for each sight: its key and six whole numbers, hundredths of a log-odds point.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from briefgen.claim import Role
from briefgen.languages import folder

COLUMNS = (*Role, "aside")
"""The roles, and at the end what is said to the reader and claims nothing."""

Weights = Mapping[str, tuple[float, ...]]
"""For each key a weight for each column; the key "bias" is always seen."""


class Table(dict[str, tuple[float, ...]]):
    """Weights with the mean of each sight's, which is asked for of every sight of a clause."""

    def __init__(self, weights: Weights) -> None:
        super().__init__(weights)
        self.means = _Means(self)


class _Means(dict[str, float]):
    """By key, reckoned when first asked for."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights

    def __missing__(self, key: str) -> float:
        columns = self._weights[key]
        mean = self[key] = sum(columns) / len(columns)
        return mean


@lru_cache(maxsize=4)
def load(language: str = "en") -> Table:
    """The weights of one language."""
    text = (folder(language) / "learnt" / "weights.txt").read_text(encoding="utf-8")
    values = _Hundredths()
    lines = [line.partition("\t") for line in text.splitlines()]
    return Table({key: tuple(map(values.__getitem__, row.split())) for key, _, row in lines})


class _Hundredths(dict[str, float]):
    """What the numbers of the file stand for: few are written once only."""

    def __missing__(self, number: str) -> float:
        value = self[number] = int(number) / 100
        return value
