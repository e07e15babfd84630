"""Which way a clause leans."""

from __future__ import annotations

import pytest

from briefgen.claim import Polarity
from briefgen.extraction.polarity import leaning, polarity
from tests.extraction.outlines import only_clause


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The region dominates module production.", Polarity.POSITIVE),
        ("Firms still lag behind global leaders.", Polarity.NEGATIVE),
        ("The scheme has reduced its reliance on imports.", Polarity.POSITIVE),
        ("The service has not been reliable.", Polarity.NEGATIVE),
        ("Deaths fell by a fifth.", Polarity.POSITIVE),
        ("The backlog fell by a fifth.", Polarity.POSITIVE),
        ("Overcrowding has declined.", Polarity.POSITIVE),
        ("Rents rose by a fifth.", Polarity.NEGATIVE),
        ("Exploration spending fell by 38%.", Polarity.NEUTRAL),
        ("Boats sank because owners no longer trusted the crews.", Polarity.NEGATIVE),
        ("Exports grew, which raised tensions.", Polarity.BOTH),
        ("Robotics, while growing, reveal the need to overcome barriers.", Polarity.BOTH),
        ("although not without raising concerns.", Polarity.NEGATIVE),
        ("The committee met in March.", Polarity.NEUTRAL),
    ],
)
def test_words_lean_and_are_turned(words: str, expected: Polarity) -> None:
    assert polarity(only_clause(words)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The backlog of 500 applications has been eliminated.", Polarity.POSITIVE),
        ("Infections caught in three large hospitals have fallen.", Polarity.POSITIVE),
        ("Fuel prices wiped out the gains.", Polarity.NEGATIVE),
        ("Losses have been halved, which pleased the critics of a failed plan.", Polarity.BOTH),
        ("Firms still lag behind global leaders.", Polarity.NEGATIVE),
    ],
)
def test_a_claim_leans_as_what_moves_in_it_does(words: str, expected: Polarity) -> None:
    assert leaning(only_clause(words)) is expected
