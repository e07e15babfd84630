"""Prints how well claims of different sources are linked.

python -m tests.quality.links              each dev subject as the product gathers it, no brief.toml
python -m tests.quality.links --gold       with the labelled claims in place of extracted ones
python -m tests.quality.links --held-out   roles, weights and mark by the other subjects (minutes)
python -m tests.quality.links --fit        the weights of the links, fitted on all of them (minutes)
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from pathlib import Path
from typing import Any

from briefgen.building.record import claim_rows
from briefgen.claim import Claim, Polarity, Role
from briefgen.comparison import compare
from briefgen.comparison.linking import differing, links
from briefgen.comparison.linking.pairs import NAMES, Pair, pairs
from briefgen.comparison.linking.sayings import sayings
from briefgen.comparison.subjects.naming import name_subject
from briefgen.extraction import extract
from briefgen.extraction.judging import Learnt
from briefgen.extraction.quantities import quantities
from briefgen.source import Source, Span
from briefgen.subject import Subject
from tests.quality import fit, score
from tests.quality.logistic import logistic
from tests.quality.marks import Told, mark
from tests.quality.subjects import SEEDS, SUBJECTS, gold, prediction, sources

DEV = tuple(folder for folder in SUBJECTS if folder != SEEDS)
Weights = tuple[tuple[float, ...], tuple[float, ...]]
"""What the sights of a pair weigh, and what its company weighs."""


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
    learnt = Learnt(fit.without(folder)) if held_out else None
    found = [c for source in sources(folder) for c in extract(source, subject, learnt)]
    return Case(folder, subject, tuple(_labelled(folder, found) if labelled else found))


def _labelled(folder: Path, found: Sequence[Claim]) -> Iterator[Claim]:
    """The gold claims; what gold does not say of one is taken from the claim found there."""
    by_name = {source.name: source for source in sources(folder)}
    at = score.match(gold(folder)["claims"], [prediction(claim) for claim in found])
    for n, wanted in enumerate(gold(folder)["claims"]):
        span = _span(by_name[wanted["file"]], wanted["start"], wanted["end"])
        known = found[at[n]] if n in at else _bare(span)
        yield known._replace(
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
    """Same-claim and differs measures of one subject, and where recall is lost: ``found_r`` is
    what extraction leaves possible, ``met_r`` what is compared, ``same_r`` what is linked."""
    comparison = compare(sources(found.folder), found.claims, found.subject)
    wanted, rows = gold(found.folder), list(claim_rows(comparison))
    row = score.score(wanted, rows)
    back = {j: i for i, j in score.match(wanted["claims"], rows).items()}
    said = score.told_pairs(wanted["claims"], rows, back, "differs")
    right = said & gold_pairs(found.folder, "differs")
    return {
        "subject": found.folder.name,
        "found_r": _found(found.folder, set(back.values())),
        "met_r": _met(found, back),
        "same_p": row["same_p"],
        "same_r": row["same_r"],
        "same_f1": row["same_f1"],
        "differs_p": len(right) / len(said) if said else 0.0,
        "differs_r": row["differs_r"],
    }


def firm(found: Case, apart: bool = False) -> tuple[int, int]:
    """Of the pairs by which texts agree in print, or differ where they are ``apart``: how many are
    labelled so, and how many there are, those with a claim that has no label among them."""
    comparison = compare(sources(found.folder), found.claims, found.subject)
    wanted, rows = gold(found.folder), list(claim_rows(comparison))
    held = [covered_by(wanted["claims"], row) for row in rows] if apart else _one_each(wanted, rows)
    labelled = gold_pairs(found.folder, "differs" if apart else "same_as")
    ends = [
        (held[k.first], held[k.second])
        for k in comparison.links
        if k.firm and bool(k.difference) is apart
    ]
    right = sum(any(frozenset((i, j)) in labelled for i in a for j in b) for a, b in ends)
    return right, len(ends)


def _one_each(wanted: dict[str, Any], rows: Sequence[dict[str, Any]]) -> list[list[int]]:
    """For each claim the gold claim that it is matched with, or none."""
    back = {j: i for i, j in score.match(wanted["claims"], rows).items()}
    return [[back[n]] if n in back else [] for n in range(len(rows))]


def _found(folder: Path, matched: set[int]) -> float:
    """Share of the gold pairs that say the same of which both claims were extracted."""
    same = gold_pairs(folder, "same_as")
    return sum(pair <= matched for pair in same) / len(same)


def _met(found: Case, back: dict[int, int]) -> float:
    """Share of them that the linker sets beside each other at all."""
    same = gold_pairs(found.folder, "same_as")
    met = pairs(sayings(found.claims, found.subject))
    known = {frozenset((back.get(p.first, -1), back.get(p.second, -1))) for p in met}
    return len(same & known) / len(same)


def gold_pairs(folder: Path, field: str) -> set[frozenset[int]]:
    """The gold pairs of a subject, by numbers of gold claims."""
    found: set[frozenset[int]] = score.cross_pairs(
        gold(folder)["claims"],
        lambda c: [o["id"] if isinstance(o, dict) else o for o in c.get(field, [])],
    )
    return found


@dataclass(frozen=True)
class Examples:
    """Pairs of claims of one subject, with roles found as in a text nobody labelled."""

    met: tuple[Pair, ...]
    ids: tuple[str, ...]
    """The source of each claim."""
    known: tuple[int, ...]
    """Numbers of those pairs whose claims gold knows."""
    joined: tuple[bool, ...]
    """Whether gold joins each of these as the same."""


@lru_cache(maxsize=64)
def examples(folder: Path) -> Examples:
    """The pairs of a subject, extracted with the weights of the other subjects."""
    found = case(folder, held_out=True)
    held = [covered(folder, claim) for claim in found.claims]
    same = gold_pairs(folder, "same_as")
    met = tuple(pairs(sayings(found.claims, found.subject)))
    known = [n for n, pair in enumerate(met) if held[pair.first] and held[pair.second]]
    joined = [
        any(frozenset((i, j)) in same for i in held[met[n].first] for j in held[met[n].second])
        for n in known
    ]
    ids = tuple(claim.span.source.id for claim in found.claims)
    return Examples(met, ids, tuple(known), tuple(joined))


def covered(folder: Path, claim: Claim) -> list[int]:
    """Numbers of all gold claims that an extracted one takes in: one span may hold two, and a
    match one to one would teach that what the other says is not said."""
    return covered_by(gold(folder)["claims"], prediction(claim))


def covered_by(known: Sequence[dict[str, Any]], own: dict[str, Any]) -> list[int]:
    """Numbers of the ``known`` claims of which one takes in half at least, or they half of it."""
    return [
        n
        for n, wanted in enumerate(known)
        if wanted["file"] == own["file"] and score.half(wanted, own)
    ]


def fitted(folders: Sequence[Path]) -> Weights:
    """The weights of the sights, in the order of ``NAMES``, and those of a pair's company."""
    found = [examples(folder) for folder in folders]
    joined = [said for each in found for said in each.joined]
    same = logistic([each.met[n].sights for each in found for n in each.known], joined)
    rows: list[tuple[float, ...]] = []
    for each in found:
        odds = [sum(map(mul, same, pair.sights)) for pair in each.met]
        seen = links.company(each.met, odds, each.ids)
        rows += [seen[n] for n in each.known]
    return same, logistic(rows, joined)


