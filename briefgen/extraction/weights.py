"""What each sight is worth for each role, read from ``weights.txt``.

The weights were fitted once, on labelled claims, by ``python -m tests.quality.fit``; the file has
a line for each sight: its key and six whole numbers, hundredths of a log-odds point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
    return _Rows(dict(map(_parted, text.splitlines())))


def _parted(line: str) -> list[str]:
    return line.split("\t")


class _Rows(Mapping[str, tuple[float, ...]]):
    """The lines of the file by their keys, each read when it is asked for: a text shows few."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        self._lines = lines

    def __getitem__(self, key: str) -> tuple[float, ...]:
        return tuple([int(number) / 100 for number in self._lines[key].split()])

    def __contains__(self, key: object) -> bool:
        return key in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)
