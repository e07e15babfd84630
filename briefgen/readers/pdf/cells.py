"""What stands on one line of a region."""

from __future__ import annotations

from collections.abc import Iterable

from briefgen.readers.pdf.fragments import Fragment

ALIGNED = 4.0
"""Points: left, right or middle of two cells closer than that are of one column."""


class Row:
    """What stands on one line: one fragment, or the cells of a table."""

    __slots__ = ("cells", "head", "table")

    def __init__(self, cells: list[Fragment]) -> None:
        self.cells = cells
        self.table = 0
        """The number of the table it is of, or 0."""
        self.head = False

    @property
    def first(self) -> Fragment:
        return self.cells[0]

    @property
    def text(self) -> str:
        """The cells' words, parted by bars."""
        return " | ".join(each.text for each in self.cells)


def median(values: Iterable[float]) -> float:
    """The middle one of ``values``, or what lies between the middle two; the module ``statistics``
    takes longer to import than most pages to read."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
