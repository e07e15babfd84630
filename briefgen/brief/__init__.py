"""Compose a brief out of a comparison: choose what is printed, count it, and put it in order.

No sentence is worded here; the wording is the template's.
"""

from __future__ import annotations

from briefgen.brief.composing import Composer, Occasion, compose
from briefgen.brief.drafting import Composed
from briefgen.brief.model import Brief
from briefgen.brief.sections import SECTIONS, Limits
from briefgen.claim import claim_ids

__all__ = [
    "SECTIONS", "Brief", "Composed", "Composer", "Limits", "Occasion", "claim_ids", "compose",
]  # fmt: skip
