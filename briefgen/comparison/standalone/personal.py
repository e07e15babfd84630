"""Find what a speaker says of himself, which in an interview is much and tells little."""

from __future__ import annotations

from itertools import islice

from briefgen.claim import Claim
from briefgen.comparison.words import WORD, content
from briefgen.languages import pattern, words
from briefgen.source import SourceKind

NEAR = 3
"""Words behind "I" among which a verb shows that more than the speaker is spoken of."""


LEAST_SPOKEN = 6
"""Words in a statement of an interview that says more than how it is said ("There it is!")."""
LEAST_TOLD = 4
"""Those of its words that carry meaning: "We can give a lot of advice" has two."""


def in_passing(claim: Claim) -> bool:
    """True for a few words of an interview, which live by the words around them."""
    spoken = claim.span.source.profile.kind is SourceKind.INTERVIEW and claim.label is None
    if not spoken or claim.quantities:
        return False
    text = claim.span.text
    return len(WORD.findall(text)) < LEAST_SPOKEN or len({*content(text)}) < LEAST_TOLD


def of_oneself(text: str) -> bool:
    """True for "I love the job", not for "I believe that fares will rise"."""
    opening = pattern("quoting", "of oneself").match(text)
    if not opening:
        return False
    behind = (found[0].lower() for found in WORD.finditer(text, opening.end()))
    return words("quoting", "telling").isdisjoint(islice(behind, NEAR))
