"""The text of a source is the file less some ranges; this keeps the way back."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from briefgen.xmltext import FORBIDDEN, is_allowed

Range = tuple[int, int]
"""Start and end, in code points of the file as decoded."""

NOT_TEXT = rf"\A\ufeff|\r(?=\n)|{FORBIDDEN}"
"""A byte order mark, the first half of a line end, and characters that XML 1.0 forbids."""


class Selection(NamedTuple):
    """What was kept of a file."""

    text: str
    shifts: tuple[tuple[int, int], ...]
    """As in ``Source.shifts``."""

    def at(self, raw: int) -> int:
        """The offset in ``text`` of the first kept character at or after ``raw``."""
        return self.places([raw])[0]

    def places(self, raws: Iterable[int]) -> list[int]:
        """The same for many."""
        edges = [start + shift for start, shift in self.shifts]
        before = [0, *(shift for _, shift in self.shifts)]
        limits = [*(start for start, _ in self.shifts), len(self.text)]
        found = ((raw, bisect_right(edges, raw)) for raw in raws)
        return [min(raw - before[at], limits[at]) for raw, at in found]


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
    suspect = "\r" in raw or raw.startswith("\ufeff") or not is_allowed(raw)
    odd = (match.span() for match in re.finditer(NOT_TEXT, raw)) if suspect else ()
    unwanted = sorted([*drops, *odd])
    at = 0
    for start, end in [*unwanted, (len(raw), len(raw))]:
        if at < start:
            yield at, start
        at = max(at, end)
