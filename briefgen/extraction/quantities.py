"""Magnitudes in a claim: shares, ranges, sums, counts; never years, dates, ages or ordinals.

``low`` and ``high`` are in the unit named: 70 to 80 with unit "%", 1,200,000 with unit "crowns".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.claim import Quantity
from briefgen.extraction import kinds
from briefgen.extraction.language import any_of, lists, words
from briefgen.extraction.numerals import fractions, scale, sums
from briefgen.extraction.tokens import words_in

_CURRENCIES = frozenset("$€£¥")
# It begins only where a word does, so that no word is looked through twice.
_BEFORE = re.compile(r"(?<![^\s(“\"‘])([^\s(“\"‘]+)\s$")
_AFTER = re.compile(r"[\s-]([^\W\d_]+(?:-[^\W\d_]+)*)")
_COUNTED = re.compile(r"\s([a-z]{3,}s)\b")


def quantities(text: str, known: Sequence[int] | None = None) -> tuple[Quantity, ...]:
    """The magnitudes that ``text`` states, in the order in which it states them.

    ``known`` are the kinds of its words, where they have been looked up before.
    """
    known = words_in(text).kinds if known is None else known
    holds = kinds.together(known)
    found: list[tuple[int, Quantity]] = []
    if holds & kinds.DIGIT:
        found += _figures(text, holds)
    found += fractions(text, known, holds)
    if holds & kinds.NUMBER and holds & kinds.SCALE:
        found += _sums(text)
    if len(found) < 2:
        return tuple([quantity for _, quantity in found])
    found.sort(key=lambda item: (item[0], -len(item[1].text)))
    kept: list[tuple[int, Quantity]] = []
    for at, quantity in found:
        if not kept or at >= kept[-1][0] + len(kept[-1][1].text):
            kept.append((at, quantity))
    return tuple([quantity for _, quantity in kept])


def _figures(text: str, holds: int) -> Iterator[tuple[int, Quantity]]:
    """Magnitudes written in figures, each with its offset."""
    for match in _figure().finditer(text):
        figure, top, share = match.groups()
        start, end = match.span()
        signed = not _CURRENCIES.isdisjoint(text[max(0, start - 2) : start])
        sign = _sign().search(text, max(0, start - 2), start) if signed else None
        if not share and not sign and not _counts(text, figure, start, end):
            continue
        low = float(figure.replace(",", ""))
        high = float(top.replace(",", "")) if top else low
        factor, end = scale(text, end) if holds & kinds.SCALE else (1, end)
        unit = "%" if share else sign.group()[0] if sign else ""
        start = sign.start() if sign else start
        if not unit:
            unit, end = _counted(text, end)
        yield start, Quantity(text[start:end], low * factor, max(low, high) * factor, unit)


def _sums(text: str) -> Iterator[tuple[int, Quantity]]:
    """Magnitudes written in words with a scale ("thirty-eight million marks")."""
    for start, end, value in sums(text):
        unit, end = _counted(text, end)
        yield start, Quantity(text[start:end], value, value, unit)


def _counts(text: str, figure: str, start: int, end: int) -> bool:
    """False for years, dates, ages, ordinals, clock times and numbers in names."""
    found = _BEFORE.search(text[max(0, start - 20) : start])
    before = found.group(1) if found else ""
    previous = before.lower().strip(".,")
    after = _AFTER.match(text, end)
    following = after.group(1).lower() if after else ""
    if figure.endswith(".0") or previous in _naming() or following in words("numbers", "months"):
        return False
    if text[end : end + 1].isalpha() or following.startswith(lists("numbers")["old"]):
        return following in words("numbers", "scales")
    if text[end : end + 1] in (":", "/"):
        return False
    if before and after and before[0].isupper() and after.group(1)[0].isupper():
        return False
    return not _is_year(figure, previous, following)


@lru_cache(maxsize=1)
def _naming() -> frozenset[str]:
    """Words with which a figure behind them is a name or a date."""
    return words("numbers", "before a number") | words("numbers", "months")


def _is_year(figure: str, previous: str, following: str) -> bool:
    """True for four figures of our centuries that nothing shows to be a count."""
    if len(figure) != 4 or not figure.isdigit() or not "1500" <= figure <= "2199":
        return False
    return previous in words("numbers", "before a year") or not following.endswith("s")


def _counted(text: str, end: int) -> tuple[str, int]:
    """The plural noun that follows ``end`` at once, and where it ends; "" where none does."""
    after = _COUNTED.match(text, end)
    if not after or after.group(1).endswith(("ss", "us", "is")):
        return "", end
    return after.group(1), after.end()


@lru_cache(maxsize=1)
def _sign() -> re.Pattern[str]:
    """A currency's sign before its figure; few texts have any."""
    return re.compile(r"[$€£¥]\s?\Z")


@lru_cache(maxsize=1)
def _figure() -> re.Pattern[str]:
    """A number in figures, or two of which the second is the higher, and whether it is a share."""
    return re.compile(
        # It begins with the digit itself, so that the search can leap from digit to digit.
        r"(?P<low>\d(?<![\w.:]\d)\d*(?:,\d{3})*(?:\.\d+)?)"
        r"(?:\s?[-–—]\s?(?P<high>\d+(?:,\d{3})*(?:\.\d+)?)(?![\d\w-]))?"
        rf"(?P<share>\s?%|\s(?:{any_of(lists('numbers')['share'])})\b)?"
    )
