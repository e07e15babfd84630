"""Logistic regression in the standard library: the same weights wherever it is run."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

STEPS = 12
"""Newton steps; the fit stands still after about eight."""
PENALTY = 0.2
"""Pull of each weight towards zero, in examples."""


def logistic(rows: Sequence[Sequence[float]], wanted: Sequence[bool]) -> tuple[float, ...]:
    """Weights of a logistic regression, by Newton's method, to two decimals."""
    width = len(rows[0])
    weights = [0.0] * width
    for _ in range(STEPS):
        slope = [PENALTY * w * (n > 0) for n, w in enumerate(weights)]
        curve = [[PENALTY * (n == m) for m in range(width)] for n in range(width)]
        for row, yes in zip(rows, wanted, strict=True):
            odds = sum(w * x for w, x in zip(weights, row, strict=True))
            chance = 1 / (1 + exp(-max(-30.0, min(30.0, odds))))
            filled = [(n, x) for n, x in enumerate(row) if x]
            for n, x in filled:
                slope[n] += (chance - yes) * x
                for m, y in filled:
                    curve[n][m] += chance * (1 - chance) * x * y
        step = _solved(curve, slope)
        weights = [w - s for w, s in zip(weights, step, strict=True)]
    return tuple(round(w, 2) for w in weights)


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a positive definite system, by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    for n, pivot in enumerate(rows):
        for m, row in enumerate(rows):
            if m != n:
                factor = row[n] / pivot[n]
                rows[m] = [x - factor * y for x, y in zip(row, pivot, strict=True)]
    return [row[-1] / row[n] for n, row in enumerate(rows)]
