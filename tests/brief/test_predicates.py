"""Predicates that stand in a cell without their subject."""

import pytest

from briefgen.brief.predicates import stands_for_all


@pytest.mark.parametrize(
    ("predicate", "left_out", "stands"),
    [
        ("has doubled its traffic", "The harbour", True),
        ("grew", "The harbour", True),
        ("points to a recovery", "Nothing", False),
        ("know, is growing", "The harbour, as you", False),
        ("has shown that", "The harbour", False),
        ("has grown with the", "The harbour", False),
        ("", "The harbour", True),
    ],
)
def test_a_predicate_says_what_the_claim_says_or_stays_with_its_subject(
    predicate, left_out, stands
):
    assert stands_for_all(predicate, left_out) == stands
