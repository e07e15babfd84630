"""Choose the responses to print: those that say who did something, and are surely responses."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.claim import EDITOR, Claim, Polarity
from briefgen.finding import Finding

SURE = 0.55
"""Score from which a claim counts as a response in print; below it many are background."""
_INDIRECT = ("heading-cue", "word", "opener", "place")
"""Rules that go by what stands around an act, not by the act."""


def sure(findings: Sequence[Finding]) -> list[Finding]:
    """``findings`` of responses with the doubtful ones left out."""
    kept = ((found, tuple(filter(_is_sure, found.claims))) for found in findings)
    return [found._replace(claims=claims) for found, claims in kept if claims]


def _is_sure(claim: Claim) -> bool:
    hostile = claim.polarity is Polarity.NEGATIVE
    if claim.wanted or claim.rule == EDITOR:
        return True
    return hostile or (claim.score >= SURE and claim.rule not in _INDIRECT)
