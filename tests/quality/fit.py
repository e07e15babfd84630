"""Fits the weights of the rules on the labelled subjects: ``python -m tests.quality.fit``.

Multinomial logistic regression over what the rules see, by stochastic steps in a fixed order, so
that the same gold and the same rules give the same file. A clause that is gold noise counts as
"aside"; of a claim whose annotator allowed another role a fifth counts for that.
"""

from __future__ import annotations

import random
from collections import Counter
from functools import lru_cache
from math import exp, sqrt
from pathlib import Path

import briefgen.extraction.weights as shipped
from briefgen import languages
from briefgen.extraction.features import sights
from tests.quality.examples import Label, subject
from tests.quality.subjects import SUBJECTS

Example = tuple[frozenset[str], tuple[float, ...]]
"""What the rules see of a clause, and the share of each column in what it is."""

ROUNDS = 30
STEP = 0.3
PENALTY = 0.1
"""Pull of each weight towards zero, in examples."""
SILENT = "form:part"
"""Sights that say nothing of asides: where a clause stands does not make it one."""
LEAST = 3
"""A sight counts when this many clauses of at least two subjects show it."""


def main() -> None:
    weights = fitted(tuple(SUBJECTS))
    path = languages.folder() / "learnt" / "weights.txt"
    path.write_text("".join(_lines(weights)), encoding="utf-8")


def without(folder: Path) -> shipped.Weights:
    """Weights fitted on every subject but one."""
    return fitted(tuple(other for other in SUBJECTS if other != folder))


def fitted(folders: tuple[Path, ...]) -> shipped.Weights:
    """Weights fitted on some subjects, rounded as they ship."""
    found = [example for folder in folders for example in examples(folder)]
    known = _known(folders)
    rows = [([*sorted(keys & known), "bias"], shares) for keys, shares in found]
    weights = _descend(rows, known)
    return {key: tuple(round(w, 2) for w in values) for key, values in weights.items()}


@lru_cache(maxsize=64)
def examples(folder: Path) -> tuple[Example, ...]:
    """The clauses of a subject that are gold claims or gold noise."""
    return tuple(
        (frozenset(sight.key for sight in sights(clause)), shares(label))
        for run in subject(folder)
        for clause, label in zip(run.clauses, run.labels, strict=True)
        if label
    )


def shares(claim: Label) -> tuple[float, ...]:
    """How much of a gold claim counts for each column."""
    others = claim["role_alt"]
    own = 0.8 if others else 1.0
    return tuple(
        own * (column == claim["role"]) + 0.2 * others.count(column) / max(1, len(others))
        for column in shipped.COLUMNS
    )


def _known(folders: tuple[Path, ...]) -> frozenset[str]:
    """The sights that occur often enough, in more than one subject."""
    counts: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    for folder in folders:
        here = Counter(key for keys, _ in examples(folder) for key in keys)
        counts.update(here)
        spread.update(here.keys())
    return frozenset(key for key in counts if counts[key] >= LEAST and spread[key] > 1)


def _descend(
    rows: list[tuple[list[str], tuple[float, ...]]], known: frozenset[str]
) -> dict[str, list[float]]:
    """Weights after ``ROUNDS`` passes of adaptive steps over the rows, always in the same order."""
    width = len(shipped.COLUMNS)
    weights = {key: [0.0] * width for key in (*sorted(known), "bias")}
    pace = {key: [1e-2] * width for key in weights}
    seen = Counter(key for keys, _ in rows for key in keys)
    order = list(range(len(rows)))
    shuffle = random.Random(0).shuffle
    for _ in range(ROUNDS):
        shuffle(order)
        for n in order:
            keys, shares = rows[n]
            scale = 1 / sqrt(len(keys))
            errors = _errors([weights[key] for key in keys], shares, scale)
            for key in keys:
                heard = [*errors[:-1], 0.0] if key.startswith(SILENT) else errors
                _step(weights[key], pace[key], heard, scale, PENALTY / seen[key])
    return weights


def _errors(seen: list[list[float]], shares: tuple[float, ...], scale: float) -> list[float]:
    """Vote minus truth for each column."""
    logits = [sum(column) * scale for column in zip(*seen, strict=True)]
    top = max(logits)
    powers = [exp(logit - top) for logit in logits]
    total = sum(powers)
    return [power / total - share for power, share in zip(powers, shares, strict=True)]


def _step(
    weights: list[float], pace: list[float], errors: list[float], scale: float, pull: float
) -> None:
    for column, error in enumerate(errors):
        slope = error * scale + pull * weights[column]
        pace[column] += slope * slope
        weights[column] -= STEP * slope / sqrt(pace[column])


def _lines(weights: shipped.Weights) -> list[str]:
    return [
        f"{key}\t{' '.join(str(round(value * 100)) for value in values)}\n"
        for key, values in sorted(weights.items())
    ]


if __name__ == "__main__":
    main()
