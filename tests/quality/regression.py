"""Logistic regression over several columns at once, on sparse rows and dense ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.optimize import minimize  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.sparse import csr_matrix, issparse  # type: ignore[import-not-found,import-untyped,unused-ignore]

Array = Any
"""A numpy array."""


def unit_length(matrix: Array) -> Array:
    """The matrix with every row divided by its length."""
    length = np.sqrt(np.maximum(matrix.multiply(matrix).sum(axis=1), 1e-9))
    return csr_matrix(matrix.multiply(1 / length))


def regression(
    blocks: Sequence[Array], truth: Array, counts: Array, calm: float, rounds: int
) -> tuple[Array, Array]:
    """Weights and bias of the multinomial logistic regression of ``truth`` on ``blocks``.

    The blocks, sparse or dense, stand side by side as one matrix. ``truth`` holds a row of shares
    for each of its rows, ``counts`` how much each row counts; ``calm`` is the pull of each weight
    towards zero, ``rounds`` the most steps that are taken.
    """
    counts = counts[:, None]
    turned = [block.T.tocsr() if issparse(block) else block.T for block in blocks]
    shape = (sum(block.shape[1] for block in blocks), truth.shape[1])
    size = shape[0] * shape[1]

    def loss(vector: Array) -> tuple[float, Array]:
        weights, bias = vector[:size].reshape(shape), vector[size:]
        logits = _logits(blocks, weights, bias)
        logs = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
        errors = (np.exp(logs) - truth) * counts
        slopes = np.concatenate([block @ errors for block in turned]) + calm * weights
        slope = np.concatenate([slopes.ravel(), errors.sum(axis=0)])
        return float(-(counts * truth * logs).sum() + calm / 2 * (weights**2).sum()), slope

    found = minimize(
        loss, np.zeros(size + shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": rounds}
    ).x
    return found[:size].reshape(shape), found[size:]


def votes(blocks: Sequence[Array], weights: Array, bias: Array) -> Array:
    """For each row of the blocks the share of each column, which add up to one."""
    powers = np.exp(_logits(blocks, weights, bias))
    return powers / powers.sum(axis=1, keepdims=True)


def _logits(blocks: Sequence[Array], weights: Array, bias: Array) -> Array:
    """Log-odds of each column, the greatest of each row 0."""
    edges = np.cumsum([block.shape[1] for block in blocks])[:-1]
    parts = np.split(weights, edges)
    logits = sum(block @ part for block, part in zip(blocks, parts, strict=True)) + bias
    return logits - logits.max(axis=1, keepdims=True)
