"""The benchmark's result as Markdown tables: the ratios first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.bench.contestants import IMPORT_TYPST, OURS, THEIRS
from tests.bench.measuring import Costs, Spread, ratio, spread, without
from tests.bench.processes import Cost

MEASURES: tuple[tuple[str, Callable[[Cost], float]], ...] = (
    ("CPU ms", lambda cost: cost.cpu),
    ("wall ms", lambda cost: cost.wall),
    ("peak MB", lambda cost: cost.peak),
)


def ratios(costs: Costs) -> Iterator[str]:
    """briefgen over pandoc and typst, as run and less the import of typst's module."""
    ours, theirs = costs[OURS], costs[THEIRS]
    bare = without(theirs, costs[IMPORT_TYPST])
    yield from _head(f"{OURS} ÷ …", "median (min–max) of pairs")
    for name, other in ((THEIRS, theirs), (f"the same less `{IMPORT_TYPST}`", bare)):
        pairs = (_cell(ratio(ours, other, of), ".2f") for _, of in MEASURES)
        yield _row(name, *pairs)


def costs_table(costs: Costs) -> Iterator[str]:
    """One row a contestant: medians with the least and the most."""
    yield from _head("process", "median (min–max)")
    for name, found in costs.items():
        yield _row(name, *(_cell(spread([of(c) for c in found]), ".0f") for _, of in MEASURES))


def _head(first: str, what: str) -> Iterator[str]:
    yield _row(first, *(f"{name}, {what}" for name, _ in MEASURES))
    yield _row("---", *("---:" for _ in MEASURES))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(spread: Spread, digits: str) -> str:
    return f"{spread.median:{digits}} ({spread.low:{digits}}–{spread.high:{digits}})"
