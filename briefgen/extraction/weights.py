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


@lru_cache(maxsize=4)
def load(language: str = "en") -> Weights:
    """The weights of one language."""
    text = (folder(language) / "learnt" / "weights.txt").read_text(encoding="utf-8")
    values = _Hundredths()
    lines = [line.partition("\t") for line in text.splitlines()]
    return {key: tuple(map(values.__getitem__, row.split())) for key, _, row in lines}


class _Hundredths(dict[str, float]):
    """What the numbers of the file stand for: few are written once only."""

    def __missing__(self, number: str) -> float:
        value = self[number] = int(number) / 100
        return value
