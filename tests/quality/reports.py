"""The tables of real texts: as shipped, held out by text, with fewer labels, with fewer sights.

Each has a row for the vote on reports, asked of every text, and one for the votes as they are heard
in a build: a text that does not read as a report has both (``briefgen.extraction.judging``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from briefgen.extraction.prose import load
from briefgen.extraction.prose.weights import Weights
from tests.quality import examples, real
from tests.quality.examples import Texts

COLUMNS = {
    "role_strict": "role",
    "role_lenient": "lenient",
    "role_macro_f1": "macro F1",
    "surest_lenient": "surest 1/4",
    "calibration_error": "calibration",
    "weight_rank": "weight rank",
}
CEILINGS = ("calibration_error",)
"""Measures of loss: for them a floor is the most that is allowed."""
SHARES = (0.25, 0.5)
"""Of the labelled texts, for the learning curve."""
SIGHTS = {
    "pairs of words": ("pair",),
    "form and leaning of the verb": ("predicate", "verb", "lean"),
    "setting and marks": ("setting", "mark"),
    "cue lists": ("cue", "change", "denial", "verdict"),
    "headings, labels, lead-ins": (
        "heading", "heading-cue", "label", "label-cue", "lead", "lead-cue",
    ),
}  # fmt: skip
"""For the ablation: what is left out, by the names of its rules."""

Rows = Mapping[str, Mapping[str, float]]
"""The measures of each kind of real text that was at hand, by its name in the table."""
Weighed = Callable[[str], Weights]
"""Weights of the vote on reports, asked for by the name of the text or subject to be judged."""


def header() -> str:
    return " ".join([f"{'real texts':40}", *(f"{title:>11}" for title in COLUMNS.values())])


def shipped(texts: Texts) -> Rows:
    """Prints the measures of the weights that ship, which were fitted on these texts."""
    return _table(texts, lambda group: load(), "as shipped")


def without_each(texts: Texts, vectors: Path, **options: object) -> Weighed:
    """Weights for each text and subject, by its name, fitted without the fifth that it is in.

    ``vectors`` is the file of the texts' sentence vectors; ``options`` are those of ``Fitting``.
    """
    from tests.quality.fit_prose import Fitting
    from tests.quality.vectors import Vectors

    fitting = Fitting(texts, Vectors(vectors), **options)  # type: ignore[arg-type]
    weights = lru_cache(maxsize=None)(fitting.weights)
    return lambda group: weights(fitting.fold[group])


def held_out(texts: Texts, weights: Weighed, title: str = "held out") -> Rows:
    """Prints the measures of each text by ``weights`` fitted without it."""
    return _table(texts, weights, title)


def curve(texts: Texts, vectors: Path) -> None:
    """Prints how well the vote does with a share of the labels."""
    for share in SHARES:
        held_out(texts, without_each(texts, vectors, share=share), f"{share:.0%} of the texts")


def ablation(texts: Texts, vectors: Path) -> None:
    """Prints how well the vote does without some of what it sees."""
    for title, rules in SIGHTS.items():
        held_out(texts, without_each(texts, vectors, without=rules), f"without {title}")


def fallen(rows: Rows) -> Iterator[str]:
    """A line for each measure on the wrong side of its floor in ``held_out.json``."""
    floors = json.loads((Path(__file__).parent / "held_out.json").read_text(encoding="utf-8"))
    for kind, row in rows.items():
        for name, bound in floors[kind].items():
            if (row[name] > bound) if name in CEILINGS else (row[name] < bound):
                yield f"{kind}: {name} is {row[name]:.3f}, its floor {bound}"


def _table(texts: Texts, weights: Weighed, title: str) -> Rows:
    rows = {}
    for kind in examples.REAL:
        for as_built in (False, True):
            name = f"{kind} as built" if as_built else kind
            if kind not in texts:
                print(f"{f'{name}, {title}':40}", "not measured")
                continue
            runs = examples.real(kind, texts[kind])
            found = [real.outcomes(run, weights(run.group), as_built) for run in runs]
            rows[name] = real.measures([one for part in found for one in part])
            values = (f"{rows[name][column]:11.3f}" for column in COLUMNS)
            print(f"{f'{name}, {title}':40}", *values, flush=True)
    return rows
