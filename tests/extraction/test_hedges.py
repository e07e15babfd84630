"""Hedges and denials are found as they stand."""

from __future__ import annotations

from briefgen.extraction import extract
from tests.extraction.outlines import only_clause
from tests.making import text


def test_the_hedges_of_a_claim_keep_their_words() -> None:
    (claim,) = extract(text("A", "Some of its targets may not have been fully met."))
    assert claim.hedges == ("Some", "may")


def test_a_longer_hedge_swallows_a_shorter_one_inside() -> None:
    (claim,) = extract(text("A", "The wait has fallen in many areas."))
    assert claim.hedges == ("in many areas",)


def test_denials_are_kept_apart_from_hedges() -> None:
    clause = only_clause("The rules have not been applied without delay.")
    assert [clause.said[hit.first] for hit in clause.negations] == ["not", "without"]
    assert clause.hedges == ()
