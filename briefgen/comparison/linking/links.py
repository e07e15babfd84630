"""Which claims of different sources say the same, and which say otherwise.

``SAME`` and the marks below are fitted on labelled subjects (``python -m tests.quality.links``).
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from math import exp, inf, log
from operator import itemgetter, mul
from typing import NamedTuple

from briefgen.claim import Claim
from briefgen.comparison.linking.answering import answers
from briefgen.comparison.linking.contrary import TURNED, difference
from briefgen.comparison.linking.differing import is_alike, odds_apart
from briefgen.comparison.linking.hearing import Beside, Besides
from briefgen.comparison.linking.letters import cosine, grams
from briefgen.comparison.linking.moving import turned
from briefgen.comparison.linking.neighbours import Neighbours
from briefgen.comparison.linking.pairs import Pair, Tell, pairs, silent
from briefgen.comparison.linking.sayings import Sayings, sayings
from briefgen.comparison.linking.tracing import traced
from briefgen.finding import Difference, Link
from briefgen.subject import Subject

SAME: tuple[float, ...] = (
    *(-6.29, 4.56, 2.55, 1.91, 1.95, 0.89, -0.34, 0.62, 3.68, 0.34, -0.26, -0.22, 0.54, -0.05),
    *(0.45, 5.05, -1.0, 0.44, -1.02, -1.12),
)
"""What each sight of a pair, in the order of ``NAMES``, says for its being one fact."""
SETTLED: tuple[float, ...] = (0.2, 0.95, -1.79, 2.32)
"""What its odds by these sights, rivals and a bridge say for it: see ``settled``."""
MARK = -0.15
"""Log odds from which two claims count as the same."""
FIRM = 2.0
"""Log odds from which two texts agree by it, in print. Of such links 85 in a hundred are right on
subjects that the weights were not fitted on, of those from ``MARK`` on 69."""
DIFFER = -2.1
"""Log odds, by their figures, from which two claims differ in quantity."""
DIFFER_FIRMLY = -0.1
"""And from which they do so in print."""
AKIN = -2.0
"""Log odds from which two claims are set in one row: they speak of one thing, whatever they say."""
REVERSED = -1.0
"""Log odds that are left at most to two claims that say the reverse of each other."""

USUAL = 40
"""Claims of a text up to which the weights hold as they are: few labelled texts make more."""

KEPT = 1_000
"""Claims of which it is remembered what they are joined to."""


class Judged(NamedTuple):
    """What is held of the claims that were set beside each other."""

    links: tuple[Link, ...]
    akin: frozenset[tuple[int, int]]
    """Pairs that speak of one thing, those of ``links`` that say the same among them."""
    besides: Iterable[Beside] = ()
    """All that were weighed."""

    @property
    def firm(self) -> tuple[Link, ...]:
        """Those of ``links`` by which texts agree, or differ."""
        return tuple(link for link in self.links if link.firm)

    @property
    def alike(self) -> tuple[Link, ...]:
        """Those of ``firm`` by which texts agree and do not also differ, be it only for the
        record."""
        apart = {(link.first, link.second) for link in self.links if link.difference}
        return tuple(k for k in self.firm if (k.first, k.second) not in apart)

    def without(self, unheard: Collection[int]) -> Judged:
        """The same of all but the claims numbered ``unheard``."""
        if not unheard:
            return self
        return Judged(
            tuple(k for k in self.links if k.first not in unheard and k.second not in unheard),
            frozenset((a, b) for a, b in self.akin if a not in unheard and b not in unheard),
            tuple(b for b in self.besides if b.first not in unheard and b.second not in unheard),
        )


def link(claims: Sequence[Claim], subject: Subject, tell: Tell = silent) -> tuple[Link, ...]:
    """Pairs of claims of different sources that repeat or contradict each other."""
    return judge(claims, subject, tell).links


def judge(claims: Sequence[Claim], subject: Subject, tell: Tell = silent) -> Judged:
    """Those pairs, and all that speak of one thing.

    A pair whose claims state one fact, with figures apart or only one of them sure of it, stands
    twice: as the same, and as differing.
    """
    # There may be many pairs: what stays of each when its likeness is known are numbers.
    firsts, seconds, odds, telling = array("I"), array("I"), array("d"), array("H")
    apart: dict[int, tuple[float, ...]] = {}
    said = sayings(claims, subject)
    for pair in pairs(said, tell):
        if pair.apart:
            apart[len(firsts)] = pair.apart
        firsts.append(pair.first)
        seconds.append(pair.second)
        odds.append(likeness(pair))
        telling.append(pair.signs)
    told = _whatever_their_words(claims, said)
    rows = _rows(Neighbours(firsts, seconds, said.ids), odds)
    bulk = _bulk(said.ids)
    reckoned = array("d", map(_settled, rows))
    for n, (first, second, signs) in enumerate(zip(firsts, seconds, telling, strict=True)):
        reckoned[n] -= bulk[said.ids[first]] + bulk[said.ids[second]]
        if signs & TURNED or told.get((first, second)) is Difference.POLARITY:
            reckoned[n] = min(reckoned[n], REVERSED)
    besides = Besides(firsts, seconds, reckoned)
    found = [Link(first, second, difference) for (first, second), difference in told.items()]
    for n, ((first, second, likely), signs) in enumerate(zip(besides, telling, strict=True)):
        if likely >= MARK:
            found.append(Link(first, second, None, likely >= FIRM))
        ways = difference(signs, likely), _in_figures(apart.get(n), likely)
        way = max(filter(None, ways), key=itemgetter(1), default=None)
        if way and (first, second) not in told:
            found.append(Link(first, second, *way))
    found += answers(claims, besides, {(k.first, k.second) for k in found if k.difference})
    found.sort(key=lambda link: (link.first, link.second))
    akin = ((first, second) for first, second, likely in besides if likely >= AKIN)
    return Judged(tuple(found), frozenset(akin), besides)


def _whatever_their_words(
    claims: Sequence[Claim], said: Sayings
) -> dict[tuple[int, int], Difference]:
    """The claims, two and two, that meet over what they are about, whatever else they say, and in
    what they differ."""
    explained = dict.fromkeys(traced(claims, said), Difference.CAUSE)
    return explained | dict.fromkeys(turned(claims, said), Difference.POLARITY)


def _in_figures(seen: Sequence[float] | None, likely: float) -> tuple[Difference, bool] | None:
    """Whether two claims differ by what is ``seen`` of their figures, and whether in print."""
    differ = odds_apart(seen, likely) if seen else -inf
    if not seen or differ < DIFFER:
        return None
    return Difference.QUANTITY, differ >= DIFFER_FIRMLY and likely >= AKIN and is_alike(seen)


def _bulk(ids: Sequence[str]) -> dict[str, float]:
    """By the source of a claim what is taken off its odds: the more claims a text makes, the more
    of them come near by chance, while one at most says the same."""
    return {id: log(max(1.0, count / USUAL)) / 2 for id, count in Counter(ids).items()}


def likeness(pair: Pair) -> float:
    """The log odds that the two claims state the same fact, by themselves."""
    return float(sum(map(mul, SAME, pair.sights)))


def settled(met: Sequence[Pair], odds: Sequence[float], ids: Sequence[str]) -> list[float]:
    """The log odds of each pair, all others considered; ``ids`` are the claims' sources."""
    return list(map(_settled, company(met, odds, ids)))


