"""What claims say has risen, fallen or stood still, and when two of them say so otherwise.

Two such claims may have no more in common than what they speak of ("thefts are down", "thefts
have risen every year"), so they meet over that.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from briefgen.claim import Claim, Role
from briefgen.comparison.figures.amounts import Kind as Counted
from briefgen.comparison.figures.amounts import Way
from briefgen.comparison.linking.opposing import names_in_sentence, subject_of
from briefgen.comparison.linking.sayings import Saying, Sayings
from briefgen.comparison.linking.showing import Kind, elsewhere, kind_of
from briefgen.comparison.words import content, listed, plain, stem, stems
from briefgen.languages import words

CROWD = 24
"""Claims that tell which way one thing has gone beyond which it brings no two of them together."""
DENIED = 3
"""Words before one that tells a way within which a denial is of that."""
NEAR = 0.15
"""Share of itself by which the figure that a thing has come to may be off in another text."""
REPORTING = (Role.FINDING, Role.MIXED)
"""Roles of claims that tell what has come about."""
COUNTED = (Counted.COUNT, Counted.SHARE)
_CLAUSES = re.compile(r"[,;:.!?–—()]|\s-\s")
_WAYS = ((1, "up", "gone up", "more"), (-1, "down", "gone down", "less"))
"""Each way, and the lists of words that tell of it."""


class Move(NamedTuple):
    """Which way something has gone."""

    of: frozenset[str]
    """Stems of what it is."""
    way: int
    """1 for up, -1 for down, 0 where it stands still."""


def turned(claims: Sequence[Claim], said: Sayings) -> Iterator[tuple[int, int]]:
    """The numbers of claims of different texts, two and two, by which one thing has gone other
    ways."""
    holders: defaultdict[frozenset[str], list[tuple[int, int]]] = defaultdict(list)
    for number, claim in enumerate(claims):
        if claim.role in REPORTING:
            for move in moves(claim.span.text):
                holders[move.of].append((number, move.way))
    known = {
        (one, other)
        for of, held in holders.items()
        if len(held) <= CROWD and not of.isdisjoint(said.rare)
        for (one, way), (other, another) in combinations(held, 2)
        if said.ids[one] != said.ids[other] and way != another
    }
    yield from (pair for pair in sorted(known) if _of_one(*map(said.said, pair)))


def go_apart(one: str, other: str) -> bool:
    """True where by two texts things that share a word have gone other ways."""
    return any(
        not x.of.isdisjoint(y.of) and x.way != y.way for x in moves(one) for y in moves(other)
    )


def _of_one(a: Saying, b: Saying) -> bool:
    """False where they speak of other times, places or parts, or what moves stands at figures so
    far apart that it is not one thing."""
    if a.parts != b.parts or names_in_sentence(a) != names_in_sentence(b):
        return False
    if elsewhere(a.claim.span.text, b.claim.span.text) or _labelled_apart(a, b):
        return False
    met = [
        abs(x.value - y.value) <= NEAR * max(x.value, y.value)
        for x in a.amounts
        for y in b.amounts
        if x.kind is y.kind and x.kind in COUNTED and (x.way, y.way) != (Way.CHANGE, Way.CHANGE)
    ]
    return any(met) or not met


def _labelled_apart(a: Saying, b: Saying) -> bool:
    """True where only one stands under a label, or each under one of its own."""
    ours, theirs = (
        frozenset(content(said.claim.label.text)) if said.claim.label else frozenset[str]()
        for said in (a, b)
    )
    return ours != theirs and ours.isdisjoint(theirs)


@lru_cache(maxsize=20_000)
def moves(text: str) -> frozenset[Move]:
    """What ``text`` says has gone which way, without what goes both ways by it."""
    # Most texts tell of nothing that has moved.
    if _moving().isdisjoint(plain(text)):
        return frozenset()
    found = set(_moves(text))
    ways = Counter(move.of for move in found)
    return frozenset(move for move in found if ways[move.of] == 1)


@lru_cache(maxsize=1)
def _moving() -> frozenset[str]:
    telling = (words("moving", name) for _, *names in _WAYS for name in names)
    return words("moving", "level").union(*telling)


def _moves(text: str) -> Iterator[Move]:
    subject = frozenset[str]()
    for clause in filter(None, map(str.strip, _CLAUSES.split(text))):
        # Of "the number of riders" the riders.
        opening = (_naming(subject_of(clause, whole=whole)) for whole in (False, True))
        subject = next(filter(None, opening), subject)
        said = plain(clause)
        for at in range(len(said)):
            way = _way(said, at)
            if way is not None:
                of = subject if _of_subject(said, at) else _object(said[at + 1 :])
                if of:
                    yield Move(of, way)


def _way(said: Sequence[str], at: int) -> int | None:
    """Which way the word at a place says that something goes; None for a word that does not."""
    word, before, behind = said[at], said[at - 1] if at else "", said[at + 1 :]
    denied = not listed("denying").isdisjoint(said[max(0, at - DENIED) : at])
    joined = before in listed("determiners") or _is_purpose(said, at)
    for way, name, gone, more in _WAYS:
        if word in words("moving", more):
            compared = not joined and _is_compared(before, behind)
            return way if compared and not denied else None
        has_gone = word in words("moving", gone) and before in words("moving", "gone")
        if has_gone or word in words("moving", name):
            if joined and before not in words("statements", "joining"):
                return None
            return 0 if denied else way
    # Of a fall that has stopped nobody knows whether it turned.
    ended = any(not words("moving", name).isdisjoint(said[:at]) for _, name, *_ in _WAYS)
    return 0 if word in words("moving", "level") and not (denied or joined or ended) else None


def _is_purpose(said: Sequence[str], at: int) -> bool:
    """True behind a "to" that tells what is wanted: "a plan to cut fares"."""
    near = range(max(0, at - 2), at)
    to = next((n for n in near if said[n] in words("moving", "to")), None)
    return to is not None and words("moving", "going on").isdisjoint(said[max(0, to - 1) : to])


def _is_compared(before: str, behind: Sequence[str]) -> bool:
    """True for "more" where it is so often, or of so many, as what it is set against."""
    if not words("moving", "how often").isdisjoint(behind[:1]):
        return True
    of_things = before not in words("moving", "passive")
    return of_things and not words("moving", "than").isdisjoint(behind[1:])


def _of_subject(said: Sequence[str], at: int) -> bool:
    """True where what the clause opens with has gone that way; else that is what stands behind:
    "the fences have cut losses", "more riders than before"."""
    before, behind = said[max(0, at - 1) : at], said[at + 1 : at + 2]
    if said[at] in words("moving", "more") | words("moving", "less"):
        return not words("moving", "how often").isdisjoint(behind)
    if not words("moving", "passive").isdisjoint(before) or said[at] in words("moving", "level"):
        return True
    return not behind or _cannot_open(behind[0])


def _cannot_open(word: str) -> bool:
    """True for a word with which no noun phrase begins that something is done to."""
    if word in words("moving", "articles"):
        return False
    return word[0].isdigit() or word.endswith("ly") or not any(True for _ in content(word))


def _object(behind: Sequence[str]) -> frozenset[str]:
    """The stems of the noun phrase that ``behind`` opens with."""
    found: list[str] = []
    for word in behind:
        if found and (word in listed("function") or word in words("verbs", "auxiliaries")):
            break
        found.extend(content(word))
    return _naming(found)


def _naming(found: Collection[str]) -> frozenset[str]:
    """Those of some stems that say what it is; none where all are words of many things."""
    kept = frozenset(root for root in found if root[0].isalpha()) - _of_no_matter()
    return kept if any(kind_of(root) is Kind.TELLING for root in kept) else frozenset()


@lru_cache(maxsize=1)
def _of_no_matter() -> frozenset[str]:
    return stems("measures") | frozenset(map(stem, words("moving", "of no matter")))
