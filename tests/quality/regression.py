"""Logistic regression over several columns at once, on sparse rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.optimize import minimize  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-not-found,import-untyped,unused-ignore]

Array = Any
"""A numpy array."""


def sparse(rows: Sequence[Sequence[tuple[int, float]]], width: int) -> Array:
    """A matrix of rows given as columns and values."""
    where = [(n, column, value) for n, row in enumerate(rows) for column, value in row]
    at, columns, values = zip(*where, strict=True)
    return csr_matrix((values, (at, columns)), shape=(len(rows), width))


def unit_length(matrix: Array) -> Array:
    """The matrix with every row divided by its length."""
    length = np.sqrt(np.maximum(matrix.multiply(matrix).sum(axis=1), 1e-9))
    return csr_matrix(matrix.multiply(1 / length))


def regression(
    matrix: Array, truth: Array, counts: Array, calm: float, rounds: int
) -> tuple[Array, Array]:
    """Weights and bias of the multinomial logistic regression of ``truth`` on ``matrix``.

    ``truth`` holds a row of shares for each row of the matrix, ``counts`` how much each row counts;
    ``calm`` is the pull of each weight towards zero, ``rounds`` the most steps that are taken.
    """
    counts = counts[:, None]
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