def _settled(row: Sequence[float]) -> float:
    return float(sum(map(mul, SETTLED, row)))


def company(
    met: Sequence[Pair], odds: Sequence[float], ids: Sequence[str]
) -> list[tuple[float, ...]]:
    """Of each pair: 1, its odds, the chances of its best rivals, and of the best bridge.

    A rival joins one of the two claims to another claim of the other's source: a fact stands once
    in a text, as a rule. A bridge is a claim of a third source that both are joined to.
    """
    beside = Neighbours([pair.first for pair in met], [pair.second for pair in met], ids)
    return list(_rows(beside, odds))


def _rows(beside: Neighbours, odds: Sequence[float]) -> Iterator[tuple[float, ...]]:
    count, own, other = beside.count, beside.own, beside.other
    chance = array("d", [1 / (1 + exp(-max(-30.0, min(30.0, value)))) for value in odds])
    best, second = beside.two_best(chance)
    sides = beside.by_claim()

    def rival(side: int) -> float:
        return second[side] if best[side] == chance[side % count] else best[side]

    @lru_cache(KEPT)
    def partners(claim: int) -> dict[int, float]:
        return {other[side]: chance[side % count] for side in sides(claim)}

    def bridge(pair: int) -> float:
        ours, theirs = partners(own[pair]), partners(other[pair])
        both = ours.keys() & theirs.keys()
        return max([min(ours[third], theirs[third]) for third in both]) if both else 0.0

    for pair, value in enumerate(odds):
        yield 1.0, value, rival(pair) + rival(count + pair), bridge(pair)


def similarity(a: Claim, b: Claim) -> float:
    """Cosine of the character 4-grams of two claims, 0 to 1."""
    return cosine(grams(a.span.text), grams(b.span.text))
