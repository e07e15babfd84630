"""Fits the vote on reports: ``python -m tests.quality.fit_prose --real DIR --real-domestic DIR``.

Needs numpy and scipy (the extra ``train``) and the real texts. Two multinomial logistic
regressions: the first over what is seen in a clause, the second over what the first says of the
clause and of its neighbours when the clause's own text was not learnt from. Of a claim whose
annotator allowed another role a fifth counts for that. The same gold and the same rules on the
same machine give the same files.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from math import log
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]

import briefgen.extraction.weights as rules
from briefgen.extraction.prose.sequence import NAMES, Shares, surroundings
from briefgen.extraction.prose.sights import sights
from briefgen.extraction.prose.vote import first_vote, known_in
from briefgen.extraction.prose.weights import TELLING, Weights, Worth, unpacked
from tests.quality.examples import REAL, Label, Run, Texts, real, subject
from tests.quality.fit import shares
from tests.quality.packing import packed
from tests.quality.regression import Array, regression, sparse, unit_length
from tests.quality.subjects import SUBJECTS

LEAST = 5
"""A sight counts when this many labelled clauses of at least two texts or subjects show it."""
CALM, CALM_BESIDE = 0.5, 3.0
"""Pull of each weight towards zero in the first and the second vote."""
ROUNDS, ROUNDS_BESIDE = 50, 100
OF_SUBJECTS, NOISE = 1.5, 0.5
"""How much a subject's label counts beside one on a real sentence, and the noise of real texts:
much of it is contact lines and licences, short like the items of a list but no guide to them."""
FOLDS = 5

Seen = Sequence[Sequence[str]]
"""For each clause of a run the keys of what is seen in it."""


class Found(NamedTuple):
    """A sight that is learnt from."""

    telling: float
    column: int


class Learnt(NamedTuple):
    """A run and what is seen in its clauses."""

    run: Run
    seen: tuple[tuple[str, ...], ...]

    def rows(self) -> Iterator[tuple[tuple[str, ...], Label]]:
        """What is seen in each labelled clause, and its label."""
        for keys, label in zip(self.seen, self.run.labels, strict=True):
            if label:
                yield keys, label


class Fitting:
    """Everything labelled, in folds; what is fitted without some folds is kept for later."""

    def __init__(self, texts: Texts, share: float = 1.0, without: Collection[str] = ()) -> None:
        """``share`` of the groups is learnt from, and nothing that the rules ``without`` see."""
        runs = [run for folder in SUBJECTS for run in subject(folder)]
        runs += [run for kind, folder in texts.items() for run in real(kind, folder)]
        self.fold = _folds(runs)
        self._learnt = [
            Learnt(run, _seen(run, without))
            for run in runs
            if crc32(b"share " + run.group.encode()) % 1000 < 1000 * share
        ]
        self._kept: dict[frozenset[int], Weights] = {}

    def whole(self) -> tuple[bytes, str]:
        """The two files that ship."""
        return self._fitted(frozenset())

    def weights(self, fold: int) -> Weights:
        """Weights fitted without a fold, packed as they ship."""
        return unpacked(*self._fitted(frozenset({fold})))

    def _fitted(self, out: frozenset[int]) -> tuple[bytes, str]:
        votes = []
        for fold in sorted(set(range(FOLDS)) - out):
            weights = self._alone(out | {fold})
            here = [one for one in self._learnt if self.fold[one.run.group] == fold]
            votes += [
                (one, [first_vote(known_in(keys, weights), weights.bias) for keys in one.seen])
                for one in here
            ]
        first = self._alone(out)
        assert isinstance(first.sights, dict)
        return packed(first.sights, first.bias, _second(votes))

    def _alone(self, out: frozenset[int]) -> Weights:
        """The first vote, fitted without some folds."""
        if out not in self._kept:
            some = [one for one in self._learnt if self.fold[one.run.group] not in out]
            self._kept[out] = Weights(*_first(some), {})
        return self._kept[out]


def _seen(run: Run, without: Collection[str]) -> tuple[tuple[str, ...], ...]:
    keys = ({sight.key for sight in sights(clause, run.names)} for clause in run.clauses)
    return tuple(
        tuple(sorted(key for key in found if key.partition(":")[0] not in without))
        for found in keys
    )


def _folds(runs: Iterable[Run]) -> dict[str, int]:
    """The fold of each group, so that every kind of text is spread evenly."""
    turns: Counter[str] = Counter()
    found = {}
    groups = {(run.kind, run.group) for run in runs}
    for kind, group in sorted(groups, key=lambda pair: (crc32(pair[1].encode()), pair)):
        found[group] = turns[kind] % FOLDS
        turns[kind] += 1
    return found


def _first(some: Sequence[Learnt]) -> tuple[dict[str, Worth], Shares]:
    """The worth of each sight and the bias, by the labelled clauses alone."""
    rows = [(keys, label, _count(one.run, label)) for one in some for keys, label in one.rows()]
    known = _known(some, len(rows))
    found = [[known[key] for key in keys if key in known] for keys, _, _ in rows]
    matrix = sparse([[(f.column, f.telling) for f in row] for row in found], len(known))
    weights, bias = regression(unit_length(matrix), *_truth(rows), CALM, ROUNDS)
    return {
        key: Worth(one.telling**2, tuple(one.telling * value for value in weights[one.column]))
        for key, one in known.items()
    }, tuple(bias)


def _known(some: Sequence[Learnt], count: int) -> dict[str, Found]:
    """The sights that occur often enough, in more than one group, and how telling each is."""
    counts: Counter[str] = Counter()
    groups: dict[str, set[str]] = {}
    for one in some:
        for keys, _ in one.rows():
            counts.update(keys)
            for key in keys:
                groups.setdefault(key, set()).add(one.run.group)
    kept = sorted(key for key, n in counts.items() if n >= LEAST and len(groups[key]) > 1)
    step = 1 / TELLING
    return {
        key: Found(max(step, round(log(count / counts[key]) / step) * step), column)
        for column, key in enumerate(kept)
    }


def _second(votes: Sequence[tuple[Learnt, list[Shares]]]) -> dict[str, Shares]:
    """What the first votes on a clause and on its neighbours are worth."""
    rows, marked = [], []
    for one, first in votes:
        beside = surroundings(one.run.clauses, first)
        for around, label in zip(beside, one.run.labels, strict=True):
            if label:
                marked.append([(at, value) for at, value in enumerate(around) if value])
                rows.append(((), label, _count(one.run, label)))
    matrix = sparse(marked, len(NAMES))
    weights, bias = regression(matrix, *_truth(rows), CALM_BESIDE, ROUNDS_BESIDE)
    return {name: tuple(row) for name, row in zip(NAMES, weights, strict=True)} | {
        "second bias": tuple(bias)
    }


def _truth(rows: Sequence[tuple[object, Label, float]]) -> tuple[Array, Array]:
    """The shares of each row and how much it counts."""
    return np.array([shares(label) for _, label, _ in rows]), np.array([n for *_, n in rows])


def _count(run: Run, label: Label) -> float:
    """How much a label counts."""
    if run.kind == "subject":
        return OF_SUBJECTS
    return NOISE if label["role"] == "aside" else 1.0


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser("python -m tests.quality.fit_prose")
    for kind in REAL:
        parser.add_argument(f"--{kind}", type=Path, required=True)
    options = parser.parse_args(arguments)
    texts = {kind: getattr(options, kind.replace("-", "_")) for kind in REAL}
    table, vote = Fitting(texts).whole()
    folder = Path(rules.__file__).parent / "en"
    (folder / "prose.bin").write_bytes(table)
    (folder / "prose.txt").write_text(vote, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
