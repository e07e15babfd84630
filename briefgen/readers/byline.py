"""Bylines: lines that say who wrote a text, and nothing else."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefgen.readers.dates import MONTHS, find_dates
from briefgen.readers.mastheads import is_house

LONGEST = 160
"""Characters of a byline."""

WORD = r"[^\W\d_][\w'’.-]*"
CAPITALISED = r"(?=[^\W\d_])(?![a-zà-öø-ÿ])[^\W\d_][\w'’.-]*"
PARTICLE = r"(?:al|af|av|bin|da|de|del|della|der|di|dos|du|el|la|le|ten|ter|van|von|zu)"
NAME = rf"{CAPITALISED}(?:[ -](?:{PARTICLE}[ -]){{0,2}}{CAPITALISED}){{1,3}}"
NAMES = rf"{NAME}(?:(?:, | and | & |, and ){NAME}){{0,5}}"

# Compiled when a line first holds a word of theirs: the names make them costly.
BY = (
    r"(?:(?i:opinion|comment|commentary|column|viewpoint|op-ed|editorial|analysis|feature|words"
    r"|story|text|report|review|interview|essay|photo|guest post|transcript)\s*[|·:–-]?\s*)?"
    r"(?i:(?:written|posted|published|prepared|reported|compiled|authored)\s+)?(?i:by:?|author:)\s+"
    rf"(?P<name>{NAMES})"
)
ROLES = (
    *("correspondent", "reporter", "editor", "columnist", "writer", "staff", "analyst", "fellow"),
    *("researcher", "professor", "economist", "journalist"),
)
WITH_ROLE = rf"(?P<name>{NAME}), (?P<role>(?:{WORD} ){{0,4}}(?:{'|'.join(ROLES)}))\b.{{0,60}}$"
PLACES = (
    r"\b(?:Northern|Southern|Eastern|Western|North|South|East|West|New|United|County|City|Region)\b"
)
WITH_HOUSE = rf"(?P<name>{NAMES}), (?P<role>(?:the )?[^,.;:|·\d]{{3,80}})$"
"""A name and the body its bearer belongs to; ``is_house`` tells that it is one."""
AFTER_NAME = rf",? (?:in (?P<place>{CAPITALISED}[^|·.]{{0,40}})|(?P<role>[^|·.–—\d]{{3,60}}))"
SEPARATORS = re.compile(r"[\s,.|·:–—/-]+")


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
    small = line.lower()
    if ("by" in small or "author" in small) and (match := re.match(BY, line)):
        rest = re.match(AFTER_NAME, line[match.end() :])
        role = (rest["role"] or "").strip(" ,") if rest else ""
        return Byline(_persons(match["name"].rstrip(".")), "" if find_dates(role) else role)
    if any(role in line for role in ROLES) and (match := re.match(WITH_ROLE, line)):
        return Byline(match["name"], match["role"])
    return _of_house(line) or _name_and_date(line)


def _persons(names: str) -> str:
    """``names`` without the paper that stands behind them."""
    *before, last = names.split(", ")
    return ", ".join(before) if before and is_house(last) else names


def _of_house(line: str) -> Byline | None:
    """The byline of a line that is a name and a body: "Ann Lee, Centre for Rivers"."""
    if ", " not in line or not (match := re.match(WITH_HOUSE, line)):
        return None
    name, body = match["name"], match["role"]
    if re.search(PLACES, name) or is_house(name) or not is_house(body):
        return None
    return Byline(name, body)


def _name_and_date(line: str) -> Byline | None:
    """The byline of a line that is a name and a date."""
    match = re.match(NAME, line)
    dates = find_dates(line) if match else []
    if not match or not dates:
        return None
    rest = line[match.end() :]
    for _, stated in dates:
        rest = rest.replace(stated.text, "")
    # A month beside a year is no name.
    if SEPARATORS.sub("", rest) or any(w in MONTHS for w in re.split(r"\W", match[0].lower())):
        return None
    return Byline(match[0], sure=False)


def is_name(line: str) -> bool:
    """True when ``line`` is two to four capitalised words and nothing else."""
    return len(line) <= 60 and re.fullmatch(NAME, line) is not None
