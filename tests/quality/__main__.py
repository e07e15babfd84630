"""Prints the measures of every labelled subject.

python -m tests.quality              with the weights that ship, fitted on these subjects
python -m tests.quality --held-out   each subject with weights fitted on all others (minutes)
python -m tests.quality --errors     and every claim missed, invented or given another role
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tests.quality import fit, score
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
    rows = []
    print(f"{'subject':22}", *(f"{title:>11}" for title in COLUMNS.values()))
    for folder in SUBJECTS:
        weights = fit.without(folder) if "--held-out" in arguments else None
        row = measured(folder, weights)
        rows.append(row)
        print(_line(row), flush=True)
    print(_line(mean(rows[1:])))
    if "--errors" in arguments:
        for folder in SUBJECTS:
            print(*_errors(folder), sep="\n")


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
