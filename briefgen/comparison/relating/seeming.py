"""Claims that read like results and yet do not show where their topic stands.

These are causes of something else, and gains that fall short of what was planned.
"""

from __future__ import annotations

from briefgen.claim import EDITOR, Claim, Role
from briefgen.languages import pattern


def explains(claim: Claim) -> bool:
    """True for what is a cause of something: that tells not where it stands itself. A person who
    decided has read it."""
    return claim.rule != EDITOR and _says("explaining", claim)


def falls_short(claim: Claim) -> bool:
    """True for a gain that is less than was to be: no text that tells of one reports progress."""
    return claim.role is Role.FINDING and claim.rule != EDITOR and _says("short of plan", claim)


def supposes(claim: Claim) -> bool:
    """True for what holds where something does: "Where a boat leaks, the owner pays"."""
    return claim.rule != EDITOR and _says("supposing", claim)


def _says(what: str, claim: Claim) -> bool:
    return pattern("statements", what).search(claim.span.text) is not None
