"""The numbers of lines, which drafts, court papers and transcripts count down a margin."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import attrgetter
from statistics import median

from briefgen.readers.pdf.runs import Run

LEAST, LEAST_LEVEL = 10, 20
"""Numbers that follow one another, at the least; set as large as the text, which the numbers of a
list may be, more of them."""
AGAIN = 3
"""The same below others at the same edge: where the counting begins anew, as behind a summary."""
LONGEST = 4
"""Figures of such a number."""
SMALLER = 0.85
"""Share of the size of the text that is smaller than it."""
ALIGNED = 2.0
"""Points by which they may stand in or out."""
STEPS = (1, 5)
"""Each line is counted, or each fifth."""


def without_numbers(found: Sequence[Run]) -> list[Run]:
    """The ``found`` runs of a page but for those that number its lines, in their order."""
    bare = [run for run in found if _is_number(run)]
    if len(bare) < LEAST:
        return list(found)
    size = median(run.size for run in found if not _is_number(run)) if len(bare) < len(found) else 0
    edges: tuple[Callable[[Run], float], ...] = (attrgetter("right"), attrgetter("left"))
    away = {
        id(run)
        for edge in edges
        for group in _aligned(bare, edge)
        for run in _counting(group, size)
    }
    return [run for run in found if id(run) not in away]


def _is_number(run: Run) -> bool:
    text = run.text.strip()
    return len(text) <= LONGEST and text.isascii() and text.isdecimal() and not run.turned


def _aligned(bare: Sequence[Run], edge: Callable[[Run], float]) -> Iterator[list[Run]]:
    """Those that stand below one another, each group from top to bottom."""
    group: list[Run] = []
    for run in sorted(bare, key=edge):
        if group and edge(run) - edge(group[-1]) > ALIGNED:
            yield sorted(group, key=attrgetter("base"))
            group = []
        group.append(run)
    yield sorted(group, key=attrgetter("base"))


def _counting(group: Sequence[Run], size: float) -> Iterator[Run]:
    """Those of ``group`` that count on from one to the next for long, beside text of ``size``."""
    stretches: list[list[Run]] = []
    step = 0
    for run in group:
        last = stretches[-1] if stretches else []
        more = int(run.text) - int(last[-1].text) if last else 0
        if more in STEPS and run.base > last[-1].base and (len(last) == 1 or more == step):
            last.append(run)
            step = more
        else:
            stretches.append([run])
    longest = max(map(len, stretches))
    level = median(run.size for run in group) >= SMALLER * size
    if longest >= (LEAST_LEVEL if level else LEAST):
        yield from (run for each in stretches if len(each) >= AGAIN for run in each)
