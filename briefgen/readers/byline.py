"""Bylines: lines that say who wrote a text, and nothing else."""

import re
from itertools import takewhile
from typing import NamedTuple

from briefgen.readers.dates import MONTHS, find_dates
from briefgen.readers.mastheads import is_house
from briefgen.readers.sought import Sought

LONGEST = 160
"""Characters of a byline."""

WORD = r"[^\W\d_][\w'’.-]*"
CAPITALISED = r"(?![a-zà-öø-ÿ])[^\W\d_][\w'’.-]*"
PARTICLE = r"(?:al|af|av|bin|da|de|del|della|der|di|dos|du|el|la|le|ten|ter|van|von|zu)"
NAME = rf"{CAPITALISED}(?:[ -](?:{PARTICLE}[ -]){{0,2}}{CAPITALISED}){{1,3}}"
ONE_NAME = Sought("_ -", NAME, exact=True)
MOST_NAMES = 6

BY = Sought(
    "by author:",
    r"(?:(?:opinion|comment|commentary|column|viewpoint|op-ed|editorial|analysis|feature|words"
    r"|story|text|report|review|interview|essay|photo|guest post|transcript)\s*[|·:–-]?\s*)?"
    r"(?:(?:written|posted|published|prepared|reported|compiled|authored)\s+)?(?:by:?|author:)\s+",
)
FARTHEST = 30
"""Characters, runs of white space counted as one, in which that "by" stands."""
AND = Sought(", and &", r",? and |, | & ", exact=True)
ROLES = (
    *("correspondent", "reporter", "editor", "columnist", "writer", "staff", "analyst", "fellow"),
    *("researcher", "professor", "economist", "journalist"),
)
WITH_ROLE = Sought(
    " ".join(ROLES),
    rf"(?P<name>{NAME}), (?P<role>(?:{WORD} ){{0,4}}(?:{'|'.join(ROLES)}))\b.{{0,60}}$",
    exact=True,
)
PLACES = (
    r"\b(?:Northern|Southern|Eastern|Western|North|South|East|West|New|United|County|City|Region)\b"
)
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


def byline(line: str) -> Byline | None:
    """The byline that ``line`` is: "By X", "Written by X", "X, city editor" or "X, FEB 9 2025"."""
    if len(line) > LONGEST or "\n" in line:
        return None
    opening = " ".join(line.split())[:FARTHEST].lower()
    if BY.stands_in(opening) and (match := BY.pattern.match(line)):
        end = _names(line, match.end())
        if end > match.end():
            names, role = line[match.end() : end].rstrip("."), _role(line[end:])
            return Byline(_persons(names), "" if find_dates(role) else role)
    if match := WITH_ROLE.match(line):
        return Byline(match["name"], match["role"])
    return _of_house(line) or _name_and_date(line)


def _persons(names: str) -> str:
    """``names`` without the paper that stands behind them."""
    *before, last = names.split(", ")
    return ", ".join(before) if before and is_house(last) else names


def _of_house(line: str) -> Byline | None:
    """The byline of a line that is a name and a body: "Ann Lee, Centre for Rivers"."""
    name, _, body = line.rpartition(", ")
    if not name or not LEAST_HOUSE <= len(body.removeprefix("the ")) <= LONGEST_HOUSE:
        return None
    if any(char in NOT_IN_HOUSE or char.isdecimal() or char == "," for char in body):
        return None
    if _names(name, 0) < len(name) or re.search(PLACES, name):
        return None
    return Byline(name, body) if is_house(body) and not is_house(name) else None


def _names(line: str, at: int) -> int:
    """Where the names that stand in ``line`` from ``at`` on end; ``at`` where there is none."""
    name = ONE_NAME.pattern.match(line, at)
    for _ in range(MOST_NAMES):
        if not name:
            break
        at = name.end()
        joint = AND.pattern.match(line, at)
        name = ONE_NAME.pattern.match(line, joint.end()) if joint else None
    return at


def _role(after: str) -> str:
    """The role that ``after``, what follows a name, gives its bearer: not where it says a place."""
    said = after.removeprefix(",")[: LONGEST_ROLE + 1]
    place = said.startswith(" in ") and said[4:5].isalpha() and not said[4].islower()
    if not said.startswith(" ") or place:
        return ""
    role = "".join(takewhile(lambda c: c not in AFTER_ROLE and not c.isdecimal(), said[1:]))
    return role.strip(" ,") if len(role) >= LEAST_ROLE else ""


def _name_and_date(line: str) -> Byline | None:
    """The byline of a line that is a name and a date."""
    dates = find_dates(line)
    match = ONE_NAME.match(line) if dates else None
    if not match:
        return None
    rest = line[match.end() :]
    for _, stated in dates:
        rest = rest.replace(stated.text, "")
    # A month beside a year is no name.
    more = not SEPARATORS.issuperset("".join(rest.split()))
    if more or any(word in MONTHS for word in re.split(r"\W", match[0].lower())):
        return None
    return Byline(match[0], sure=False)


def is_name(line: str) -> bool:
    """True when ``line`` is two to four capitalised words and nothing else."""
    if len(line) > 60 or not ONE_NAME.stands_in(line):
        return False
    return ONE_NAME.pattern.fullmatch(line) is not None
