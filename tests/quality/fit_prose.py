"""Fits the vote on reports:

python -m tests.quality.fit_prose --real DIR --real-domestic DIR --vectors FILE

Needs numpy and scipy (the extra ``train``), the real texts, and their sentence vectors
(``vectors.py``). A teacher is fitted on the labelled sentences by what is seen in them and by
their vectors; it labels the other sentences of the same texts, in shares. From both learns the
first vote, which sees no vectors. The second hears what the first says of the clause and of its
neighbours when their own text was not learnt from, by the teacher neither. All are multinomial
logistic regressions. Of a claim whose annotator allowed another role a fifth counts for that.
The same gold and the same rules on the same machine give the same files.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]

import briefgen.extraction.weights as rules
from briefgen import languages
from briefgen.extraction.prose.sequence import NAMES, surroundings
from briefgen.extraction.prose.sights import sights
from briefgen.extraction.prose.weights import Weights, unpacked
from briefgen.extraction.roles import Shares
from tests.quality.examples import REAL, Label, Run, Texts, chosen, stretches, subject
from tests.quality.fit import shares
from tests.quality.packing import packed
from tests.quality.regression import Array, regression, votes
from tests.quality.rows import Known, Rows
from tests.quality.subjects import SUBJECTS
from tests.quality.vectors import Vectors

LEAST, LEAST_TAUGHT = 5, 8
"""A sight counts when so many clauses of at least two texts or subjects show it: labelled clauses
for the teacher, all for the first vote."""
CALM, CALM_BESIDE = 0.5, 3.0
"""Pull of each weight towards zero in the teacher and the first vote, and in the second."""
ROUNDS, ROUNDS_BESIDE = 50, 100
LENGTH = 2.0
"""The length of a sentence vector, where what is seen in the sentence has length one."""
OF_SUBJECTS, NOISE = 1.5, 0.5
"""How much a subject's label counts beside one on a real sentence, and the noise of real texts:
much of it is contact lines and licences, short like the items of a list but no guide to them."""
FOLDS = 5
_NOTHING = (0.0,) * len(rules.COLUMNS)

Folds = frozenset[int]


class First(NamedTuple):
    """The first vote, as fitted."""

    known: Known
    weights: Array
    bias: Array


class Fitting:
    """Everything learnt from, in folds."""

    def __init__(
        self, texts: Texts, vectors: Vectors, share: float = 1.0, without: Collection[str] = ()
    ) -> None:
        """``share`` of the groups is learnt from, and nothing that the rules ``without`` see."""
        learnt: list[tuple[Run, list[int]]] = [
            (run, []) for folder in SUBJECTS for run in subject(folder)
        ]
        learnt += chosen(texts)
        self.fold = _folds(run for run, _ in learnt)
        learnt = [pair for pair in learnt if _share(pair[0].group) < share]
        self._runs = [run for run, _ in learnt]
        groups = [run.group for run in self._runs for _ in run.clauses]
        self._rows = Rows((keys for run in self._runs for keys in _seen(run, without)), groups)
        self._folds = np.array([self.fold[group] for group in groups])
        self._chosen = np.array(
            [n in here for run, here in learnt for n in range(len(run.clauses))]
        )
        labels = [(run, label) for run in self._runs for label in run.labels]
        self._labelled = np.array([label is not None for _, label in labels])
        self._truth = np.array([shares(label) if label else _NOTHING for _, label in labels])
        self._counts = np.array([_count(run, label) if label else 0.0 for run, label in labels])
        self._vectors = self._centred(vectors)
        self._first = lru_cache(maxsize=None)(self._fitted_first)

    def whole(self) -> tuple[bytes, str]:
        """The two files that ship."""
        return self._fitted(frozenset())

    def weights(self, fold: int) -> Weights:
        """Weights fitted without a fold, packed as they ship."""
        return unpacked(*self._fitted(frozenset({fold})))

    def _fitted(self, out: Folds) -> tuple[bytes, str]:
        """The two files as fitted without the folds ``out``."""
        alone = np.zeros_like(self._truth)
        for fold in sorted(set(range(FOLDS)) - out):
            first = self._first(out | {fold})
            here = np.flatnonzero(self._folds == fold)
            matrix = self._rows.matrix(here, first.known)
            alone[here] = votes([matrix], first.weights, first.bias)
        first = self._first(out)
        worth = self._rows.worth(first.known, first.weights)
        return packed(worth, tuple(first.bias), self._second(out, alone))

    def _fitted_first(self, out: Folds) -> First:
        """The first vote, by the labels and by what the teacher says of the other sentences."""
        here = self._numbers(out, self._labelled)
        others = self._numbers(out, self._chosen & ~self._labelled)
        taught = self._taught(out, others)
        truth = np.concatenate([self._truth[here], taught])
        counts = np.concatenate([self._counts[here], 1 - (1 - NOISE) * taught[:, -1]])
        both = np.concatenate([here, others])
        known = self._rows.known(both, LEAST_TAUGHT)
        return First(
            known, *regression([self._rows.matrix(both, known)], truth, counts, CALM, ROUNDS)
        )

    def _taught(self, out: Folds, others: Array) -> Array:
        """What the teacher says of the rows ``others``."""
        here = self._numbers(out, self._chosen & self._labelled)
        known = self._rows.known(here, LEAST)
        both = [[self._rows.matrix(rows, known), self._vectors[rows]] for rows in (here, others)]
        weights, bias = regression(both[0], self._truth[here], self._counts[here], CALM, ROUNDS)
        return votes(both[1], weights, bias)

    def _numbers(self, out: Folds, among: Array) -> Array:
        """The rows ``among`` all that stand in no fold of ``out``."""
        return np.flatnonzero(among & ~np.isin(self._folds, list(out)))

    def _second(self, out: Folds, alone: Array) -> dict[str, Shares]:
        """What the first votes on a clause and on its neighbours are worth."""
        rows, numbers = [], []
        start = 0
        for run in self._runs:
            for first, last in stretches(run) if self.fold[run.group] not in out else ():
                part = slice(start + first, start + last)
                rows += list(surroundings(run.clauses[first:last], alone[part].tolist()))
                numbers += range(start + first, start + last)
            start += len(run.clauses)
        known = self._labelled[numbers]
        here = np.array(numbers)[known]
        weights, bias = regression(
            [np.array(rows)[known]],
            self._truth[here],
            self._counts[here],
            CALM_BESIDE,
            ROUNDS_BESIDE,
        )
        return {name: tuple(row) for name, row in zip(NAMES, weights, strict=True)} | {
            "second bias": tuple(bias)
        }

    def _centred(self, vectors: Vectors) -> Array:
        """The vectors of the sentences chosen, around their mean; of other clauses none.

        The mean, of all folds, is only for quicker steps: the bias, which is free, undoes it.
        """
        clauses = [clause for run in self._runs for clause in run.clauses]
        found = vectors.of([clauses[at].text for at in np.flatnonzero(self._chosen)])
        rows = np.zeros((len(clauses), found.shape[1]))
        rows[self._chosen] = LENGTH * (found - found.mean(axis=0))
        return rows


def _seen(run: Run, without: Collection[str]) -> Iterator[list[str]]:
    """The keys of what is seen in each clause of a run."""
    for clause in run.clauses:
        found = {sight.key for sight in sights(clause, run.names)}
        yield sorted(key for key in found if key.partition(":")[0] not in without)


def _folds(runs: Iterable[Run]) -> dict[str, int]:
    """The fold of each group, so that every kind of text is spread evenly."""
    turns: Counter[str] = Counter()
    found = {}
    groups = {(run.kind, run.group) for run in runs}
    for kind, group in sorted(groups, key=lambda pair: (crc32(pair[1].encode()), pair)):
        found[group] = turns[kind] % FOLDS
        turns[kind] += 1
    return found


def _share(group: str) -> float:
    """Where a group stands among all, from 0 to 1, by a hash of its name."""
    return crc32(b"share " + group.encode()) % 1000 / 1000


def _count(run: Run, label: Label) -> float:
    """How much a label counts."""
    if run.kind == "subject":
        return OF_SUBJECTS
    return NOISE if label["role"] == "aside" else 1.0


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser("python -m tests.quality.fit_prose")
    for kind in REAL:
        parser.add_argument(f"--{kind}", type=Path, required=True)
    parser.add_argument("--vectors", type=Path, required=True)
    options = parser.parse_args(arguments)
    texts = {kind: getattr(options, kind.replace("-", "_")) for kind in REAL}
    table, vote = Fitting(texts, Vectors(options.vectors)).whole()
    folder = languages.folder() / "learnt"
    (folder / "prose.bin").write_bytes(table)
    (folder / "prose.txt").write_text(vote, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
