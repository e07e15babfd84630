"""What is seen in each clause that is learnt from, as a matrix."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import log
from typing import NamedTuple

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-not-found,import-untyped,unused-ignore]

from briefgen.extraction.bearing import Worth
from briefgen.extraction.prose.weights import TELLING
from tests.quality.regression import Array, unit_length


class Known(NamedTuple):
    """The sights that are learnt from."""

    columns: Array
    """Where they stand in the matrix."""
    telling: Array
    """How rare each is: what it counts for where it is seen."""


class Rows:
    """A row for each clause, a column for each sight; rows are asked for by their numbers."""

    def __init__(self, seen: Iterable[Iterable[str]], groups: Sequence[str]) -> None:
        """``seen``: the keys of what is seen in each clause; ``groups``: its subject or text."""
        columns: dict[str, int] = {}
        at: list[int] = []
        ends = [0]
        for keys in seen:
            at += [columns.setdefault(key, len(columns)) for key in keys]
            ends.append(len(at))
        self._keys = list(columns)
        self._matrix = csr_matrix((np.ones(len(at)), at, ends), (len(groups), len(columns)))
        numbers = {group: number for number, group in enumerate(dict.fromkeys(groups))}
        self._group = np.array([numbers[group] for group in groups])

    def known(self, here: Array, least: int) -> Known:
        """The sights that ``least`` of the rows ``here`` show, in more than one group."""
        matrix = self._matrix[here]
        counts = np.asarray(matrix.sum(axis=0)).ravel()
        group = self._group[here]
        of_group = csr_matrix((np.ones(len(here)), (group, np.arange(len(here)))))
        groups = np.bincount((of_group @ matrix).tocsr().indices, minlength=len(counts))
        columns = np.flatnonzero((counts >= least) & (groups > 1))
        steps = [max(1, round(log(len(here) / counts[at]) * TELLING)) for at in columns]
        return Known(columns, np.array(steps) / TELLING)

    def matrix(self, here: Array, known: Known) -> Array:
        """The rows ``here`` over the sights that are known, each of length one."""
        chosen = self._matrix[here][:, known.columns]
        return unit_length(chosen.multiply(known.telling[None, :]))

    def worth(self, known: Known, weights: Array) -> dict[str, Worth]:
        """What each sight says, by its key."""
        rows = zip(known.columns, known.telling, weights, strict=True)
        return {
            self._keys[at]: Worth(self._keys[at], tuple(telling * row), float(telling) ** 2)
            for at, telling, row in rows
        }
