"""Prints how well claims of different sources are linked.

python -m tests.quality.links              each dev subject as the product gathers it, no brief.toml
python -m tests.quality.links --gold       with the labelled claims in place of extracted ones
python -m tests.quality.links --held-out   roles and links by the weights of the others (minutes)
python -m tests.quality.links --fit        the weights of the links, fitted on all of them (minutes)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import exp
from pathlib import Path
from typing import Any

from briefgen.building.record import claim_rows
from briefgen.claim import Claim, Polarity, Role
from briefgen.comparison import compare, links
from briefgen.comparison.naming import name_subject
from briefgen.comparison.pairs import NAMES, pairs
from briefgen.comparison.sayings import sayings
from briefgen.extraction import extract
from briefgen.extraction.quantities import quantities
from briefgen.source import Source, Span
from briefgen.subject import Subject
from tests.quality import fit, score
from tests.quality.subjects import SEEDS, SUBJECTS, gold, prediction, sources

DEV = tuple(folder for folder in SUBJECTS if folder != SEEDS)
STEPS = 12
"""Newton steps; the fit stands still after about eight."""
PENALTY = 0.5
"""Pull of each weight towards zero, in examples."""


@dataclass(frozen=True)
class Case:
    """The sources of one subject and the claims in them."""

    folder: Path
    subject: Subject
    claims: tuple[Claim, ...]


@lru_cache(maxsize=64)
def case(folder: Path, labelled: bool = False, held_out: bool = False) -> Case:
    """A dev subject as a folder without brief.toml is gathered."""
    subject = name_subject(sources(folder), Subject())
    weights = fit.without(folder) if held_out else None
    found = [c for source in sources(folder) for c in extract(source, subject, weights)]
    return Case(folder, subject, tuple(_labelled(folder, found) if labelled else found))


def _labelled(folder: Path, found: Sequence[Claim]) -> Iterator[Claim]:
    """The gold claims; what gold does not say of one is taken from the claim found there."""
    by_name = {source.name: source for source in sources(folder)}
    at = score.match(gold(folder)["claims"], [prediction(claim) for claim in found])
    for n, wanted in enumerate(gold(folder)["claims"]):
        span = _span(by_name[wanted["file"]], wanted["start"], wanted["end"])
        known = found[at[n]] if n in at else _bare(span)
        yield replace(
            known,
            span=span,
            core=span,
            role=Role(wanted["role"]),
            hedges=tuple(wanted.get("hedges", ())),
            quantities=quantities(span.text),
        )


def _span(source: Source, start: int, end: int) -> Span:
    """The span that covers two offsets of the file as decoded."""
    places = range(len(source.text))
    first = next(n for n in places if source.raw_offset(n) >= start)
    last = next(n for n in reversed(places) if source.raw_offset(n) < end)
    return Span(source, first, last + 1)


def _bare(span: Span) -> Claim:
    return Claim(span, Role.CONTEXT, (), Polarity.NEUTRAL, (), (), "", "gold", 0.0, span)


def measured(found: Case) -> dict[str, Any]:
    """Same-claim and differs measures of one subject."""
    comparison = compare(sources(found.folder), found.claims, found.subject)
    wanted, rows = gold(found.folder), claim_rows(comparison)
    row = score.score(wanted, rows)
    back = {j: i for i, j in score.match(wanted["claims"], rows).items()}
    said = score.told_pairs(wanted["claims"], rows, back, "differs")
    right = said & _pairs(found.folder, "differs")
    return {
        "subject": found.folder.name,
        "same_p": row["same_p"],
        "same_r": row["same_r"],
        "same_f1": row["same_f1"],
        "differs_p": len(right) / len(said) if said else 0.0,
        "differs_r": row["differs_r"],
    }


def _pairs(folder: Path, field: str) -> set[frozenset[int]]:
    """The gold pairs of a subject, by numbers of gold claims."""
    found: set[frozenset[int]] = score.cross_pairs(
        gold(folder)["claims"],
        lambda c: [o["id"] if isinstance(o, dict) else o for o in c.get(field, [])],
    )
    return found


Examples = tuple[list[tuple[float, ...]], list[bool]]
"""The sights of pairs, and whether gold joins each as the same."""


@lru_cache(maxsize=64)
def examples(folder: Path) -> Examples:
    """Pairs of claims that gold knows, extracted with the weights of the other subjects: that is
    how roles are found in a text nobody labelled."""
    found = case(folder, held_out=True)
    at = score.match(gold(folder)["claims"], [prediction(claim) for claim in found.claims])
    back = {j: i for i, j in at.items()}
    same = _pairs(folder, "same_as")
    known = [
        pair
        for pair in pairs(sayings(found.claims, found.subject))
        if pair.first in back and pair.second in back
    ]
    joined = [frozenset((back[pair.first], back[pair.second])) in same for pair in known]
    return [pair.sights for pair in known], joined


def fitted(folders: Sequence[Path]) -> tuple[float, ...]:
    """The weights of the sights, in the order of ``NAMES``."""
    found = [examples(folder) for folder in folders]
    rows = [row for seen, _ in found for row in seen]
    return logistic(rows, [said for _, joined in found for said in joined])


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


def main(arguments: list[str]) -> None:
    labelled, held_out = "--gold" in arguments, "--held-out" in arguments
    if "--fit" in arguments:
        print(*(f"{w:6} {n}" for n, w in zip(NAMES, fitted(DEV), strict=True)), sep="\n")
        return
    rows = []
    for folder in DEV:
        if held_out:
            links.SAME = fitted([other for other in DEV if other != folder])
        rows.append(measured(case(folder, labelled, held_out)))
        print(_line(rows[-1]), flush=True)
    mean = {n: sum(r[n] for r in rows) / len(rows) for n in rows[0] if n != "subject"}
    print(_line({"subject": "mean of dev", **mean}))


def _line(row: dict[str, Any]) -> str:
    return f"{row['subject']:22} " + "  ".join(
        f"{k} {v:.3f}" for k, v in row.items() if k != "subject"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
