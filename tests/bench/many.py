"""``python -m tests.bench many [SOURCES …]``: a build of many small sources, and the same again.

Each build is a process of its own with a cache of its own; the cores are Linux's to give.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from statistics import linear_regression
from tempfile import TemporaryDirectory
from typing import NamedTuple

from briefgen.crew import cores
from tests.bench.corpus import SMALLEST, document
from tests.bench.pace import exponent
from tests.bench.processes import Cost, environment, run

SIZES = (1000, 2000)
"""Numbers of sources."""
_RUN = (
    "import os, sys; os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(sys.argv[1])]); "
    "from briefgen.cli import main; main(sys.argv[2:])"
)


class Row(NamedTuple):
    """The builds of one number of sources."""

    sources: int
    alone: Cost
    """On one core."""
    cold: Cost
    """On all cores, nothing kept."""
    again: Cost
    """The same once more."""
    one_more: Cost
    """With one source more, the others kept."""


def small(number: int) -> tuple[str, str]:
    """Name and content of a source of about 1 kB: text, Markdown, and one page in ten."""
    words = document(number, largest=SMALLEST)
    if number % 10 == 0:
        parts = (f"<p>{escape(part)}</p>" for part in words.split("\n\n"))
        return f"{number:06}.html", f"<html><body>{''.join(parts)}</body></html>"
    return f"{number:06}.{'md' if number % 2 else 'txt'}", words


def measured(count: int, folder: Path) -> Row:
    """The builds of ``count`` sources; ``folder`` is empty."""
    texts = folder / "texts"
    texts.mkdir()
    for name, words in map(small, range(1, count + 1)):
        (texts / name).write_text(words, encoding="utf-8")

    def build(name: str, on: int) -> Cost:
        kept = {"BRIEFGEN_CACHE": str(folder / f"cache-{name}")}
        paths = (str(texts), "-o", str(folder / f"out-{name}"))
        command = (sys.executable, "-c", _RUN, str(on), "build", *paths)
        return run(command, environment(folder / "bytecode") | kept)

    alone, cold, again = build("alone", 1), build("all", cores()), build("all", cores())
    name, words = small(count + 1)
    (texts / name).write_text(words, encoding="utf-8")
    return Row(count, alone, cold, again, build("all", cores()))


def table(rows: Sequence[Row]) -> Iterator[str]:
    """CPU and wall seconds and peak memory of each build; last how they grow: the exponent of CPU
    time, and the straight line of memory."""
    kinds = Row._fields[1:]
    yield f"| sources | {' | '.join(f'{kind}: CPU s, wall s, MB' for kind in kinds)} |"
    yield f"| ---: |{' ---: |' * len(kinds)}"
    for row in rows:
        costs = (f"{c.cpu / 1e3:.2f}, {c.wall / 1e3:.2f}, {c.peak:.0f}" for c in row[1:])
        yield f"| {row.sources} | {' | '.join(costs)} |"
    if len(rows) > 1:
        yield f"| grows with | {' | '.join(_growth(rows, kind) for kind in kinds)} |"


def _growth(rows: Sequence[Row], kind: str) -> str:
    """How the builds of one kind grow with the number of sources."""
    costs: list[Cost] = [getattr(row, kind) for row in rows]
    sizes = [row.sources for row in rows]
    slope = exponent({n: cost.cpu for n, cost in zip(sizes, costs, strict=True)})
    line = linear_regression(sizes, [cost.peak for cost in costs])
    memory = f"{line.intercept:.0f} MB + {1000 * line.slope:.1f} kB a source"
    return f"sources^{slope:.2f}, {memory}"


def main(sizes: Sequence[int]) -> None:
    """Measure and print."""
    rows = []
    for size in sorted(set(sizes)) or SIZES:
        with TemporaryDirectory(prefix="briefgen-many-") as folder:
            rows.append(measured(size, Path(folder)))
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    print(f"{cores()} cores; load at the end, over 1, 5 and 15 minutes: {load}\n")
    print("\n".join(table(rows)))
