"""The text of a source is the file less some ranges; this keeps the way back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.xmltext import FORBIDDEN

Range = tuple[int, int]
"""Start and end, in code points of the file as decoded."""

NOT_TEXT = re.compile(rf"\A\ufeff|\r(?=\n)|{FORBIDDEN.pattern}")
"""A byte order mark, the first half of a line end, and characters that XML 1.0 forbids."""


class Selection(NamedTuple):
    """What was kept of a file."""

    text: str
    shifts: tuple[tuple[int, int], ...]
    """As in ``Source.shifts``."""

    def at(self, raw: int) -> int:
        """The offset in ``text`` of the first kept character at or after ``raw``."""
        found = bisect_right(self.shifts, raw, key=lambda shift: shift[0] + shift[1])
        shift = self.shifts[found - 1][1] if found else 0
        limit = self.shifts[found][0] if found < len(self.shifts) else len(self.text)
        return min(raw - shift, limit)


def select(raw: str, drops: Iterable[Range]) -> Selection:
    """``raw`` without ``drops`` and without what is not text; lone returns become line ends."""
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    length = 0
    for start, end in _kept(raw, drops):
        if start != length + (shifts[-1][1] if shifts else 0):
            shifts.append((length, start - length))
        pieces.append(raw[start:end])
        length += end - start
    return Selection("".join(pieces).replace("\r", "\n"), tuple(shifts))


def _kept(raw: str, drops: Iterable[Range]) -> Iterator[Range]:
    """The stretches of ``raw`` between ``drops``, in order."""
    unwanted = sorted([*drops, *(match.span() for match in NOT_TEXT.finditer(raw))])
    at = 0
    for start, end in [*unwanted, (len(raw), len(raw))]:
        if at < start:
            yield at, start
        at = max(at, end)
