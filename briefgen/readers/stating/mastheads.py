"""Who brought a text out, where a line at its top says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from briefgen.languages import any_of, lists, words
from briefgen.readers.sought import sought
from briefgen.readers.stating.dates import find_dates

LONGEST = 300
"""Characters of a line that may name a house."""
MOST_WORDS = 9

LONGEST_NAME = 80
"""Characters."""

_APART = re.compile(r"\s[|·•/>–—-]\s|\s{3,}|[,;:]\s|\.\s")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*|&")
_DIGIT = re.compile(r"\d")


def house(lines: Iterable[str], but: str | None = None) -> str | None:
    """The first name of a publishing body, newspaper or journal that stands by itself in ``lines``,
    in their words; None where there is none. ``but`` is a name that says something else."""
    parts = (part for line in lines for part in _parts(line))
    return next((part for part in parts if part != but and is_house(part)), None)


def released_by(lines: Iterable[str]) -> str | None:
    """The body that a line names behind "Press release:"; None where none does."""
    release = sought("front", "released")
    for line in lines:
        match = release.match(line[:LONGEST].strip())
        who = line.strip()[match.end() :].strip(" .,–—-") if match else ""
        if 1 < len(who) <= LONGEST_NAME and not find_dates(who) and _is_name(who):
            return who
    return None


def _is_name(who: str) -> bool:
    """True for a few words without a mark between them, in capitals."""
    found = _WORD.findall(who)
    return 0 < len(found) <= MOST_WORDS and not {":", "|"} & set(who) and _in_capitals(found)


def _in_capitals(found: Sequence[str]) -> bool:
    """True for words of which each that a name needs has a capital."""
    small = words("mastheads", "small")
    return all(word in small or not word[0].islower() for word in found)


def _parts(line: str) -> Iterator[str]:
    """What separators of a masthead hold apart, dates left out."""
    line = line[:LONGEST].replace("\n", " | ")
    for _, stated in find_dates(line):
        line = line.replace(stated.text, " | ")
    before = _before_a_house()
    yield from (before.sub("", part.strip(" .,;:|")) for part in _APART.split(line))


@lru_cache(maxsize=1)
def _before_a_house() -> re.Pattern[str]:
    """What says of a name that it brought the text out."""
    return re.compile(rf"(?:{any_of(lists('mastheads')['before a house'])}) ", re.IGNORECASE)


def is_house(part: str) -> bool:
    """True for a name in capitals with one of the words that such names are made with."""
    found = _WORD.findall(part)
    small = words("mastheads", "small")
    if not 2 <= len(found) <= MOST_WORDS or _DIGIT.search(part) or found[0] in small:
        return False
    if not _in_capitals(found):
        return False
    lower = {word.lower() for word in found} - small
    named = lower & (words("mastheads", "houses") | words("mastheads", "papers"))
    return bool(named) and not lower <= words("mastheads", "no name")
