"""The tables of real texts: as shipped, held out by text, with fewer labels, with fewer sights."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
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
"""The measures of each kind of real text that was at hand."""
Weighed = Callable[[str], Weights]
"""Weights for reports, asked for by the name of the text to be judged."""


def header() -> str:
    return " ".join([f"{'real texts':40}", *(f"{title:>11}" for title in COLUMNS.values())])


def shipped(texts: Texts) -> Rows:
    """Prints the measures of the weights that ship, which were fitted on these texts."""
    return _table(texts, lambda group: load(), "as shipped")


def held_out(texts: Texts, vectors: Path, title: str = "held out", **options: object) -> Rows:
    """Prints the measures of each fifth of the texts by weights fitted without it.

    ``vectors`` is the file of their sentence vectors; ``options`` are those of ``Fitting``.
    """
    from tests.quality.fit_prose import FOLDS, Fitting
    from tests.quality.vectors import Vectors

    fitting = Fitting(texts, Vectors(vectors), **options)  # type: ignore[arg-type]
    without = [fitting.weights(fold) for fold in range(FOLDS)]
    return _table(texts, lambda group: without[fitting.fold[group]], title)


def curve(texts: Texts, vectors: Path) -> None:
    """Prints how well the vote does with a share of the labels."""
    for share in SHARES:
        held_out(texts, vectors, f"{share:.0%} of the texts", share=share)


def ablation(texts: Texts, vectors: Path) -> None:
    """Prints how well the vote does without some of what it sees."""
    for title, rules in SIGHTS.items():
        held_out(texts, vectors, f"without {title}", without=rules)


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
        name = f"{kind}, {title}"
        if kind not in texts:
            print(f"{name:40}", "not measured")
            continue
        runs = examples.real(kind, texts[kind])
        row = real.measures([one for run in runs for one in real.outcomes(run, weights(run.group))])
        print(f"{name:40}", *(f"{row[column]:11.3f}" for column in COLUMNS), flush=True)
        rows[kind] = row
    return rows
