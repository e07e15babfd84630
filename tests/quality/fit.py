"""Fits the weights of the vote on all that is labelled: ``python -m tests.quality.fit``.

Needs numpy and scipy, and the real texts where ``BRIEFGEN_REAL_TEXTS`` says. Two multinomial
logistic regressions: the first over what the rules see in a clause, the second over what the
first says of the clause and of its neighbours when the clause's own text was not learnt from.
Of a claim whose annotator allowed another role a fifth counts for that. The same gold and the
same rules on the same machine give the same files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from math import log
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.optimize import minimize  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-not-found,import-untyped,unused-ignore]

import briefgen.extraction.weights as shipped
from briefgen.extraction.roles import first_vote
from briefgen.extraction.sequence import NAMES, Shares, surroundings
from tests.quality.examples import Label, Run, everything
from tests.quality.packing import packed

LEAST = 5
"""A sight counts when this many labelled clauses of at least two texts or subjects show it."""
CALM, CALM_BESIDE = 0.5, 3.0
"""Pull of each weight towards zero in the first and the second vote."""
ROUNDS, ROUNDS_BESIDE = 60, 150
OF_SUBJECTS, NOISE = 3.0, 0.25
"""How much a subject's label counts beside one on a real sentence, and the noise of real texts:
much of it is contact lines and licences, short like the items of a list but no guide to them."""
FOLDS = 5

Array = Any
"""A numpy array."""


class Found(NamedTuple):
    """A sight that is learnt from."""

    telling: float
    column: int


def main() -> None:
    table, vote = packed(*_fitted(everything()))
    folder = Path(shipped.__file__).parent / "en"
    (folder / "sights.bin").write_bytes(table)
    (folder / "vote.txt").write_text(vote, encoding="utf-8")


def folds() -> dict[str, int]:
    """The fold of each group, so that every kind of text is spread evenly."""
    groups = dict.fromkeys((run.kind, run.group) for run in everything())
    turns: Counter[str] = Counter()
    found = {}
    for kind, group in sorted(groups, key=lambda pair: crc32(pair[1].encode())):
        found[group] = turns[kind] % FOLDS
        turns[kind] += 1
    return found


@lru_cache(maxsize=FOLDS)
def without(fold: int) -> shipped.Weights:
    """Weights fitted on every group that is not in ``fold``, packed as they ship."""
    of = folds()
    return shipped.unpacked(*packed(*_fitted([r for r in everything() if of[r.group] != fold])))


def _fitted(runs: Sequence[Run]) -> tuple[dict[str, shipped.Worth], Shares, dict[str, Shares]]:
    """The worth of each sight, the bias, and what neighbours are worth."""
    known, bias = _first(runs)
    of = folds()
    votes: list[tuple[Run, list[Shares]]] = []
    for fold in sorted({of[run.group] for run in runs}):
        others = [run for run in runs if of[run.group] != fold]
        weights = shipped.Weights(*_first(others), {})
        here = [run for run in runs if of[run.group] == fold]
        votes += [(run, [first_vote(keys, weights) for keys in run.seen]) for run in here]
    return known, bias, _second(votes)


def _first(runs: Sequence[Run]) -> tuple[dict[str, shipped.Worth], Shares]:
    """The worth of each sight and the bias, by the labelled clauses alone."""
    rows = [
        (keys, label, _count(run, label))
        for run in runs
        for keys, label in zip(run.seen, run.labels, strict=True)
        if label
    ]
    known = _known(runs, len(rows))
    found = [[known[key] for key in keys if key in known] for keys, _, _ in rows]
    matrix = _matrix([[(f.column, f.telling) for f in row] for row in found], len(known))
    length = np.sqrt(np.maximum(matrix.multiply(matrix).sum(axis=1), 1e-9))
    matrix = csr_matrix(matrix.multiply(1 / length))
    weights, bias = _descend(matrix, rows, CALM, ROUNDS)
    return {
        key: shipped.Worth(
            found.telling**2, tuple(found.telling * value for value in weights[found.column])
        )
        for key, found in known.items()
    }, tuple(bias)


def _known(runs: Iterable[Run], count: int) -> dict[str, Found]:
    """The sights that occur often enough, in more than one group, and how telling each is."""
    counts: Counter[str] = Counter()
    groups: dict[str, set[str]] = {}
    for run in runs:
        for keys, label in zip(run.seen, run.labels, strict=True):
            if label:
                counts.update(keys)
                for key in keys:
                    groups.setdefault(key, set()).add(run.group)
    kept = sorted(key for key, n in counts.items() if n >= LEAST and len(groups[key]) > 1)
    step = 1 / shipped.TELLING
    return {
        key: Found(max(step, round(log(count / counts[key]) / step) * step), column)
        for column, key in enumerate(kept)
    }


def _second(votes: Sequence[tuple[Run, list[Shares]]]) -> dict[str, Shares]:
    """What the first votes on a clause and on its neighbours are worth."""
    place = {name: column for column, name in enumerate(NAMES)}
    rows, marked = [], []
    for run, first in votes:
        for around, label in zip(surroundings(run.clauses, first), run.labels, strict=True):
            if label:
                marked.append([(place[name], value) for name, value in around])
                rows.append(((), label, _count(run, label)))
    weights, bias = _descend(_matrix(marked, len(NAMES)), rows, CALM_BESIDE, ROUNDS_BESIDE)
    return {name: tuple(weights[place[name]]) for name in NAMES} | {"second bias": tuple(bias)}


def _matrix(rows: Sequence[Sequence[tuple[int, float]]], width: int) -> Array:
    where = [(n, column, value) for n, row in enumerate(rows) for column, value in row]
    at, columns, values = zip(*where, strict=True)
    return csr_matrix((values, (at, columns)), shape=(len(rows), width))


def _descend(
    matrix: Array, rows: Sequence[tuple[Collection[str], Label, float]], calm: float, rounds: int
) -> tuple[Array, Array]:
    """Weights and bias of the regression of the labels on the matrix."""
    truth = np.array([shares(label) for _, label, _ in rows])
    counts = np.array([count for _, _, count in rows])[:, None]
    turned = matrix.T.tocsr()
    shape = (matrix.shape[1], truth.shape[1])
    size = shape[0] * shape[1]

    def loss(vector: Array) -> tuple[float, Array]:
        weights, bias = vector[:size].reshape(shape), vector[size:]
        logits = matrix @ weights + bias
        logits -= logits.max(axis=1, keepdims=True)
        logs = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        errors = (np.exp(logs) - truth) * counts
        slope = np.concatenate([(turned @ errors + calm * weights).ravel(), errors.sum(axis=0)])
        return float(-(counts * truth * logs).sum() + calm / 2 * (weights**2).sum()), slope

    found = minimize(
        loss, np.zeros(size + shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": rounds}
    ).x
    return found[:size].reshape(shape), found[size:]


def _count(run: Run, label: Label) -> float:
    """How much a label counts."""
    if run.kind == "subject":
        return OF_SUBJECTS
    return NOISE if label["role"] == "aside" else 1.0


def shares(label: Label) -> Shares:
    """How much of a label counts for each column."""
    others = label["role_alt"]
    own = 0.8 if others else 1.0
    return tuple(
        own * (column == label["role"]) + 0.2 * others.count(column) / max(1, len(others))
        for column in shipped.COLUMNS
    )


if __name__ == "__main__":
    main()
