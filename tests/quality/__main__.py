"""Prints the measures of every labelled subject and, where they are at hand, of real texts.

python -m tests.quality              with the weights that ship, fitted on these subjects
python -m tests.quality --held-out   each subject and text by weights not fitted on it (minutes)
python -m tests.quality --errors     and every claim missed, invented or given another role
python -m tests.quality --real DIR --real-domestic DIR
                                     and on real texts, as gold/real*/texts.py write them
python -m tests.quality … --curve --ablation
                                     and those held out with fewer labels or sights (an hour)

On real texts ``--held-out`` needs numpy and scipy (the extra ``train``) and ``--vectors FILE``, as
``vectors.py`` writes it; it fails when a measure in ``held_out.json`` has fallen.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from briefgen.extraction.judging import Learnt
from tests.quality import fit, reports, score
from tests.quality.examples import REAL
from tests.quality.subjects import SEEDS, SUBJECTS, claims, gold, mean, measured, prediction

COLUMNS = {
    "detect_p": "found P",
    "detect_r": "found R",
    "detect_f1": "found F1",
    "role_strict": "role",
    "role_lenient": "lenient",
    "role_macro_f1": "macro F1",
    "noise_leak": "noise",
    "printed_right": "printed",
    "key_recall": "key",
    "hedge_loss": "hedges lost",
}


def main(arguments: list[str]) -> None:
    options = _options(arguments)
    texts = _texts(options)
    weights = reports.without_each(texts, options.vectors) if options.held_out and texts else None
    rows = []
    print(f"{'subject':22}", *(f"{title:>11}" for title in COLUMNS.values()))
    for folder in SUBJECTS:
        row = measured(folder, _without(folder, weights) if options.held_out else None)
        rows.append(row)
        print(_line(row), flush=True)
    print(_line(mean(rows[1:])))
    _real(options, weights)
    if options.errors:
        for folder in SUBJECTS:
            print(*_errors(folder), sep="\n")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.quality")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--curve", action="store_true")
    parser.add_argument("--ablation", action="store_true")
    for kind in REAL:
        parser.add_argument(f"--{kind}", type=Path)
    parser.add_argument("--vectors", type=Path)
    options = parser.parse_args(arguments)
    learns = options.held_out or options.curve or options.ablation
    if learns and _texts(options) and not options.vectors:
        parser.error("fitting on real texts needs --vectors FILE, as vectors.py writes it")
    return options


def _texts(options: argparse.Namespace) -> dict[str, Path]:
    given = {kind: getattr(options, kind.replace("-", "_")) for kind in REAL}
    return {kind: folder for kind, folder in given.items() if folder}


def _without(folder: Path, weights: reports.Weighed | None) -> Learnt:
    """What is learnt from the other subjects; without real texts the vote on reports, which learns
    from both, is not to be had, and the rules' own stands alone."""
    return Learnt(fit.without(folder), weights(folder.name) if weights else None)


def _real(options: argparse.Namespace, weights: reports.Weighed | None) -> None:
    """Prints the measures on real texts; exits when one that was held out has fallen."""
    texts = _texts(options)
    print(f"\n{reports.header()}")
    rows = reports.held_out(texts, weights) if weights else reports.shipped(texts)
    if texts and options.curve:
        reports.curve(texts, options.vectors)
    if texts and options.ablation:
        reports.ablation(texts, options.vectors)
    if weights and (fallen := list(reports.fallen(rows))):
        sys.exit("\n".join(fallen))


def _line(row: dict[str, Any]) -> str:
    return f"{row['subject']:22} " + " ".join(f"{row[name]:11.3f}" for name in COLUMNS)


def _errors(folder: Path) -> list[str]:
    """A line for each difference between a subject's gold and what was found."""
    wanted, found = gold(folder)["claims"], claims(folder)
    pairs = score.match(wanted, [prediction(claim) for claim in found])
    lines = [f"\n{folder.name}{' (the seeds)' if folder == SEEDS else ''}"]
    for i, claim in enumerate(wanted):
        if i not in pairs:
            lines.append(f"missed    {claim['role']:9} {_flat(claim['text'])}")
        elif claim["role"] != found[pairs[i]].role:
            said = found[pairs[i]]
            decided = f"{said.role} by {said.rule} “{_flat(said.cue)}”"
            lines.append(f"role      {claim['role']:9} not {decided}: {_flat(claim['text'])}")
    right = set(pairs.values())
    lines += [
        f"invented  {claim.role:9} {_flat(claim.span.text)}"
        for j, claim in enumerate(found)
        if j not in right
    ]
    return lines


def _flat(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main(sys.argv[1:])
