"""The benchmark's result as Markdown tables: the ratios first."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.bench.measuring import Costs, Spread, ratio, spread
from tests.bench.processes import Cost

MEASURES: tuple[tuple[str, Callable[[Cost], float]], ...] = (
    ("CPU ms", lambda cost: cost.cpu),
    ("wall ms", lambda cost: cost.wall),
    ("peak MB", lambda cost: cost.peak),
)


def ratios(costs: Costs, ours: str, others: Costs) -> Iterator[str]:
    """The contestant called ``ours`` over each of ``others``."""
    yield from _head(f"{ours} ÷ …", "median (min–max) of pairs")
    for name, other in others.items():
        pairs = (_cell(ratio(costs[ours], other, of), ".2f") for _, of in MEASURES)
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
