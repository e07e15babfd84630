"""The score: points won over points possible, all program checks that are no gates."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from types import ModuleType

from tests.rubric import (
    test_accessibility,
    test_characterisation,
    test_structure,
    test_tables,
    test_traceability,
    test_typography,
    test_wording,
)
from tests.rubric.conftest import Outputs
from tests.rubric.printed import Printed

ENOUGH = 0.9
POINTS = {
    "S2": 2, "S5": 2, "S6": 2, "S7": 1, "T6": 2, "T8": 1, "C7": 2, "C9": 2, "C10": 2,
    "W1": 2, "W2": 2, "W3": 1, "W4": 1, "Y1": 2, "Y2": 2, "Y3": 2, "Y4": 2, "Y5": 1,
    "F1": 2, "F2": 2, "A2": 2,
}  # fmt: skip
"""Gates have no points; S4 is a person's to judge. S6a and S6b count as part of S6."""
MODULES = (
    test_structure,
    test_traceability,
    test_characterisation,
    test_wording,
    test_typography,
    test_tables,
    test_accessibility,
)
Check = Callable[..., None]


def checks(module: ModuleType) -> Iterator[tuple[str, Check]]:
    """Each check of ``module`` with its id in the rubric."""
    for name, check in vars(module).items():
        found = re.match(r"test_([stcwyfa]\d+)", name)
        if found:
            yield found.group(1).upper(), check


def passes(check: Check, outputs: Outputs, late: Printed) -> bool:
    """True when ``check`` holds for every output that it reads."""
    names = list(inspect.signature(check).parameters)
    runs = 0
    try:
        for (form, _), printed in outputs.items():
            given = {"printed": printed, form: printed, "late": late}
            if all(name in given for name in names):
                runs += 1
                check(**{name: given[name] for name in names})
    except AssertionError:
        return False
    if not runs:
        raise TypeError(f"{check.__name__} asks for more than an output")
    return True


def test_the_score_is_enough(outputs: Outputs, late: Printed) -> None:
    lost: dict[str, list[str]] = {}
    seen = set()
    for module in MODULES:
        for number, check in checks(module):
            seen.add(number)
            if number in POINTS and not passes(check, outputs, late):
                lost.setdefault(number, []).append(check.__name__)
    assert set(POINTS) - seen == set()
    won = sum(points for number, points in POINTS.items() if number not in lost)
    assert won / sum(POINTS.values()) >= ENOUGH, lost
