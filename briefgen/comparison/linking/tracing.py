"""Claims of different texts that put one thing down to different causes, whatever their words.

Who explains something names it by a word or two ("they leave because of the pay"), so that the
rest of two such claims have little in common. They are told to be of one thing by what they
explain, and by what stands around them where they only point at that. Claims that name a cause are
few, and they meet over the words of what they explain.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from briefgen.claim import Claim, Role
from briefgen.comparison.linking.crediting import Explanation, explanations
from briefgen.comparison.linking.opposing import said_by
from briefgen.comparison.linking.sayings import Sayings
from briefgen.comparison.linking.showing import Kind, elsewhere, kind_of
from briefgen.comparison.words import content, listed, plain, stem, stems, telling
from briefgen.languages import patterns, words

CROWD = 24
"""Claims that explain what a word tells of beyond which the word brings no two of them together."""
WORTH = {Kind.TELLING: 1.0, Kind.VERB: 0.6, Kind.FAINT: 0.6, Kind.FIGURE: 0.3}
"""What a word of each kind counts."""
MOVES = {"+": 0.5, "-": 0.5}
"""What stands for all words of a rise, and of a fall, and what each counts."""
AROUND = 0.7
"""What a word counts that one of two claims has only around it."""
ROOT = 5
"""Letters by which the forms of a word are known."""
LEAST = 0.9
"""What two claims have in common at least that explain one thing."""
COVERED = 0.7
"""Share of what each of them explains that the other speaks of."""
DENIED = (0.7, 0.45)
"""Both where one of them denies the very cause that the other names."""
EXPLAINING = (Role.FINDING, Role.MIXED)
"""Roles of claims that explain what has come about."""


class Traced(NamedTuple):
    """What a claim puts down to what, in stems."""

    number: int
    cause: frozenset[str]
    credited: bool
    """False where it is said to be none, or little of one."""
    effect: frozenset[str]
    """What it explains; empty where it only points at that."""
    around: Mapping[str, float]
    """What else it may mean by that, where it points at something: words around it and in its
    label, and what share of its worth each counts."""


def traced(claims: Sequence[Claim], said: Sayings) -> Iterator[tuple[int, int]]:
    """The numbers of claims of different texts, two and two, that explain one thing otherwise."""
    found = [
        _trace(claim, number, each, said)
        for number, claim in enumerate(claims)
        if claim.role in EXPLAINING
        for each in explanations(claim.span.text)
    ]
    known = set()
    for one, other in _met(found, said.ids):
        pair = one.number, other.number
        texts = claims[one.number].span.text, claims[other.number].span.text
        if pair not in known and _otherwise(one, other, said.rare) and not _apart(*texts):
            known.add(pair)
            yield pair


def _trace(claim: Claim, number: int, each: Explanation, said: Sayings) -> Traced:
    cause = frozenset(content(each.cause))
    effect = _stems(each.effect) - _naming_causes() - cause
    around: dict[str, float] = {}
    if not any(map(_tells, effect)) or _points(each.effect):
        near = said.around(number).union(content(claim.span.text)) - cause
        around = dict.fromkeys(near, AROUND)
        around |= dict.fromkeys(_stems(claim.label.text) if claim.label else (), 1.0)
    return Traced(number, cause, not each.weight, effect, around)


def _points(text: str) -> bool:
    return not listed("pointing").isdisjoint(plain(text))


def _tells(word: str) -> bool:
    return word not in MOVES and kind_of(word) is Kind.TELLING


def _stems(text: str) -> frozenset[str]:
    """The stems of ``text`` without measures, all words of a rise, and all of a fall, as one."""
    said = plain(text)
    known = {"+": words("contrary", "risen"), "-": words("contrary", "fallen")}
    moved = [way for way, moves in known.items() if not moves.isdisjoint(said)]
    told = [word for word in said if not any(word in moves for moves in known.values())]
    return frozenset((*moved, *telling(told))) - stems("measures")


@lru_cache(maxsize=1)
def _naming_causes() -> frozenset[str]:
    """The stems of the words by which causes are named, and by which it is said how far."""
    entries = (*patterns("contrary", "cause behind"), *patterns("contrary", "cause before"))
    naming = (word for listed, _ in entries for word in listed.split())
    return frozenset(map(stem, (*naming, *words("contrary", "how far a cause"))))


def _met(found: Sequence[Traced], ids: Sequence[str]) -> Iterator[tuple[Traced, Traced]]:
    """Those of ``found``, of different texts, that have a word in common by which they may explain
    one thing."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, each in enumerate(found):
        for root in {word[:ROOT] for word in (*each.effect, *each.around)}:
            holders[root].append(at)
    crowds = (held for held in holders.values() if len(held) <= CROWD)
    for first, second in sorted({pair for held in crowds for pair in combinations(held, 2)}):
        if ids[found[first].number] != ids[found[second].number]:
            yield found[first], found[second]


def _otherwise(one: Traced, other: Traced, rare: Collection[str]) -> bool:
    """True for two that explain one thing, and name other causes of it, or one denies one of the
    other's."""
    shared = one.cause & other.cause
    if one.credited and other.credited:
        apart = bool(one.cause and other.cause) and not shared
        return apart and _of_one(one, other, rare, LEAST, COVERED)
    denied = bool(shared) and one.credited is not other.credited
    return denied and _of_one(one, other, rare, *DENIED)


def _of_one(
    one: Traced, other: Traced, rare: Collection[str], least: float, covered: float
) -> bool:
    """True for two that explain one thing: they have so much in common, and of what each explains
    the other speaks of such a share."""
    sides = (one, other), (other, one)
    common = {word: worth for a, b in sides for word, worth in _common(a, b).items()}
    caused = one.cause | other.cause
    telling = (
        w for word, w in common.items() if word in MOVES or (word in rare and word not in caused)
    )
    return sum(telling) >= least and all(_covered(a, b) >= covered for a, b in sides)


def _covered(one: Traced, other: Traced) -> float:
    """The share of what ``one`` explains that the other speaks of; 1 where it only points."""
    whole = sum(map(_worth, one.effect))
    return sum(_common(one, other).values()) / whole if whole else 1.0


def _common(one: Traced, other: Traced) -> dict[str, float]:
    """What ``one`` explains that the other speaks of, and what each word counts."""
    shares = ((word, _share(word, other)) for word in one.effect)
    return {word: share * _worth(word) for word, share in shares if share}


def _share(word: str, other: Traced) -> float:
    """What share of its worth a word counts by what the other says: 0 where it has no form of
    ``word``, such as "reduced" of "reduction"."""
    if _held(word, other.effect):
        return 1.0
    return max((s for known, s in other.around.items() if _held(word, (known,))), default=0.0)


def _held(word: str, by: Collection[str]) -> bool:
    return word in by or any(_of_one_root(word, known) for known in by)


def _of_one_root(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= ROOT and (one.startswith(other) or other.startswith(one))


def _worth(word: str) -> float:
    return MOVES.get(word) or WORTH[kind_of(word)]


def _apart(one: str, other: str) -> bool:
    """True where they speak of other times or places, or one explains a rise and one a fall."""
    ours, theirs = said_by(one).ways, said_by(other).ways
    return elsewhere(one, other) or bool(ours and theirs and ours.isdisjoint(theirs))
