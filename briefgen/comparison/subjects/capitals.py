"""Names in a text by their capitals: "Clean Rivers Plan", "Bank of Holm", "Vision Zero 2030"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.comparison.words import listed
from briefgen.languages import any_of, lists

POSSESSIVE = re.compile(r"[’']s?$")
LONGEST = 6
"""Words of a name, small ones between them aside."""
MOST = 16
"""Words that are looked at together: a title may be in capitals throughout."""
_BROKEN = ("\ufffd", "\ufb01", "\ufb02", "\ufb00")
"""What a page's layout leaves of two letters: the word goes on behind it."""


def names_in(text: str, start: int, end: int) -> Iterator[str]:
    """Names in a stretch of ``text``, without article and possessive ending; a single word only
    where it does not open a sentence. Where a title has capitals throughout, words that say
    nothing by themselves part its names: "Rent Control" of "Rent Control Is Great"."""
    for match in _run().finditer(text, start, end):
        if text[match.end() : match.end() + 1] in _BROKEN:
            continue
        first, *others = _parts(match.group().split())
        inside = text[max(0, match.start() - 2) : match.start()]
        within = inside[:1].islower() and inside[1:] == " " and not others
        for part in (first, *others):
            name = POSSESSIVE.sub("", without_opening(part))
            if " " in name or (len(name) > 3 and within):
                yield name


def without_opening(name: str) -> str:
    """``name`` without words before it that are no part of it: "The", "In"."""
    return _opening().sub("", name)


def _parts(words: list[str]) -> list[str]:
    """The names in ``words``, parted at words in capitals that carry no meaning; the first may be
    "", and none is longer than a name."""
    parts: list[list[str]] = [[]]
    for word in words:
        if not (word[0].isupper() and word.lower() in listed("function")):
            parts[-1].append(word)
        elif parts[-1]:
            parts.append([])
    return [" ".join(_bare(part)) for part in parts]


def _bare(part: list[str]) -> list[str]:
    """``part`` without small words at its ends; none where it is longer than a name."""
    joints = lists("naming")["within a name"]
    while part and part[-1] in joints:
        part = part[:-1]
    while part and part[0] in joints:
        part = part[1:]
    return part if sum(word not in joints for word in part) <= LONGEST else []


@lru_cache(maxsize=1)
def _run() -> re.Pattern[str]:
    """Words in capitals, with small ones and years between."""
    word = r"[A-Z][\w’'-]*"
    joint = rf"(?:(?:{any_of(lists('naming')['within a name'])})[ \n])?"
    return re.compile(rf"\b{word}(?:[ \n]{joint}(?:{word}|\d{{2,4}})){{0,{MOST}}}")


@lru_cache(maxsize=1)
def _opening() -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{any_of(lists('naming')['opening'])})\s+)+")
