"""Judge whether two claims that speak of one thing give different figures for it.

``APART`` is fitted on labelled subjects (``python -m tests.quality.differing``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, dropwhile, takewhile
from math import isclose, log
from operator import mul
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.comparison.figures.amounts import MANY, Amount, Kind, Way
from briefgen.comparison.figures.closeness import set_beside, told_alike
from briefgen.comparison.figures.numbers import listed_in
from briefgen.comparison.figures.ranges import ROUNDED, changed_by, told_by
from briefgen.comparison.linking.sayings import Saying
from briefgen.comparison.linking.showing import Kind as Word
from briefgen.comparison.linking.showing import kind_of, named_elsewhere, years
from briefgen.comparison.words import content, listed, plain

NAMES = (
    *("bias", "odds", "words", "one role", "around", "more around", "times apart", "one noun"),
    *("other nouns", "changes", "large", "years", "figures", "parts", "one coming", "unlike"),
)
"""What is seen of two figures apart, in the order of ``APART``."""
APART: tuple[float, ...] = (
    *(-1.44, 0.45, 2.13, 0.55, 2.07, 1.29, -1.29, 1.19),
    *(-1.09, 1.03, 1.59, 2.56, -0.11, -0.83, -1.64, -1.22),
)
"""What each says for its being a difference."""
REACH = 1.3
"""Log of how many times one figure may be the other; more, and they are hardly of one thing."""
YEARS = 10
"""Years that count as much as a log of 1."""
LARGE = 1_000
"""From here on a figure is not met by chance."""
MOST = 5
"""Figures of both claims together, from which more tell no more."""
ROW = 8
"""Figures in a claim beyond which it is a row of a table."""
ROUGH = 0.05
"""Share of itself by which a figure that is not given as exact may be off."""


class _Beside(NamedTuple):
    """A figure of each claim, that may be of one thing."""

    times: float
    noun: bool
    clash: bool
    """Both say what they count, and have no word of it in common."""
    one: Amount
    other: Amount

    @property
    def near(self) -> float:
        """How likely they are of one thing."""
        alike = self.one.way is self.other.way
        return 2 * self.noun - 1.5 * self.clash + 0.8 * alike - self.times


def apart(
    a: Saying, b: Saying, words: float, around: Callable[[], tuple[float, float]]
) -> tuple[float, ...]:
    """What is seen of the two figures, one of each claim, that are likeliest of one thing and
    apart, in the order of ``NAMES``, with 0 for the odds; nothing where none are.

    ``words`` is how much of their words they share, ``around`` tells how rare the two rarest words
    are that one holds and that stand around the other.
    """
    outlook = a.claim.role is b.claim.role is Role.OUTLOOK
    dated = outlook and not (on_condition(a) or on_condition(b))
    found = max(_beside(a, b, dated), key=lambda beside: beside.near, default=None)
    if found is None or _told(a, b, found.one.kind) or _elsewhere(a, b, found):
        return ()
    if found.one.kind in (Kind.SHARE, Kind.COUNT) and _denies(a) is not _denies(b):
        return ()
    if _of_two_series(a, b, found.one.kind) or _moves_on(a, b) or _moves_on(b, a):
        return ()
    if max(len(a.amounts), len(b.amounts)) > ROW or _go_apart(a, b, found):
        return ()
    alike = a.claim.role is b.claim.role
    year = found.one.kind is Kind.YEAR
    one, other = found.one, found.other
    seen = (
        *(1.0, 0.0, words, alike, *around()),
        *(found.times, found.noun, found.clash, one.way is other.way is Way.CHANGE),
        *(not year and min(one.value, other.value) >= LARGE, year),
        *(min(MOST, len(a.amounts) + len(b.amounts)), a.parts != b.parts),
        *(_is_coming(a) != _is_coming(b), _unlike(a, b, found)),
    )
    return tuple(map(float, seen))


def odds_apart(seen: Sequence[float], odds: float) -> float:
    """The log odds that two claims differ by what is ``seen`` of their figures, and by the
    ``odds`` that they state one fact."""
    return float(sum(map(mul, APART, seen))) + APART[1] * odds


def is_alike(seen: Sequence[float]) -> bool:
    """True when by what is ``seen`` of their figures the claims say something alike beside them:
    without, they are not said in print to differ."""
    return not seen[NAMES.index("unlike")]


def on_condition(said: Saying) -> bool:
    """True for what would come only if something else does."""
    return not listed_in("conditions").isdisjoint(plain(said.claim.span.text))


def _is_coming(said: Saying) -> bool:
    """True for an outlook, and for a result that has "will": its figure is none of today."""
    if said.claim.role is Role.OUTLOOK:
        return True
    return not listed_in("to come").isdisjoint(plain(said.claim.span.text))


def _moves_on(coming: Saying, now: Saying) -> bool:
    """True where what is so ``now`` is to change: "the cost is 41", "it will fall to 22"."""
    moves = not listed_in("moving").isdisjoint(plain(coming.claim.span.text))
    return moves and _is_coming(coming) and not _is_coming(now)


def _beside(a: Saying, b: Saying, dated: bool) -> Iterator[_Beside]:
    """The figures that are apart, and near enough to be of one thing; years only where they are
    ``dated``."""
    for x in filter(_states, a.amounts):
        for y in filter(_states, b.amounts):
            times = _times(x, y)
            timed = dated or x.kind is not Kind.YEAR
            if x.kind is y.kind and timed and times <= REACH and _parted(x, y):
                noun = not x.of.isdisjoint(y.of)
                yield _Beside(times, noun, bool(x.of and y.of) and not noun, x, y)


def _states(amount: Amount) -> bool:
    return amount.way in (Way.LEVEL, Way.CHANGE)


def _times(x: Amount, y: Amount) -> float:
    if x.kind is Kind.YEAR:
        return abs(x.value - y.value) / YEARS
    low, high = sorted((max(x.value, 0.01), max(y.value, 0.01)))
    return log(high / low)


def _parted(x: Amount, y: Amount) -> bool:
    """True where no rounding brings them together."""
    loose = ROUGH * (x.rough + y.rough) * max(x.value, y.value) * (x.kind is not Kind.YEAR)
    return abs(x.value - y.value) > x.slack + y.slack + loose


def _of_two_series(a: Saying, b: Saying, kind: Kind) -> bool:
    """True where both say from what it changed, and that is apart too."""
    # Of "from 64 to 51 percent" only the end has its unit.
    ours, theirs = (
        [x for x in each.amounts if x.way is Way.BEFORE and (x.kind is kind or not x.of)]
        for each in (a, b)
    )
    return bool(ours and theirs) and all(_parted(x, y) for x in ours for y in theirs)


def _go_apart(a: Saying, b: Saying, found: _Beside) -> bool:
    """True for changes of which one is a rise and the other a fall: so much less and so much more
    are no two figures of one thing."""
    if not (found.one.way is found.other.way is Way.CHANGE):
        return False
    ours, theirs = _ways(a), _ways(b)
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _ways(said: Saying) -> set[str]:
    words = plain(said.claim.span.text)
    return {way for way in ("rising", "falling") if not listed(way).isdisjoint(words)}


def _unlike(a: Saying, b: Saying, found: _Beside) -> bool:
    """True where they say nothing alike: of years, no word that names something; of as many things
    of one noun, no word beside it."""
    one, other = (frozenset(content(said.claim.span.text)) for said in (a, b))
    if found.one.kind is Kind.YEAR:
        return not any(kind_of(word) is Word.TELLING for word in one & other)
    if not found.noun or found.one.kind is not Kind.COUNT:
        return False
    counted = found.one.of | found.other.of
    ours, theirs = ({w for w in said - counted if w[0].isalpha()} for said in (one, other))
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def _denies(said: Saying) -> bool:
    """True where what it counts are those who did not, by its first statement."""
    if not said.denies:
        return False
    denying = listed("denying") - listed_in("leaving out")
    turning = listed("turning")
    words = dropwhile(turning.__contains__, plain(said.claim.span.text))
    first = takewhile(lambda word: word not in turning, words)
    return not denying.isdisjoint(first)


def _told(a: Saying, b: Saying, kind: Kind) -> bool:
    """True where they have a figure in common, or the two ends of a change in one tell the change
    in the other: what else they count is another thing. A time, or how few they are, in which or
    of whom both count, tells nothing of what they count in another ``kind``."""
    ours, theirs = ([x for x in each.amounts if x.kind is not Kind.YEAR] for each in (a, b))
    if {_figure(x) for x in ours if _tells(x, kind)} & {_figure(x) for x in theirs}:
        return True
    if any(x.low == y.low > MANY for x, y in set_beside(a.claim, b.claim)):
        return True
    sides = (ours, theirs), (theirs, ours)
    changed = (_changed(ends, changes) for ends, changes in sides)
    if any(changed):
        return True
    # What only lies between the ends of a change is not told by it, unless it is a change too.
    since = [any(x.way is Way.BEFORE for x in each) for each in (ours, theirs)]
    return told_alike(a.claim, b.claim, told_by if since[0] is since[1] else changed_by)


def _figure(amount: Amount) -> tuple[Kind, float]:
    return amount.kind, amount.value


def _tells(amount: Amount, kind: Kind) -> bool:
    if amount.kind is kind:
        return True
    return amount.kind is not Kind.TIME and (amount.kind is Kind.SHARE or amount.value > MANY)


def _changed(ends: Sequence[Amount], changes: Sequence[Amount]) -> bool:
    return any(
        x.kind is y.kind is z.kind and isclose(abs(x.value - y.value), z.value, rel_tol=ROUNDED)
        for x, y in combinations(ends, 2)
        if Way.BEFORE in (x.way, y.way)
        for z in changes
    )


def _elsewhere(a: Saying, b: Saying, found: _Beside) -> bool:
    """True where each has a year, or a name, of its own; a year may be what they differ in."""
    one, other = a.claim.span.text, b.claim.span.text
    if named_elsewhere(one, other):
        return True
    ours, theirs = years(one), years(other)
    dated = found.one.kind is not Kind.YEAR
    return dated and bool(ours and theirs) and ours.isdisjoint(theirs)
