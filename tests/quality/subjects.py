"""The labelled subjects: their gold, their sources, and what extraction says of them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from briefgen.claim import Claim
from briefgen.comparison import compare
from briefgen.extraction import extract
from briefgen.extraction.judging import Learnt
from briefgen.readers import read
from briefgen.source import Source
from briefgen.subject import Subject
from tests.quality import score

HERE = Path(__file__).parent
SEEDS = HERE / "gold" / "seeds"
SUBJECTS = (SEEDS, *sorted(path for path in (HERE / "gold" / "dev").iterdir() if path.is_dir()))
"""The folders with a gold.json, the seeds first."""

SOURCES = {SEEDS: HERE.parents[1] / "seeds"}
"""Where a subject's texts stand when they are not beside its gold."""


@lru_cache(maxsize=64)
def gold(folder: Path) -> dict[str, Any]:
    """The claims, noise and key claims of a subject."""
    loaded: dict[str, Any] = score.load_gold(folder)
    return loaded


@lru_cache(maxsize=64)
def sources(folder: Path) -> tuple[Source, ...]:
    """The texts of a subject, lettered in the order of their names."""
    texts = sorted({claim["file"] for claim in gold(folder)["claims"]})
    place = SOURCES.get(folder, folder)
    return tuple(read(place / name, chr(ord("A") + n)) for n, name in enumerate(texts))


def claims(folder: Path, learnt: Learnt | None = None) -> list[Claim]:
    """What extraction finds in all texts of a subject."""
    return [c for source in sources(folder) for c in extract(source, learnt=learnt)]


def predictions(folder: Path, learnt: Learnt | None = None) -> list[dict[str, Any]]:
    """The claims of a subject as ``score.py`` reads them, by the scores that a build gives them."""
    found = compare(sources(folder), claims(folder, learnt), Subject())
    rows = [prediction(claim) for claim in found.claims]
    return [row | {"score": found.score(n)} for n, row in enumerate(rows)]


def prediction(claim: Claim) -> dict[str, Any]:
    """A claim as ``score.py`` reads it, by what its own text makes of it."""
    start, end = claim.span.raw
    return {
        "file": claim.span.source.name,
        "start": start,
        "end": end,
        "role": str(claim.role),
        "score": claim.score,
    }


def measured(folder: Path, learnt: Learnt | None = None) -> dict[str, Any]:
    """The measures of one subject by name."""
    row: dict[str, Any] = score.score(gold(folder), predictions(folder, learnt))
    return row | {"subject": folder.name}


def mean(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The plain mean of each measure over subjects."""
    numbers = [name for name, value in rows[0].items() if not isinstance(value, str)]
    return {"subject": "mean of dev"} | {
        name: sum(row[name] for row in rows) / len(rows) for name in numbers
    }
