"""The weights that ship are whole."""

from __future__ import annotations

from briefgen.extraction.weights import COLUMNS, load


def test_every_sight_has_a_weight_for_each_column() -> None:
    weights = load()
    assert "bias" in weights
    assert {len(values) for values in weights.values()} == {len(COLUMNS)}
