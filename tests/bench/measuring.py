"""Measure the contestants in rounds, so that what disturbs one disturbs all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add
from statistics import median

from tests.bench.contestants import Command
from tests.bench.processes import Cost, run

Costs = dict[str, list[Cost]]
"""Name of a contestant, or "name: step" → its cost in each round."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A middle value and what lies at the ends."""

    median: float
    low: float
    high: float


def spread(values: list[float]) -> Spread:
    return Spread(median(values), min(values), max(values))


def measure(
    contestants: Mapping[str, Mapping[str, Command]], rounds: int, environment: dict[str, str]
) -> Costs:
    """The costs of ``rounds`` rounds of all contestants, every other round in reverse order.

    A round before them is not counted: it compiles the Python and fills the file cache.
    """
    costs: Costs = {}
    names = list(contestants)
    for number in range(rounds + 1):
        for name in names if number % 2 else reversed(names):
            for row, cost in _costs(name, contestants[name], environment):
                if number:
                    costs.setdefault(row, []).append(cost)
    return costs


def _costs(
    name: str, steps: Mapping[str, Command], environment: dict[str, str]
) -> Iterator[tuple[str, Cost]]:
    """The contestant's cost, and that of each step where there are several."""
    parts = {step: run(command, environment) for step, command in steps.items()}
    yield name, reduce(add, parts.values())
    if len(parts) > 1:
        yield from ((f"{name}: {step}", cost) for step, cost in parts.items())


def ratio(over: list[Cost], under: list[Cost], of: Callable[[Cost], float]) -> Spread:
    """How many times ``under`` goes into ``over``, round by round."""
    return spread([of(a) / of(b) for a, b in zip(over, under, strict=True)])


def without(whole: list[Cost], part: list[Cost]) -> list[Cost]:
    """``whole`` less the time of ``part``, round by round; the peak stays."""
    return [Cost(a.cpu - b.cpu, a.wall - b.wall, a.peak) for a, b in zip(whole, part, strict=True)]
