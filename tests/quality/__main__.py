"""Prints the measures of every labelled subject and, where they are at hand, of real texts.

python -m tests.quality              with the weights that ship, fitted on these subjects
python -m tests.quality --held-out   each fifth with weights fitted on the others (minutes)
python -m tests.quality --errors     and every claim missed, invented or given another role

``BRIEFGEN_REAL_TEXTS`` names the folder that holds the real texts as ``gold/real/texts.py`` and
``gold/real-domestic/texts.py`` write them: ``real/`` and ``real-domestic/``. ``--held-out``
needs numpy and scipy, and fails when a measure in ``held_out.json`` has fallen.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from briefgen.extraction.weights import Weights, load
from tests.quality import real, score
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


CEILINGS = ("noise_leak", "hedge_loss", "calibration_error")
"""Measures of loss: for them a floor is the most that is allowed."""

REAL_COLUMNS = {
    "role_strict": "role",
    "role_lenient": "lenient",
    "role_macro_f1": "macro F1",
    "surest_lenient": "surest 1/4",
    "calibration_error": "calibration",
    "weight_rank": "weight rank",
}


def main(arguments: list[str]) -> None:
    held_out = "--held-out" in arguments
    weights = _without if held_out else _shipped
    rows = {"dev": _subjects(weights)} | _real(weights)
    if "--errors" in arguments:
        for folder in SUBJECTS:
            print(*_errors(folder), sep="\n")
    if held_out and (fallen := list(_fallen(rows))):
        sys.exit("\n".join(fallen))


def _fallen(rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    """A line for each measure on the wrong side of its held-out floor."""
    floors = json.loads((Path(__file__).parent / "held_out.json").read_text(encoding="utf-8"))
    for group, row in rows.items():
        for name, bound in floors[group].items():
            if (row[name] > bound) if name in CEILINGS else (row[name] < bound):
                yield f"{group}: {name} is {row[name]:.3f}, its floor {bound}"


def _shipped(group: str) -> Weights:
    return load()


def _without(group: str) -> Weights:
    """Weights fitted on all folds but the group's."""
    from tests.quality import fit

    return fit.without(fit.folds()[group])


def _subjects(weights: Callable[[str], Weights]) -> dict[str, Any]:
    rows = []
    print(f"{'subject':22}", *(f"{title:>11}" for title in COLUMNS.values()))
    for folder in SUBJECTS:
        row = measured(folder, weights(folder.name))
        rows.append(row)
        print(_line(row), flush=True)
    dev = mean(rows[1:])
    print(_line(dev))
    return dev


def _real(weights: Callable[[str], Weights]) -> dict[str, dict[str, Any]]:
    """Prints the measures on real texts; what could be measured, by kind."""
    rows = {}
    print(f"\n{'real texts':22}", *(f"{title:>11}" for title in REAL_COLUMNS.values()))
    for kind in REAL:
        row = real.measured(kind, weights)
        values = [f"{row[name]:11.3f}" for name in REAL_COLUMNS] if row else ["not measured"]
        print(f"{kind:22}", *values)
        if row:
            rows[kind] = row
    return rows


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
