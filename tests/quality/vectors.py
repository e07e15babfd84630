"""Sentence vectors of real texts: what the teacher of the vote on reports sees beside words.

python -m tests.quality.vectors --real DIR --real-domestic DIR --model DIR --out FILE

``--model`` is a folder with a model that sentence-transformers (the extra ``vectors``) can load;
the weights that ship were taught with sentence-transformers/all-MiniLM-L6-v2. What stands in the
file already is kept. The file holds a hash of each sentence and its vector, and no text.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path

import numpy as np  # type: ignore[import-not-found,import-untyped,unused-ignore]

from tests.quality.examples import REAL, chosen
from tests.quality.regression import Array

LONGEST = 96
"""Word pieces of a sentence that are looked at."""
AT_ONCE = 4096
"""Sentences after which the file is written."""


class Vectors:
    """A vector for each sentence, by its text."""

    def __init__(self, path: Path) -> None:
        """``path``: a file that this module wrote, or one to come."""
        self._path = path
        self._at: dict[int, int] = {}
        self._rows: list[Array] = []
        if path.exists():
            with np.load(path) as file:
                self._at = {int(key): row for row, key in enumerate(file["keys"])}
                self._rows = list(file["vectors"])

    def of(self, texts: Sequence[str]) -> Array:
        """A row for each of ``texts``; raises SystemExit where one has no vector."""
        if missing := sum(_hash(text) not in self._at for text in texts):
            make = "python -m tests.quality.vectors makes them"
            raise SystemExit(f"{self._path}: no vectors for {missing} sentences; {make}")
        rows = [self._rows[self._at[_hash(text)]] for text in texts]
        return np.array(rows, dtype=np.float32)

    def missing(self, texts: Iterable[str]) -> list[str]:
        """Those of ``texts`` that have no vector, each once, the longest first."""
        left = {text for text in texts if _hash(text) not in self._at}
        return sorted(left, key=lambda text: (-len(text), text))

    def add(self, texts: Sequence[str], rows: Array) -> None:
        """Keeps a vector for each of ``texts``, in the file too."""
        for text, row in zip(texts, rows, strict=True):
            self._at[_hash(text)] = len(self._rows)
            self._rows.append(row.astype(np.float16))
        keys = np.array(list(self._at), dtype=np.uint64)
        with self._path.open("wb") as file:
            np.savez(file, keys=keys, vectors=np.array(self._rows))


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser("python -m tests.quality.vectors")
    for option in (*REAL, "model", "out"):
        parser.add_argument(f"--{option}", type=Path, required=True)
    options = parser.parse_args(arguments)
    from sentence_transformers import (  # type: ignore[import-not-found,unused-ignore]
        SentenceTransformer,
    )

    model = SentenceTransformer(str(options.model), device="cpu")
    model.max_seq_length = LONGEST
    vectors = Vectors(options.out)
    texts = {kind: getattr(options, kind.replace("-", "_")) for kind in REAL}
    left = vectors.missing(run.clauses[n].text for run, here in chosen(texts) for n in here)
    for first in range(0, len(left), AT_ONCE):
        part = left[first : first + AT_ONCE]
        vectors.add(part, model.encode(part, batch_size=64))
        print(f"{first + len(part)} of {len(left)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
