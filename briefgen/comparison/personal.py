"""What a speaker says of himself: of the subject it tells little, in an interview much is such."""

from __future__ import annotations

from itertools import islice

from briefgen.comparison.words import WORD
from briefgen.languages import pattern, words

NEAR = 3
"""Words behind "I" among which a verb shows that more than the speaker is spoken of."""


def of_oneself(text: str) -> bool:
    """True for "I love the job", not for "I believe that fares will rise"."""
    opening = pattern("quoting", "of oneself").match(text)
    if not opening:
        return False
    behind = (found[0].lower() for found in WORD.finditer(text, opening.end()))
    return words("quoting", "telling").isdisjoint(islice(behind, NEAR))
