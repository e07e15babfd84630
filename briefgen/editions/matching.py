"""Match the claims and sources of a new edition with those of the old one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from briefgen.editions.model import ClaimRow, Edition

NEAR = 0.6
"""Share of words in common, in their order, from which two claims are one that was reworded."""
PLACE = 0.3
"""The same for two that stand alone between the same neighbours."""
SHARED = 0.5
"""Share of claims in common from which a source of another name and text is the same one."""
MOST = 8
"""How many claims one is held against, those with the most pairs of words in common."""

Pairs = dict[int, int]
"""Numbers in the new edition by numbers in the old one."""


def sources(old: Edition, new: Edition) -> Pairs:
    """The sources that both have: of the same bytes, else of the same name, else of largely the
    same claims."""
    pairs: Pairs = {}
    _pair(pairs, [row.sha256 for row in old.sources], [row.sha256 for row in new.sources])
    _pair(pairs, [row.file for row in old.sources], [row.file for row in new.sources])
    _renamed(pairs, old, new)
    return pairs


def _pair(pairs: Pairs, old: Sequence[str], new: Sequence[str]) -> None:
    """Add to ``pairs`` those that are free on both sides and alike, in their order."""
    taken = set(pairs.values())
    free = defaultdict(list)
    for number in range(len(new) - 1, -1, -1):
        if number not in taken:
            free[new[number]].append(number)
    for number, value in enumerate(old):
        if number not in pairs and free.get(value):
            pairs[number] = free[value].pop()


def _renamed(pairs: Pairs, old: Edition, new: Edition) -> None:
    """Add sources that were both renamed and edited."""
    texts = [_texts(old), _texts(new)]
    taken = set(pairs.values())
    for i in (i for i in range(len(old.sources)) if i not in pairs):
        mine = texts[0][old.sources[i].file]
        for j in (j for j in range(len(new.sources)) if j not in taken):
            theirs = texts[1][new.sources[j].file]
            fewer = min(len(mine), len(theirs))
            if fewer and len(mine & theirs) >= SHARED * fewer:
                pairs[i] = j
                taken.add(j)
                break


def _texts(edition: Edition) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for claim in edition.claims:
        found[claim.file].add(claim.text)
    return found


def claims(old: Edition, new: Edition, alike: Pairs) -> Pairs:
    """The claims that both have, where ``alike`` are the sources that both have."""
    pairs: Pairs = {}
    before, after = _by_file(old.claims), _by_file(new.claims)
    for i, j in alike.items():
        mine, theirs = before[old.sources[i].file], after[new.sources[j].file]
        within = _within([old.claims[n].text for n in mine], [new.claims[n].text for n in theirs])
        pairs |= {mine[one]: theirs[two] for one, two in within.items()}
    return pairs


def _by_file(rows: Iterable[ClaimRow]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, row in enumerate(rows):
        found[row.file].append(number)
    return found


def _within(old: Sequence[str], new: Sequence[str]) -> Pairs:
    """The claims of one source: of the same words, else of nearly the same, else in one place."""
    pairs: Pairs = {}
    _pair(pairs, old, new)
    if len(pairs) < min(len(old), len(new)):
        _near(pairs, old, new)
        _in_place(pairs, old, new)
    return pairs


def _near(pairs: Pairs, old: Sequence[str], new: Sequence[str]) -> None:
    """Add those of nearly the same words, the nearest first."""
    taken = set(pairs.values())
    holders = defaultdict(list)
    for number, text in enumerate(new):
        if number not in taken:
            for grams in _grams(text):
                holders[grams].append(number)
    likely = [
        (-likeness, i, j)
        for i in range(len(old))
        if i not in pairs
        for j, _ in Counter(_held(old[i], holders)).most_common(MOST)
        if (likeness := _alike(old[i], new[j])) >= NEAR
    ]
    for _, i, j in sorted(likely):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)


def _held(text: str, holders: Mapping[tuple[str, ...], list[int]]) -> Iterator[int]:
    """The claims that hold a pair of words of ``text``, once for each."""
    for grams in _grams(text):
        yield from holders.get(grams, ())


def _grams(text: str) -> set[tuple[str, ...]]:
    words = text.casefold().split()
    return set(pairwise(words)) or {tuple(words)}


def _in_place(pairs: Pairs, old: Sequence[str], new: Sequence[str]) -> None:
    """Add those that stand alone, in both, between the same neighbours."""
    taken = set(pairs.values())
    edges = [(-1, -1), *sorted(pairs.items()), (len(old), len(new))]
    for (i, j), (after_i, after_j) in pairwise(edges):
        alone = after_i - i == after_j - j == 2 and j + 1 not in taken
        if alone and _alike(old[i + 1], new[j + 1]) >= PLACE:
            pairs[i + 1] = j + 1


def _alike(one: str, two: str) -> float:
    """The share of words that both have in the same order."""
    matcher = SequenceMatcher(None, one.casefold().split(), two.casefold().split(), autojunk=False)
    # The first is dear, and the second its upper bound.
    return matcher.ratio() if matcher.quick_ratio() >= PLACE else 0.0
