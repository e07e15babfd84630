"""What claims put something down to, and when two of them name other causes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefgen.comparison.linking.telling import tells
from briefgen.comparison.words import content, plain
from briefgen.languages import pattern_for, words

NEAR = 6
"""Words before what names a cause within which a denial is of that."""
_ENDS = re.compile(r"[,;:.!?–—]|\s-\s")
_OPENS = re.compile(r"[;:.!?–—]")


class Causes(NamedTuple):
    """What a claim says of causes, in stems."""

    named: frozenset[str]
    """What it puts something down to."""
    denied: frozenset[str]
    """What it says is no cause of it."""


def credit_otherwise(one: str, other: str) -> bool:
    """True when both name causes that have no word in common, or one says of what the other speaks
    of that it is no cause."""
    ours, theirs = causes(one), causes(other)
    if ours.named and theirs.named and ours.named.isdisjoint(theirs.named):
        return True
    return _denies(ours, theirs, other) or _denies(theirs, ours, one)


def _denies(denying: Causes, credited: Causes, text: str) -> bool:
    of = denying.denied - credited.denied
    return bool(of) and not of.isdisjoint(credited.named or content(text))


@lru_cache(maxsize=5_000)
def causes(text: str) -> Causes:
    """What ``text`` puts something down to, and what it denies is a cause; often nothing."""
    named = tells(text, "cause behind") or tells(text, "cause before")
    if not named or tells(text, "no cause"):
        return _NONE
    found: tuple[set[str], set[str]] = (set(), set())
    for part, denied in _parts(text):
        found[denied].update(content(part))
    return Causes(*map(frozenset, found))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The words of each cause that it names, up to where their clause ends or begins, and whether
    it denies that."""
    for found in pattern_for(text, "contrary", "cause behind").finditer(text):
        behind = text[found.end() :].lstrip(" ,:")
        yield _ENDS.split(behind, maxsplit=1)[0], _denial(text[: found.start()]) > 0
    for found in pattern_for(text, "contrary", "cause before").finditer(text):
        clause = _OPENS.split(text[: found.start()])[-1]
        own = pattern_for(clause, "contrary", "clause opens").split(clause)[-1]
        since = _denial(text[: found.end()])
        # Of "the crews dispute that the fare did it" the fare; of "the fare is not to blame" too.
        between = max(0, since - 1 - len(plain(found.group())))
        meant = " ".join(plain(text[: found.start()])[-between:]) if between else ""
        yield meant if any(True for _ in content(meant)) else own, since > 0


def _denial(before: str) -> int:
    """How many words back the nearest denial stands that is of what follows; 0 for none."""
    denying = words("contrary", "cause denied")
    near = plain(before)[: -NEAR - 1 : -1]
    back = (n for n, word in enumerate(near, 1) if word in denying or word.endswith("n't"))
    return next(back, 0)


_NONE = Causes(frozenset(), frozenset())
