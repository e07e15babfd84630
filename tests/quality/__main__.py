"""Prints the measures of every labelled subject and, where they are at hand, of real texts.

python -m tests.quality              with the weights that ship, fitted on these subjects
python -m tests.quality --held-out   each subject with weights fitted on all others (minutes)
python -m tests.quality --errors     and every claim missed, invented or given another role
python -m tests.quality --real DIR --real-domestic DIR
                                     and on real texts, as gold/real*/texts.py write them
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from briefgen.extraction.weights import load
from tests.quality import examples, fit, real, score
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


REAL_COLUMNS = {
    "role_strict": "role",
    "role_lenient": "lenient",
    "role_macro_f1": "macro F1",
    "surest_lenient": "surest 1/4",
    "calibration_error": "calibration",
    "weight_rank": "weight rank",
}


def main(arguments: list[str]) -> None:
    options = _options(arguments)
    rows = []
    print(f"{'subject':22}", *(f"{title:>11}" for title in COLUMNS.values()))
    for folder in SUBJECTS:
        row = measured(folder, fit.without(folder) if options.held_out else None)
        rows.append(row)
        print(_line(row), flush=True)
    print(_line(mean(rows[1:])))
    _real({kind: getattr(options, kind.replace("-", "_")) for kind in examples.REAL})
    if options.errors:
        for folder in SUBJECTS:
            print(*_errors(folder), sep="\n")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.quality")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--errors", action="store_true")
    for kind in examples.REAL:
        parser.add_argument(f"--{kind}", type=Path)
    return parser.parse_args(arguments)


def _real(texts: dict[str, Path | None]) -> None:
    """Prints the measures on real texts, of whose labels the weights have seen none."""
    print(f"\n{'real texts':22}", *(f"{title:>11}" for title in REAL_COLUMNS.values()))
    for kind, folder in texts.items():
        values = ["not measured"]
        if folder:
            runs = examples.real(kind, folder)
            row = real.measures([one for run in runs for one in real.outcomes(run, load())])
            values = [f"{row[name]:11.3f}" for name in REAL_COLUMNS]
        print(f"{kind:22}", *values, flush=True)


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
