"""Bylines: lines that say who wrote a text, and nothing else."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from briefgen.languages import any_of, lists
from briefgen.languages import words as listed
from briefgen.readers.sought import Sought, sought
from briefgen.readers.stating.dates import find_dates, month_names
from briefgen.readers.stating.mastheads import is_house

LONGEST = 160
"""Characters of a byline."""

WORD = r"[^\W\d_][\w'’.-]*"
CAPITALISED = r"(?![a-zà-öø-ÿ])[^\W\d_][\w'’.-]*"
MOST_NAMES = 6

FARTHEST = 30
"""Characters, runs of white space counted as one, in which that "by" stands."""
NOT_IN_HOUSE = frozenset(".;:|·")
LEAST_HOUSE, LONGEST_HOUSE = 3, 80
"""Characters of the name of a body."""
SEPARATORS = frozenset(",.|·:–—/-")
AFTER_ROLE = frozenset("|·.–—")
LEAST_ROLE, LONGEST_ROLE = 3, 60
"""Characters."""


class Byline(NamedTuple):
    """Who a line says has written the text."""

    name: str
    """As the line spells it."""
    role: str = ""
    """"city correspondent", where it says so."""
    sure: bool = True
    """False for capitalised words and a date, which may be a place or a paper as well."""


@lru_cache(maxsize=1)
def name() -> str:
    """A pattern that finds names of persons: two to four words in capitals."""
    particle = f"(?:{_any('particles')})"
    return rf"{CAPITALISED}(?:[ -](?:{particle}[ -]){{0,2}}{CAPITALISED}){{1,3}}"


@lru_cache(maxsize=1)
def _one_name() -> Sought:
    return Sought("_ -", name(), exact=True)


@lru_cache(maxsize=1)
def _by() -> Sought:
    """The words before the name of who wrote a text."""
    by = lists("bylines")["by"]
    before = rf"(?:(?:{_any('genres')})\s*[|·:–-]?\s*)?(?:(?:{_any('made')})\s+)?"
    return Sought(" ".join(by), rf"{before}(?:{_any('by')})\s+")


@lru_cache(maxsize=1)
def _with_role() -> Sought:
    """A name and what its bearer is."""
    role = rf"(?P<role>(?:{WORD} ){{0,4}}(?:{_any('roles')}))"
    roles = " ".join(lists("bylines")["roles"])
    return Sought(roles, rf"(?P<name>{name()}), {role}\b.{{0,60}}$", exact=True)


def _any(section: str) -> str:
    return any_of(lists("bylines")[section])


def byline(line: str) -> Byline | None:
    """The byline that ``line`` is: "By X", "Written by X", "X, city editor" or "X, FEB 9 2025"."""
    if len(line) > LONGEST or "\n" in line:
        return None
    opening = " ".join(line.split())[:FARTHEST].lower()
    if _by().stands_in(opening) and (match := _by().pattern.match(line)):
        end = _names(line, match.end())
        if end > match.end():
            names, rest = line[match.end() : end].rstrip("."), line[end:]
            if others := sought("bylines", "others", before=r",?\s").match(rest):
                return Byline(f"{_persons(names)} {others[0].lstrip(' ,')}")
            role = _role(rest)
            return Byline(_persons(names), "" if find_dates(role) else role)
    if match := _with_role().match(line):
        return Byline(match["name"], match["role"])
    return _of_house(line) or _name_and_date(line)


def _persons(names: str) -> str:
    """``names`` without the paper that stands behind them."""
    *before, last = names.split(", ")
    return ", ".join(before) if before and is_house(last) else names


def _of_house(line: str) -> Byline | None:
    """The byline of a line that is a name and a body: "Ann Lee, Centre for Rivers"."""
    who, _, body = line.rpartition(", ")
    first, _, rest = body.partition(" ")
    length = len(rest if first in listed("bylines", "the") else body)
    if not who or not LEAST_HOUSE <= length <= LONGEST_HOUSE:
        return None
    if any(char in NOT_IN_HOUSE or char.isdecimal() or char == "," for char in body):
        return None
    place = not listed("bylines", "places").isdisjoint(re.findall(r"\w+", who))
    if place or _names(who, 0) < len(who):
        return None
    return Byline(who, body) if is_house(body) and not is_house(who) else None


def _names(line: str, at: int) -> int:
    """Where the names that stand in ``line`` from ``at`` on end; ``at`` where there is none."""
    one, between = _one_name().pattern, sought("bylines", "and").pattern
    found = one.match(line, at)
    for _ in range(MOST_NAMES):
        if not found:
            break
        at = found.end()
        joint = between.match(line, at)
        found = one.match(line, joint.end()) if joint else None
    return at


def _role(after: str) -> str:
    """The role that ``after``, what follows a name, gives its bearer: not where it says a place."""
    said = after.removeprefix(",")[: LONGEST_ROLE + 1]
    word, _, where = said[1:].partition(" ")
    place = word in listed("bylines", "in") and where[:1].isalpha() and not where[0].islower()
    if not said.startswith(" ") or place:
        return ""
    role = "".join(takewhile(lambda c: c not in AFTER_ROLE and not c.isdecimal(), said[1:]))
    return role.strip(" ,") if len(role) >= LEAST_ROLE else ""


def _name_and_date(line: str) -> Byline | None:
    """The byline of a line that is a name and a date."""
    dates = find_dates(line)
    match = _one_name().match(line) if dates else None
    if not match:
        return None
    rest = line[match.end() :]
    for _, stated in dates:
        rest = rest.replace(stated.text, "")
    # A month beside a year is no name.
    more = not SEPARATORS.issuperset("".join(rest.split()))
    found = re.split(r"\W", match[0].lower())
    if more or not month_names().isdisjoint(found) or _is_of_a_text(found):
        return None
    return Byline(match[0], sure=False)


def is_name(line: str) -> bool:
    """True when ``line`` is two to four capitalised words and nothing else."""
    if len(line) > 60 or not _one_name().stands_in(line):
        return False
    if _is_of_a_text(line.lower().split()):
        return False
    return _one_name().pattern.fullmatch(line) is not None


def _is_of_a_text(found: Sequence[str]) -> bool:
    """True for "Annual Report", which no person is called."""
    return bool(found) and found[-1] in listed("bylines", "no person")
