"""Figures as they are set against each other: what each counts, and whether it tells a change.

Wider than the quantities of a claim, which are printed: small counts and years are among these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from briefgen.comparison.figures.numbers import (
    AHEAD,
    Read,
    durations,
    is_year,
    listed_in,
    number,
    share_of,
    tokens_of,
    whole,
)
from briefgen.comparison.words import content, listed
from briefgen.languages import words

AT_A_GUESS = 3
"""How many times looser a part in words is that is rounded, too."""
MANY = 20
"""From here on a bare number counts something."""
EXACT = 0.45
"""Half of the step of what is few: nobody rounds two boats."""
OF_TOTAL = 12.5
"""Hundredths of one of those in a whole by which a part of it may be off: "one in nine"."""
FAR = 16
"""Words before it among which it is said that it was promised."""
_MONEY = frozenset("$€£¥")


class Kind(Enum):
    """What sort of quantity a figure is; only figures of one kind can be compared."""

    COUNT = "count"
    SHARE = "share"
    TIME = "time"
    YEAR = "year"


class Way(Enum):
    """What a figure says of the thing that it counts."""

    LEVEL = "level"
    CHANGE = "change"
    BEFORE = "before"
    """What was, or what another figure is measured against."""
    GOAL = "goal"
    """What was promised or asked for, and is no result."""


class Amount(NamedTuple):
    """A figure in a claim."""

    value: float
    """In the unit of its kind: hundredths, days, years, or what is counted."""
    slack: float
    """Half of the step to which it is rounded, as it is written."""
    kind: Kind
    of: frozenset[str]
    """Stems of what it counts, none where nothing is said."""
    way: Way
    rough: bool
    """True when its text does not give it as exact."""


@lru_cache(maxsize=2000)
def amounts(text: str) -> tuple[Amount, ...]:
    """The figures that ``text`` states, in order; those that only date or number things are left
    out."""
    return tuple(_amounts(tokens_of(text)))


def _amounts(tokens: list[str]) -> Iterator[Amount]:
    at = 0
    while at < len(tokens):
        read = number(tokens, at)
        if read is None:
            at += 1
            continue
        total = whole(tokens, read)
        yield from _amount(tokens, at, read, total if total and read.value < total.value else None)
        at = total.end if total else read.end


def _amount(tokens: list[str], at: int, read: Read, total: Read | None) -> Iterator[Amount]:
    """The figure that the number from ``at`` to its end is, perhaps of a ``total``, or none."""
    value, slack, end = read
    before, behind = tokens[at - 1] if at else "", tokens[end : end + AHEAD]
    rough = not listed_in("rounding").isdisjoint(tokens[max(0, at - 3) : at])
    if some := _and_more(tokens, end):
        rough, slack, end = True, max(slack, value / 10), end + some
        behind = tokens[end : end + AHEAD]
    told = _way(tokens, at, end), rough
    if is_year(tokens[at], end - at, behind):
        yield Amount(value, 0.5, Kind.YEAR, frozenset(), Way.LEVEL, told[1])
    elif end - at == 1 and _names(tokens, at, behind):
        return
    elif said := share_of(behind):
        of = _counted(tokens[end + said :][:AHEAD])
        yield Amount(value, slack, Kind.SHARE, of, *told)
    elif total:
        of = _counted(tokens[end : total.end])
        yield Amount(100 * value / total.value, OF_TOTAL / total.value, Kind.SHARE, of, *told)
        if value > MANY and tokens[at].isdecimal():
            yield Amount(value, slack, Kind.COUNT, _counted(tokens[total.end :][:AHEAD]), *told)
    elif read.is_part:
        # "Almost a third", "more than half": nobody counted.
        loose = 100 * slack * (AT_A_GUESS if rough else 1)
        yield Amount(100 * value, loose, Kind.SHARE, _counted(behind), *told)
    elif behind and behind[0] in durations():
        days = durations()[behind[0]]
        yield Amount(value * days, slack * days, Kind.TIME, frozenset(), *told)
    elif before in _MONEY or _counted(behind) or value > MANY or "." in tokens[at]:
        of = _counted(behind) | ({before} & _MONEY)
        exact = slack if value > MANY else min(slack, EXACT)
        yield Amount(value, exact, Kind.COUNT, of, *told)


def _and_more(tokens: Sequence[str], end: int) -> int:
    """How many tokens behind a number say that it is some more: two in "sixty-odd"."""
    hyphen = tokens[end : end + 1] == ["-"]
    more = tokens[end + hyphen : end + hyphen + 1]
    return hyphen + 1 if more and more[0] in listed_in("and more") else 0


def _names(tokens: Sequence[str], at: int, behind: Sequence[str]) -> bool:
    """True for a number that dates, numbers or ages something, or is the end of a year."""
    token, before, year = tokens[at], *reversed(["", "", *tokens[max(0, at - 2) : at]][-2:])
    months = words("numbers", "months")
    small = token.isdecimal() and int(token) <= 31
    if small and (before in months or (behind and behind[0] in months)):
        return True
    if not before.isalpha() and is_year(year, 1, ()):
        return True
    if token.isdecimal() and before in words("numbers", "before a number"):
        return True
    aged = [word for word in behind[:3] if word.isalpha()][:2]
    placed = not listed_in("no count").isdisjoint(behind[:1])
    return placed or not listed_in("ages").isdisjoint(aged)


def _counted(behind: Sequence[str]) -> frozenset[str]:
    """The stems of the noun behind a figure, with what stands before it."""
    found: list[str] = []
    for word in behind:
        joins = word in listed("function") and word not in listed_in("counting")
        if joins or not word[0].isalpha():
            break
        found += [root for root in content(word) if word not in listed_in("changing behind")]
    return frozenset(found[:3])


def _way(tokens: list[str], at: int, end: int) -> Way:
    last = _before(tokens, at)
    if last in listed_in("starting"):
        return Way.BEFORE
    told = tokens[end + share_of(tokens[end : end + 2]) :]
    if not listed_in("aiming").isdisjoint(tokens[max(0, at - FAR) : at] + told[:2]):
        return Way.GOAL
    if last in listed_in("changing before") | listed("rising") | listed("falling"):
        return Way.CHANGE
    behind = tokens[end : end + AHEAD]
    stop = (n for n, token in enumerate(behind) if not token[0].isalpha() and token != "%")
    near = behind[: next(stop, AHEAD)]
    return Way.LEVEL if listed_in("changing behind").isdisjoint(near) else Way.CHANGE


def _before(tokens: Sequence[str], at: int) -> str:
    """The last word before a figure that says something of it.

    Articles and words of rounding are passed over, and so is the "than" of "more than".
    """
    passing = listed_in("rounding") | words("numbers", "one")
    at -= 1
    while at >= 0 and (
        tokens[at] in passing or (tokens[at] in listed_in("starting") and tokens[at - 1] in passing)
    ):
        at -= 1
    return tokens[at] if at >= 0 else ""
