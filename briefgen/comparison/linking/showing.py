"""What the words that two claims share say about them.

Two texts on one subject use "report", "people" or "important" of everything in it. So names and
figures in common count for much, verbs for less, and dates are looked at by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import lru_cache

from briefgen.comparison.words import WORD, content, listed, stem, stems
from briefgen.languages import pattern, words


class Kind(IntEnum):
    """What a stem is, as far as it matters to who shares it."""

    FIGURE = 0
    FAINT = 1
    """It names nothing by itself."""
    VERB = 2
    TELLING = 3


NEAR = 4
"""Words behind a denial among which a belief is denied."""
_YEAR = re.compile(r"(?<![\d.,])(?:19|20|21)\d\d(?![\d,]|\.\d)")
_CAPITAL = re.compile(r"\b[A-Z]\w+")


@lru_cache(maxsize=20_000)
def kind_of(stem: str) -> Kind:
    """What ``stem`` is: a stem of ``words.content``, or a figure's "=38"."""
    if stem[0] == "=":
        return Kind.FIGURE
    if stem in _faint():
        return Kind.FAINT
    return Kind.VERB if stem in _verbs() else Kind.TELLING


@lru_cache(maxsize=1)
def _faint() -> frozenset[str]:
    return stems("evaluative") | stems("generic") | _stems("common", "words")


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    lists = ("auxiliaries", "past", "verbs")
    return frozenset().union(*[_stems("verbs", name) for name in lists])


def _stems(file: str, section: str) -> frozenset[str]:
    return frozenset(map(stem, words(file, section)))


def dated(text: str) -> bool:
    """True when ``text`` names a year, a month or a season."""
    if _YEAR.search(text) or not listed("seasons").isdisjoint(WORD.findall(text.lower())):
        return True
    return not words("numbers", "months").isdisjoint(map(str.lower, _CAPITAL.findall(text)))


@lru_cache(maxsize=1000)
def named(text: str) -> tuple[frozenset[str], str]:
    """The stems of what has a capital inside ``text``, and that of its first word, "" for one
    that is in small letters or tells nothing. Months and days are no names."""
    if text.isupper():
        return frozenset(), ""
    first, *others = WORD.findall(text) or [""]
    inside = [word for word in others if word[0].isupper() and _may_name(word)]
    opening = next(content(first), "") if first[:1].isupper() and _may_name(first) else ""
    return frozenset([root for word in inside for root in content(word)]), opening


def _may_name(word: str) -> bool:
    return word.lower() not in listed("calendar")


def unsure(said: Sequence[str]) -> bool:
    """True when the words of a claim say that it may not be so: "perhaps", "do not think"."""
    if not listed("unsure").isdisjoint(said) and any(_at_a_loss(said)):
        return True
    denials = (n for n, word in enumerate(said) if word in listed("denying"))
    return any(not listed("believing").isdisjoint(said[n + 1 : n + NEAR]) for n in denials)


@lru_cache(maxsize=20_000)
def recommends(text: str) -> bool:
    """True for what somebody ought to do, which says not that it will be done."""
    return pattern("statements", "recommending").search(text) is not None


def _at_a_loss(said: Sequence[str]) -> Iterator[bool]:
    """For each word of doubt whether nothing behind it takes the doubt back."""
    for n, word in enumerate(said):
        if word in listed("unsure"):
            yield listed("unsure of nothing").isdisjoint(said[n + 1 : n + 2])


def elsewhere(one: str, other: str) -> bool:
    """True when each of two texts gives a year, or a name, and they have none in common."""
    ours, theirs = years(one), years(other)
    return (bool(ours and theirs) and ours.isdisjoint(theirs)) or named_elsewhere(one, other)


def named_elsewhere(one: str, other: str) -> bool:
    """True when each of two texts gives a name, and they have none in common."""
    ours, theirs = named(one)[0], named(other)[0]
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def years(text: str) -> frozenset[str]:
    """The years that ``text`` gives."""
    return frozenset(_YEAR.findall(text))
