"""What claims put something down to, and when two of them name other causes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.comparison.linking.telling import tells
from briefgen.comparison.words import content, plain
from briefgen.languages import pattern_for, words

NEAR = 6
"""Words before what names a cause within which a denial is of that."""
_ENDS = re.compile(r"[,;:.!?–—]|\s-\s")
_OPENS = re.compile(r"[;:.!?–—]")


def credit_otherwise(one: str, other: str) -> bool:
    """True when both name causes, and these have no word in common."""
    ours = credited(one)
    theirs = credited(other) if ours else frozenset()
    return bool(ours and theirs) and ours.isdisjoint(theirs)


@lru_cache(maxsize=20_000)
def credited(text: str) -> frozenset[str]:
    """The stems of what ``text`` puts something down to, none where it names no cause."""
    named = tells(text, "cause behind") or tells(text, "cause before")
    if not named or tells(text, "no cause"):
        return frozenset()
    return frozenset(root for part in _parts(text) for root in content(part))


def _parts(text: str) -> Iterator[str]:
    """The words of each cause that it names, up to where their clause ends or begins."""
    for found in pattern_for(text, "contrary", "cause behind").finditer(text):
        if not _denied(text[: found.start()]):
            yield _ENDS.split(text[found.end() :].lstrip(" ,:"), maxsplit=1)[0]
    for found in pattern_for(text, "contrary", "cause before").finditer(text):
        if not _denied(text[: found.end()]):
            clause = _OPENS.split(text[: found.start()])[-1]
            yield pattern_for(clause, "contrary", "clause opens").split(clause)[-1]


def _denied(before: str) -> bool:
    """True where the words up to a cause end in its denial: "not because"."""
    denying = words("contrary", "cause denied")
    return any(word in denying or word.endswith("n't") for word in plain(before)[-NEAR:])
