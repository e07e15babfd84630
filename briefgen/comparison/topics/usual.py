"""How often texts of any kind use a word, so that a subject's own words stand out."""

from __future__ import annotations

from functools import lru_cache

from briefgen.comparison.phrasing.nouns import noun_stem
from briefgen.languages import lists

SELDOM = 1.0
"""In how many of a thousand sentences a word that is not listed stands, at most."""
OWN = 5.0
"""A subject's own word stands in so many times more of its claims than of other sentences."""
LEAST = 0.01
"""And in more than this share of them: of a long text every word is somewhere."""


def is_own(word: str, held: int, claims: int) -> bool:
    """True for a word, given by its stem, that ``held`` of ``claims`` hold far more than usual."""
    return held > LEAST * claims and 1000 * held >= OWN * _usual().get(word, SELDOM) * claims


@lru_cache(maxsize=1)
def _usual() -> dict[str, float]:
    """Sentences in a thousand by stem: a section's number for each word below it."""
    sections = lists("usual").items()
    return {noun_stem(word): float(share) for share, held in sections for word in held}
