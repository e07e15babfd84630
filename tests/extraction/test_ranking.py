"""A score says how much a short brief wants a claim."""

from __future__ import annotations

import pytest

from briefgen.extraction.ranking import score
from briefgen.extraction.salience import NONE, Salience
from tests.extraction.outlines import only_clause

CLAUSE = only_clause("The north has built nine schools since the plan began.")


@pytest.mark.parametrize("gain", ["sureness", "point", "quantified", "verdict"])
def test_what_a_claim_has_to_show_raises_its_score(gain: str) -> None:
    plain = {"sureness": 0.5, "point": 0.5, "quantified": False, "verdict": False}
    better = plain | {gain: 0.9 if gain in ("sureness", "point") else True}
    assert score(CLAUSE, **better) > score(CLAUSE, **plain)  # type: ignore[arg-type]


def test_an_announcement_lifts_a_score_the_more_the_more_central_it_is() -> None:
    plain, faint, clear = (
        score(CLAUSE, 0.5, 0.5, False, False, salience)
        for salience in (NONE, Salience(0.1, 0.6), Salience(0.9, 0.6))
    )
    assert plain < faint < clear < 1


def test_a_score_lies_between_nought_and_one() -> None:
    assert 0 <= score(CLAUSE, 0, 0, False, False) < score(CLAUSE, 1, 1, True, True) <= 1
