"""The third person of verbs: "try" → "tries"."""

from __future__ import annotations

from functools import lru_cache

from briefgen.extraction.language import lists, words


@lru_cache(maxsize=1)
def thirds() -> frozenset[str]:
    """The third person of every verb of ``verbs.txt`` that is not also a plural noun."""
    return frozenset(map(third, lists("verbs")["verbs"])) - words("verbs", "also nouns")


def third(verb: str) -> str:
    """The third person singular of a verb."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
