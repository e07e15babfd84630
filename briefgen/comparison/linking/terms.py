"""The words of all claims in little memory.

Each word is held once, and each claim holds the numbers of its words.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping


class Terms:
    """For each claim its words and what each counts there, by the claim's number."""

    def __init__(self, said: Iterable[Mapping[str, float]]) -> None:
        known: dict[str, int] = {}
        # Most claims share their row of shares with many: words of the text, then of the heading.
        rows: dict[tuple[float, ...], int] = {}
        self._numbers, self._row = array("I"), array("I")
        self._starts = array("Q", [0])
        for words in said:
            self._numbers.extend([known.setdefault(word, len(known)) for word in words])
            self._row.append(rows.setdefault((*words.values(),), len(rows)))
            self._starts.append(len(self._numbers))
        self._words, self._rows = [*known], [*rows]

    def __len__(self) -> int:
        return len(self._row)

    def __getitem__(self, at: int) -> tuple[tuple[str, ...], tuple[float, ...]]:
        """The words of the claim at an index, and their shares."""
        numbers = self._numbers[self._starts[at] : self._starts[at + 1]]
        return (*map(self._words.__getitem__, numbers),), self._rows[self._row[at]]

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], tuple[float, ...]]]:
        return map(self.__getitem__, range(len(self)))

    def spread(self) -> Counter[str]:
        """How many claims hold each word."""
        counted = Counter(self._numbers)
        return Counter({word: counted[number] for number, word in enumerate(self._words)})
