"""The measures on real texts, on outcomes small enough to reckon by hand."""

from __future__ import annotations

import pytest

from briefgen.claim import Role
from tests.quality.real import Outcome, calibration_error, correlation, measures, ranks


def outcome(wanted: str, said: Role, sureness: float, weight: int = 0) -> Outcome:
    label = {"role": wanted, "role_alt": ["mixed"], "weight": weight}
    return Outcome(label, said, sureness, sureness)


def test_equal_values_share_the_mean_of_their_ranks() -> None:
    assert ranks([3, 1, 3, 0]) == [2.5, 1.0, 2.5, 0.0]


def test_the_order_turned_round_correlates_fully_and_negatively() -> None:
    assert correlation([1, 2, 3], [6, 4, 2]) == pytest.approx(-1)


def test_calibration_error_is_the_gap_between_sureness_and_the_share_that_is_right() -> None:
    found = [outcome("finding", Role.FINDING, 0.95), outcome("finding", Role.OUTLOOK, 0.95)]
    assert calibration_error(found) == pytest.approx(0.45)


def test_another_allowed_role_counts_leniently_only() -> None:
    found = [outcome("finding", Role.FINDING, 0.9, 3), outcome("finding", Role.MIXED, 0.4)]
    row = measures(found)
    assert (row["role_strict"], row["role_lenient"], row["weight_rank"]) == (0.5, 1.0, 1.0)
