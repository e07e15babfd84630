"""Explain a claim's role and score by what ``extract`` itself went by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.extraction import clauses_in
from briefgen.extraction.judging import Learnt, weigh
from briefgen.extraction.ranking import gains
from briefgen.extraction.roles import Weighing
from briefgen.extraction.salience import saliences


class Reasoning(NamedTuple):
    """What stands behind one claim."""

    weighing: Weighing
    """How its role was voted."""
    gains: Mapping[str, float]
    """What its score is made of, by the part's name."""


def reason(claim: Claim, learnt: Learnt | None = None) -> Reasoning:
    """How ``extract`` came to ``claim``, which it took from its source.

    ``learnt`` is what ``extract`` was given. Raises ValueError for a claim that it did
    not make.
    """
    clauses = clauses_in(claim.span.source)
    at = next((n for n, clause in enumerate(clauses) if clause.span == claim.span), None)
    if at is None:
        raise ValueError(f"no clause of {claim.span.source.name} is {claim.span.text!r}")
    weighing = weigh(clauses, learnt, at)
    found, salience = weighing.verdict, saliences(clauses)[at]
    quantified = bool(claim.quantities)
    parts = gains(clauses[at], found.sureness, found.point, quantified, claim.verdict, salience)
    return Reasoning(weighing, parts)
