"""``python -m tests.bench pace [DOCUMENTS …]``: how fast plain text becomes compared claims.

Needs nothing but briefgen: the documents are made up by ``corpus.py``.
"""

from __future__ import annotations

import gc
import json
import math
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

from briefgen import compare, extract, read
from briefgen.building.gathering import letter
from briefgen.comparison.subjects.naming import name_subject
from briefgen.extraction.tongue import SUPPORTED, language
from briefgen.subject import Subject
from tests.bench.corpus import document

SIZES = (100, 300, 1000)
"""Numbers of documents."""
ROUNDS = 3
STAGES = ("read", "extract", "compare")


class Run(NamedTuple):
    """What one process measured."""

    megabytes: float
    """Millions of bytes of text."""
    seconds: dict[str, float]
    """CPU seconds of each of ``STAGES``."""


def stages(files: Sequence[Path]) -> Run:
    """The stages over ``files``, one after another, as ``briefgen claims`` runs them."""
    start = process_time()
    found = [read(file, letter(number)) for number, file in enumerate(files)]
    sources = [source for source in found if language(source.text) == SUPPORTED]
    subject = name_subject(sources, Subject())
    was_read = process_time()
    claims = [claim for source in sources for claim in extract(source, subject)]
    extracted = process_time()
    compare(sources, claims, subject)
    times = (was_read - start, extracted - was_read, process_time() - extracted)
    size = sum(file.stat().st_size for file in files) / 1e6
    return Run(size, dict(zip(STAGES, times, strict=True)))


def measure(sizes: Sequence[int], rounds: int) -> dict[int, list[Run]]:
    """For each size a run in each round, each in a process of its own, the sizes in turn."""
    found: dict[int, list[Run]] = {size: [] for size in sizes}
    with TemporaryDirectory(prefix="briefgen-pace-") as folder:
        for number in range(max(sizes)):
            Path(folder, f"{number:05}.txt").write_text(document(number), encoding="utf-8")
        for turn in range(rounds):
            for size in sizes if turn % 2 else reversed(sizes):
                command = (sys.executable, "-m", "tests.bench.pace", folder, str(size))
                done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
                found[size].append(Run(*json.loads(done.stdout)))
    return found


def exponent(points: Mapping[float, float]) -> float:
    """The slope of the line through the logarithms of ``points``: 1 is linear, 2 quadratic."""
    xs, ys = zip(*((math.log(x), math.log(y)) for x, y in points.items()), strict=True)
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    rise = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return rise / sum((x - middle_x) ** 2 for x in xs)


def table(runs: Mapping[int, Sequence[Run]]) -> list[str]:
    """MB/s of each stage and of all by number of documents, and at the end the exponents."""
    names = (*STAGES, "all")
    lines = [
        f"| documents | MB | {' | '.join(f'{name} MB/s' for name in names)} |",
        f"| ---: | ---: |{' ---: |' * len(names)}",
    ]
    seconds: dict[str, dict[float, float]] = {name: {} for name in names}
    for size, found in runs.items():
        megabytes = found[0].megabytes
        for name in names:
            seconds[name][megabytes] = median(_seconds(run, name) for run in found)
        rates = (f"{megabytes / seconds[name][megabytes]:.2f}" for name in names)
        lines.append(f"| {size} | {megabytes:.2f} | {' | '.join(rates)} |")
    if len(runs) > 1:
        slopes = (f"{exponent(seconds[name]):.2f}" for name in names)
        lines.append(f"| exponent of time | | {' | '.join(slopes)} |")
    return lines


def _seconds(run: Run, name: str) -> float:
    return sum(run.seconds.values()) if name == "all" else run.seconds[name]


def main(sizes: Sequence[int]) -> None:
    """Measure and print."""
    print(f"CPU time of one process, median of {ROUNDS} rounds")
    print("\n".join(table(measure(sorted(set(sizes)) or SIZES, ROUNDS))))


if __name__ == "__main__":
    # As the command line does.
    gc.set_threshold(1_000_000)
    print(json.dumps(stages(sorted(Path(sys.argv[1]).iterdir())[: int(sys.argv[2])])))
