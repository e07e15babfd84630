"""Choose which of the possible topics a brief shows: few, shared, and apart from each other."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from heapq import heapify, heappop, heapreplace
from math import log

from briefgen.claim import Claim
from briefgen.comparison.asking import once
from briefgen.comparison.phrasing.phrases import Key
from briefgen.comparison.relating.evidence import tells
from briefgen.finding import Link

MOST = 12
"""How many topics a brief can hold."""
ALONE = 4
"""How many of them only one text may speak of."""
NEW = 0.5
"""Share of a topic's claims that no topic before it has."""
VAGUE = 1.5
"""What a word that is nearly everywhere is worth less than one that is not."""
FIRM = 2
"""How often the words of a phrase must stand side by side for it to be a topic."""

Told = Callable[[int], bool]
"""Whether the claim with a number tells something by itself."""
Worth = Callable[[Key, Told], float]
"""What a topic is worth by which claims are told."""


class Found:
    """What is known of a possible topic."""

    __slots__ = (
        *("_met", "_met_first", "broad", "claims", "labelled", "opened", "packed", "shorts"),
        "spellings",
    )

    def __init__(self) -> None:
        self.spellings: Counter[str] = Counter()
        self.claims: set[int] = set()
        self.opened: set[int] = set()
        """Those of ``claims`` that begin with it, or stand under it as their label."""
        self._met, self._met_first = array("I"), array("I")
        self.packed = array("I")
        """``claims``, ascending, when no more is to be known of them."""
        self.labelled = False
        self.broad = False
        """True where more claims hold it than a topic's should, and only few begin with it."""
        self.shorts: set[str] = set()
        """Stems of its short forms, which are no topics beside it."""

    def note(self, number: int, opened: bool) -> None:
        """Enter a claim; they come in the order of numbers, and may come again."""
        for met in (self._met, self._met_first) if opened else (self._met,):
            if not met or met[-1] != number:
                met.append(number)

    def noted(self) -> int:
        """How many claims were entered."""
        return len(self._met)

    def settle(self) -> None:
        """Have the claims that were entered among ``claims``: of most there is no need."""
        self.claims |= set(self._met)
        self.opened |= set(self._met_first)
        self._met, self._met_first = array("I"), array("I")

    def pack(self) -> None:
        """Have ``claims`` in ``packed`` alone."""
        self.packed = array("I", sorted(self.claims))
        self.claims, self.opened = set(), set()


def choose(found: Mapping[Key, Found], claims: Sequence[Claim], links: Sequence[Link]) -> list[Key]:
    """The most telling topics, each with claims that those before it do not have."""
    partners: defaultdict[int, list[int]] = defaultdict(list)
    for link in links:
        partners[link.first].append(link.second)
    # A claim names many things, and is asked for each of them.
    told = once(lambda number: tells(claims[number]), len(claims))
    ids = [claim.span.source.id for claim in claims]
    chosen: list[Key] = []
    covered: set[int] = set()
    alone = 0
    for key in in_order(found, partial(_worth, found, ids, partners), told):
        own = set(found[key].packed)
        if len(own - covered) < NEW * len(own):
            continue
        single = voices_of(set(filter(told, own)), ids) < 2
        if single and alone >= ALONE:
            continue
        # "Price" says less than the "port price" that stands there.
        if any(key < longer for longer in chosen):
            continue
        chosen.append(key)
        covered |= own
        alone += single
        if len(chosen) == MOST:
            break
    return chosen


def in_order(keys: Iterable[Key], worth: Worth, told: Told) -> Iterator[Key]:
    """``keys`` that are worth something, the most first, by which claims are ``told``."""
    # What they would be worth were all claims told is no less, and quickly known: of most it is
    # less than a brief needs, and their claims need not be looked at.
    most = ((-worth(key, _always), sorted(key), False, key) for key in keys)
    waiting = [entry for entry in most if entry[0]]
    heapify(waiting)
    while waiting:
        _, name, known, key = waiting[0]
        if known:
            heappop(waiting)
            yield key
        elif least := -worth(key, told):
            heapreplace(waiting, (least, name, True, key))
        else:
            heappop(waiting)


def _always(number: int) -> bool:
    return True


def voices_of(numbers: Iterable[int], ids: Sequence[str]) -> int:
    """How many sources the claims with ``numbers`` are of; ``ids`` are those of all claims."""
    return len({ids[n] for n in numbers})


def may_show(key: Key, entry: Found) -> bool:
    """False for words that stand side by side too seldom to be a topic."""
    return len(key) < 2 or entry.labelled or entry.spellings.total() >= FIRM


def _worth(
    found: Mapping[Key, Found],
    ids: Sequence[str],
    partners: Mapping[int, Sequence[int]],
    key: Key,
    told: Told,
) -> float:
    """How much a topic helps a reader who sets the texts side by side: 0 or more, and the more
    claims are ``told`` the more."""
    entry = found[key]
    claims = set(entry.packed)
    if len(claims) < 2 and not entry.labelled:
        return 0
    if not may_show(key, entry):
        return 0
    linked = sum(n in claims for own in claims for n in partners.get(own, ()))
    telling = claims if linked else set(filter(told, claims))
    voices = voices_of(telling, ids)
    if not voices and not entry.labelled:
        return 0
    if voices <= 1 and not entry.labelled and len(claims) < 3:
        return 0
    return (
        2 * (voices > 1)
        + 0.5 * voices
        + log(1 + len(claims))
        + min(2, linked)
        + 1.2 * (len(key) > 1)
        + 0.4 * (len(key) > 2)
        + 0.6 * entry.labelled
        - VAGUE * entry.broad
    )
