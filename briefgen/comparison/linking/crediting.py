"""What claims put something down to, and when two of them name other causes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from briefgen.comparison.linking.telling import tells
from briefgen.comparison.words import content, listed, plain, telling
from briefgen.languages import pattern, pattern_for, words

NEAR = 6
"""Words before what names a cause within which a denial is of that."""
CLAUSE = 12
"""The same inside the clause of a cause that stands before those words."""
_ENDS = re.compile(r"[,;:.!?–—]|\s-\s")
_OPENS = re.compile(r"[;:.!?–—]")


class Causes(NamedTuple):
    """What a claim says of causes, in stems."""

    named: frozenset[str]
    """What it puts something down to."""
    denied: frozenset[str]
    """What it says is no cause of it."""
    little: frozenset[str] = frozenset()
    """What it says is the cause of little of it."""


def credit_otherwise(one: str, other: str) -> bool:
    """True when both name causes that have no word in common, or one says of what the other speaks
    of that it is no cause."""
    ours, theirs = causes(one), causes(other)
    if ours.named and theirs.named and ours.named.isdisjoint(theirs.named):
        return True
    return _denies(ours, theirs, other) or _denies(theirs, ours, one)


def _denies(denying: Causes, credited: Causes, text: str) -> bool:
    of = denying.denied - credited.denied
    return bool(of) and not of.isdisjoint(credited.named or _said_to_be(text))


def _said_to_be(text: str) -> frozenset[str]:
    """The stems of ``text`` before which their clause denies nothing: no "cold" of "no trips were
    cancelled for cold"."""
    denying = listed("denying")
    clauses = (takewhile(lambda word: word not in denying, plain(c)) for c in _ENDS.split(text))
    return frozenset(root for clause in clauses for root in telling(clause))


@lru_cache(maxsize=5_000)
def causes(text: str) -> Causes:
    """What ``text`` puts something down to, and what it denies is a cause; often nothing."""
    found: tuple[set[str], ...] = (set(), set(), set())
    for each in explanations(text):
        found[each.weight].update(content(each.cause))
    return Causes(*map(frozenset, found)) if any(found) else _NONE


class Explanation(NamedTuple):
    """One cause that a claim names, in its words."""

    cause: str
    """Up to where its clause ends or begins."""
    weight: int
    """Its place in ``Causes``: 1 where it is denied, 2 where little is made of it."""
    effect: str
    """What it is the cause of, as far as the same clause says."""


def explanations(text: str) -> Iterator[Explanation]:
    """The causes that ``text`` names."""
    if (tells(text, "cause behind") or tells(text, "cause before")) and not tells(text, "no cause"):
        yield from _behind(text)
        yield from _before(text)


def _behind(text: str) -> Iterator[Explanation]:
    for found in pattern_for(text, "contrary", "cause behind").finditer(text):
        before = text[: found.start()]
        denied = _denial(before) > 0
        behind = _ENDS.split(text[found.end() :].lstrip(" ,:"), maxsplit=1)[0]
        named, *of = pattern("contrary", "behind a cause").split(behind, maxsplit=1)
        if not _tells(named):
            named = _pointed_at(before) if denied else behind
        yield Explanation(named, int(denied), of[0] if of else f"{_last(before)} {found.group()}")


def _before(text: str) -> Iterator[Explanation]:
    for found in pattern_for(text, "contrary", "cause before").finditer(text):
        since = _denial(_clause(text[: found.end()]), CLAUSE)
        # Of "the crews dispute that the fare did it" the fare; of "the fare is not to blame" too.
        between = max(0, since - 1 - len(plain(found.group())))
        meant = " ".join(plain(text[: found.start()])[-between:]) if between else ""
        little = pattern("contrary", "little of a cause").match(text[found.end() :])
        named = meant if _tells(meant) else _own(text[: found.start()])
        weight = 1 if since else 2 * bool(little)
        yield Explanation(named, weight, _ENDS.split(text[found.end() :], maxsplit=1)[0])


def _pointed_at(before: str) -> str:
    """What an "it" points at that is said to be no cause: the levy of "before the levy, not
    because of it"."""
    return next(filter(_tells, reversed(plain(before))), "")


def _own(before: str) -> str:
    """What stands before words of cause, in their clause and behind who says so."""
    clause = _OPENS.split(before)[-1]
    return pattern_for(clause, "contrary", "clause opens").split(clause)[-1]


def _last(before: str) -> str:
    """The last clause that tells something."""
    return next(filter(_tells, reversed(_ENDS.split(before))), "")


def _clause(text: str) -> str:
    return _ENDS.split(text)[-1]


def _tells(text: str) -> bool:
    return any(True for _ in content(text))


def _denial(before: str, reach: int = NEAR) -> int:
    """How many words back, of those within ``reach``, the nearest denial stands that is of what
    follows; 0 for none."""
    denying = words("contrary", "cause denied")
    near = plain(before)[: -reach - 1 : -1]
    back = (n for n, word in enumerate(near, 1) if word in denying or word.endswith("n't"))
    return next(back, 0)


_NONE = Causes(frozenset(), frozenset())
