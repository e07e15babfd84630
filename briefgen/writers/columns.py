"""Widths of text, and of a table's columns, so that no word of a cell has to be parted.

Both writers ask here, and neither with its font in hand: widths are estimated from those of the
house's family, in bold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil

from briefgen.document import Inline, Table, plain
from briefgen.theme import MM, Theme
from briefgen.theme.advances import ADVANCES, EM, WIDEST

SIDES = 13.0
"""Points in a column that are not its words': the space beside them, a status cell's border."""
WORD_END = re.compile(r"[\s/–-]+")
"""Where a line may end without a word being broken."""


def roomy(table: Table, theme: Theme) -> tuple[int, ...]:
    """The widths of ``table`` in percent, changed where a column is narrower than its longest word.

    What a column lacks is taken from those that have most to spare; where they have too little,
    the widths stay.
    """
    block = theme.block_mm * MM
    rows = (table.header, *table.rows)
    size = theme.style("table").size
    needs = [
        _percent(_longest((row[n] for row in rows), size, block * percent / 100), block, percent)
        for n, percent in enumerate(table.widths)
    ]
    widths = [max(pair) for pair in zip(needs, table.widths, strict=True)]
    while sum(widths) > 100:
        spare = [width - need for width, need in zip(widths, needs, strict=True)]
        most = max(range(len(spare)), key=spare.__getitem__)
        if spare[most] <= 0:
            return table.widths
        widths[most] -= 1
    return tuple(widths)


def _longest(cells: Iterable[Inline], size: float, width: float) -> float:
    """The width in points of the longest word in ``cells``; 0 when all are short for ``width``."""
    least = (width - SIDES) / (WIDEST / 1000 * size)
    words = {word for cell in cells for word in WORD_END.split(plain(cell)) if len(word) > least}
    return max((advance(word) * size for word in words), default=0.0)


def advance(text: str) -> float:
    """The estimated width of ``text`` in bold as a multiple of the size."""
    return sum(ADVANCES.get(letter, EM) for letter in text) / 1000


def _percent(longest: float, block: float, given: int) -> int:
    """The least percent of ``block`` for a column; one without long words may shrink by half."""
    if not longest:
        return ceil(given / 2)
    return ceil((longest + SIDES) / block * 100)
