"""``python -m tests.bench long [TIMES …]``: the DOCX of a long document beside pandoc's.

The seeds' brief so many times over is written by both; pandoc is given it as Markdown, as in the
first bench, and its whole process counts. Ours is the writer's work without Python's start and the
making of the brief: those are no matter of length.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import NamedTuple

from briefgen.building import Request, compose
from briefgen.document import Document
from briefgen.theme import Theme
from briefgen.writers.docx import write
from tests.bench.contestants import DIALECT
from tests.bench.markdown import markdown
from tests.bench.pace import exponent

PAGES = 4
"""Of the brief."""
TIMES = (10, 19, 38, 76)
ROUNDS = 5


class Cost(NamedTuple):
    """CPU seconds, the median of the rounds."""

    pages: int
    ours: float
    pandocs: float


def main(times: list[int]) -> None:
    """Measure and print."""
    find = "import pypandoc; print(pypandoc.get_pandoc_path())"
    pandoc = subprocess.check_output([sys.executable, "-c", find], text=True).strip()
    _, fitted = compose(Request((Path("seeds"),)))
    with TemporaryDirectory(prefix="briefgen-bench-") as folder:
        costs = [
            cost(longer(fitted.document, n), fitted.theme, pandoc, Path(folder), n * PAGES)
            for n in times or TIMES
        ]
    print("\n".join(table(costs)))


def longer(document: Document, times: int) -> Document:
    """``document`` over and over."""
    return document._replace(blocks=document.blocks * times)


def cost(document: Document, theme: Theme, pandoc: str, folder: Path, pages: int) -> Cost:
    """What it takes to write ``document`` as DOCX, by us and by pandoc."""
    text, made = folder / "long.md", folder / "long.docx"
    text.write_text(markdown(document), encoding="utf-8")
    command = [pandoc, "--from", DIALECT, "--standalone", str(text), "--output", str(made)]
    ours = median(taken(process_time, lambda: write(document, theme)) for _ in range(ROUNDS))
    theirs = median(
        taken(_of_children, lambda: subprocess.run(command, check=True)) for _ in range(ROUNDS)
    )
    return Cost(pages, ours, theirs)


def taken(clock: Callable[[], float], work: Callable[[], object]) -> float:
    """By how much ``work`` moves ``clock``."""
    before = clock()
    work()
    return clock() - before


def _of_children() -> float:
    """CPU seconds of the processes that were started and have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def table(costs: list[Cost]) -> list[str]:
    """The costs as Markdown, and how they grow with length."""
    rows = [
        f"| {pages} | {1000 * ours:.0f} | {1000 * theirs:.0f} | {ours / theirs:.2f} |"
        for pages, ours, theirs in costs
    ]
    head = [
        "| pages | briefgen, CPU ms | pandoc, CPU ms | ratio |",
        "| ---: | ---: | ---: | ---: |",
    ]
    if len(costs) < 2:
        return [*head, *rows]
    powers = (
        exponent({cost.pages: cost.ours for cost in costs}),
        exponent({cost.pages: cost.pandocs for cost in costs}),
    )
    return [*head, *rows, f"| grows with | pages^{powers[0]:.2f} | pages^{powers[1]:.2f} | |"]
