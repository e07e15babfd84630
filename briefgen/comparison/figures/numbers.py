"""Numbers as a text writes them, in figures or in words."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.languages import lists, words

AHEAD = 4
"""Words behind a number among which its noun stands, or the whole that it is of."""
LOOSE_PART = 0.02
"""Half of the step to which "a third" is rounded, as a share of the whole."""
_TOKEN = re.compile(
    r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*|[%$€£¥/]|[–—-]|[.;:!?()]"
)


class Read(NamedTuple):
    """A number at a token."""

    value: float
    slack: float
    """Half of the step to which it is rounded, as it is written."""
    end: int
    """The token behind it."""

    @property
    def is_part(self) -> bool:
        """True for a fraction: "two thirds"."""
        return self.slack == LOOSE_PART


def tokens_of(text: str) -> list[str]:
    """Its words and numbers, and the marks that count beside them, in small letters."""
    return _TOKEN.findall(text.lower())


def counts(said: Collection[str]) -> bool:
    """True when some word of a text, in small letters, may be a number."""
    named = _ones().keys() | _fractions().keys() | _scales().keys()
    return not named.isdisjoint(said) or any(word[0].isdecimal() for word in said)


def listed_in(section: str) -> frozenset[str]:
    """One list of words about figures."""
    return words("amounts", section)


def number(tokens: Sequence[str], at: int) -> Read | None:
    """The number that begins at a token, or None."""
    token = tokens[at]
    if token[0].isdecimal():
        return _scaled(tokens, float(token.replace(",", "")), _step(token), at + 1)
    if token in _fractions():
        one = words("numbers", "one") | listed_in("single")
        counted = (at and tokens[at - 1] in one) or token in words("numbers", "needs no count")
        return Read(_fractions()[token], LOOSE_PART, at + 1) if counted else None
    if token in _scales() and len(token) > 2:
        return _scaled(tokens, 1, 0.5, at)
    return _in_words(tokens, at) if token in _ones() else None


def _in_words(tokens: Sequence[str], at: int) -> Read | None:
    """Twenty-five, two thirds; "one" only as a part of a whole."""
    value, end = _ones()[tokens[at]], at + 1
    hyphen = tokens[end : end + 1] == ["-"]
    behind = (*tokens[end + hyphen : end + hyphen + 1], "")[0]
    if behind in _fractions():
        return Read(value * _fractions()[behind], LOOSE_PART, end + hyphen + 1)
    if value >= 20 and 0 < _ones().get(behind, 0) < 10:
        value, end = value + _ones()[behind], end + hyphen + 1
    if tokens[at] in listed_in("single") and not _of_whole(tokens, end):
        return None
    return _scaled(tokens, value, 0.5, end)


def _step(token: str) -> float:
    """Half of what a figure is rounded to: 3,900 may be 3,850, and 4.2 no more than 4.25."""
    bare, _, decimals = token.replace(",", "").partition(".")
    if decimals:
        return float(10.0 ** -len(decimals) / 2)
    zeros = len(bare) - len(bare.rstrip("0"))
    return float(10.0 ** min(zeros, max(0, len(bare) - 2)) / 2)


def _scaled(tokens: Sequence[str], value: float, slack: float, end: int) -> Read:
    """The number with the scales behind it: "4.2 million"."""
    while end < len(tokens) and tokens[end] in _scales():
        factor = _scales()[tokens[end]]
        value, slack, end = value * factor, slack * factor, end + 1
    return Read(value, slack, end)


def whole(tokens: Sequence[str], read: Read) -> Read | None:
    """The number of all of which the one ``read`` is a part: "one bus in nine", "3 of 11"."""
    at = _of_whole(tokens, read.end)
    return number(tokens, at) if at else None


def _of_whole(tokens: Sequence[str], end: int) -> int:
    """Where that number stands, at once or behind what is counted; 0 for nowhere."""
    joints = words("numbers", "of a whole") | words("numbers", "of")
    for at in range(end, min(len(tokens) - 1, end + AHEAD)):
        if tokens[at] in joints:
            at += 1 + (tokens[at + 1] in joints)
            at += at < len(tokens) and tokens[at] in words("numbers", "every")
            timed = {*tokens[end : end + 1], *tokens[at + 1 : at + 2]} & durations().keys()
            return at if not timed and _is_whole(tokens, at) else 0
        if not tokens[at][0].isalpha() or tokens[at] in _ones():
            return 0
    return 0


def _is_whole(tokens: Sequence[str], at: int) -> bool:
    read = number(tokens, at) if at < len(tokens) else None
    return read is not None and not read.is_part and not is_year(tokens[at], 1, ())


def share_of(behind: Sequence[str]) -> int:
    """How many of the words ``behind`` a number make it a share: "%" is one, "per cent" two."""
    said = " ".join(behind[:2])
    named = (name for name in lists("numbers")["share"] if said.startswith(name))
    return 1 if behind[:1] == ["%"] else len(next(named, "").split())


def is_year(token: str, length: int, behind: Sequence[str]) -> bool:
    """True for a number of so many tokens that is a year of our time and counts nothing."""
    four = length == 1 and len(token) == 4 and token.isdecimal()
    return four and "1900" <= token <= "2199" and not (behind and behind[0].endswith("s"))


@lru_cache(maxsize=1)
def durations() -> dict[str, float]:
    """Words for spans of time, and their days."""
    known = lists("amounts")
    return dict(zip(known["durations"], map(float, known["in days"]), strict=True))


@lru_cache(maxsize=1)
def _ones() -> dict[str, float]:
    return _values("words", "values")


@lru_cache(maxsize=1)
def _scales() -> dict[str, float]:
    return _values("scales", "scale values")


@lru_cache(maxsize=1)
def _fractions() -> dict[str, float]:
    return _values("fractions", "fraction values")


def _values(section: str, values: str) -> dict[str, float]:
    known = lists("numbers")
    return dict(zip(known[section], map(float, known[values]), strict=True))