def told(folder: Path) -> Told:
    """What the weights in ``links`` make of a subject with roles found as in an unknown text."""
    found = case(folder, held_out=True)
    rows = [prediction(claim) for claim in found.claims]
    back = {j: i for i, j in score.match(gold(folder)["claims"], rows).items()}
    weighed = links.judge(found.claims, found.subject).besides
    known = (
        (b.odds, frozenset((back[b.first], back[b.second])))
        for b in weighed
        if b.first in back and b.second in back
    )
    return Told(tuple(known), frozenset(gold_pairs(folder, "same_as")))


def _set(weights: Weights) -> None:
    links.SAME, links.SETTLED = weights


def _without_each() -> dict[Path, tuple[Weights, float]]:
    """For each subject the weights that the others give, and the mark that they ask for."""
    weights = {folder: fitted([o for o in DEV if o != folder]) for folder in DEV}
    heard: dict[Path, Told] = {}
    for folder in DEV:
        _set(weights[folder])
        heard[folder] = told(folder)
    return {
        folder: (weights[folder], mark([t for other, t in heard.items() if other != folder]))
        for folder in DEV
    }


def _apart_without(folder: Path) -> tuple[float, ...]:
    """What figures apart weigh by the other subjects, with the weights of the links as set."""
    from tests.quality.differing import fitted as fitted_apart

    return fitted_apart([other for other in DEV if other != folder])


def main(arguments: list[str]) -> None:
    labelled, held_out = "--gold" in arguments, "--held-out" in arguments
    if "--fit" in arguments:
        same, settled = fitted(DEV)
        print(*(f"{w:6} {n}" for n, w in zip(NAMES, same, strict=True)), sep="\n")
        print("SAME =", same, "\nSETTLED =", settled)
        return
    known = _without_each() if held_out else {}
    rows = []
    for folder in DEV:
        if folder in known:
            weights, links.MARK = known[folder]
            _set(weights)
            differing.APART = _apart_without(folder)
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
