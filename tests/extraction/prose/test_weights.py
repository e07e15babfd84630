"""The weights that ship are whole, and what is packed is found again."""

from __future__ import annotations

import pytest

from briefgen.extraction.bearing import Worth
from briefgen.extraction.prose.sequence import NAMES
from briefgen.extraction.prose.weights import load, unpacked
from briefgen.extraction.weights import COLUMNS
from tests.quality.packing import packed

ROLES = len(COLUMNS)


def test_the_weights_that_ship_are_whole() -> None:
    weights = load()
    assert set(weights.beside) == {*NAMES, "second bias"}
    assert {len(row) for row in (weights.bias, *weights.beside.values())} == {ROLES}
    known = weights.sights.get("cue:shortfall")
    assert known is not None
    assert len(known.columns) == ROLES


def test_what_is_packed_is_found_again_to_the_nearest_step() -> None:
    worth = Worth("word:one", (2.0, -1.0, 0.5, 0.0, -2.0, 1.0), 4.0)
    weights = unpacked(*packed({"word:one": worth}, (0.25,) * ROLES, {"own": (1.5,) * ROLES}))
    found = weights.sights.get("word:one")
    assert found is not None
    assert found.telling == pytest.approx(worth.telling)
    assert found.columns == pytest.approx(worth.columns, abs=0.01)
    assert (weights.bias, weights.beside) == ((0.25,) * ROLES, {"own": (1.5,) * ROLES})


def test_a_sight_never_met_is_worth_nothing() -> None:
    weights = unpacked(*packed({"a:b": Worth("a:b", (1.0,) * ROLES)}, (), {}))
    assert weights.sights.get("a:c") is None
