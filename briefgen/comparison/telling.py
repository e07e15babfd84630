"""Whether a claim tells one of the things by which claims speak against each other."""

from __future__ import annotations

from functools import lru_cache

from briefgen.comparison.words import plain
from briefgen.languages import pattern, patterns

_NOT = "n't"


@lru_cache(maxsize=40_000)
def tells(text: str, what: str) -> bool:
    """True when ``text`` has what a section of ``contrary.txt`` lists."""
    # Most claims have none of its words, and are not searched for its patterns.
    if _words(what).isdisjoint(_said(text)):
        return False
    return pattern("contrary", what).search(text) is not None


@lru_cache(maxsize=1000)
def _said(text: str) -> frozenset[str]:
    said = plain(text)
    return frozenset([*said, _NOT] if any(word.endswith(_NOT) for word in said) else said)


@lru_cache(maxsize=16)
def _words(what: str) -> frozenset[str]:
    return frozenset(word for words, _ in patterns("contrary", what) for word in words.split())
