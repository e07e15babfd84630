"""Extraction does not get worse: a floor may rise and never fall."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from tests.quality.subjects import SEEDS, SUBJECTS, mean, measured

FLOORS: dict[str, dict[str, float]] = json.loads(
    (Path(__file__).parent / "floors.json").read_text(encoding="utf-8")
)
CASES = [(group, name) for group, floors in FLOORS.items() for name in floors]
CEILINGS = ("noise_leak", "hedge_loss")
"""Measures of loss: for them the number is the most that is allowed."""


@lru_cache(maxsize=2)
def _row(group: str) -> dict[str, Any]:
    if group == "seeds":
        return measured(SEEDS)
    return mean([measured(folder) for folder in SUBJECTS if folder != SEEDS])


@pytest.mark.parametrize(("group", "name"), CASES)
def test_extraction_stays_on_the_right_side_of_its_floor(group: str, name: str) -> None:
    value, bound = _row(group)[name], FLOORS[group][name]
    assert value <= bound if name in CEILINGS else value >= bound
