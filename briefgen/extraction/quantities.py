"""Magnitudes in a claim: shares, ranges, sums, counts; never years, dates, ages or ordinals.

``low`` and ``high`` are in the unit named: 70 to 80 with unit "%", 1,200,000 with unit "crowns".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.claim import Quantity
from briefgen.extraction.language import any_of, lists, words
from briefgen.extraction.numerals import fractions, number_words, scale, sums

_CURRENCIES = frozenset("$€£¥")
_SIGN = re.compile(r"[$€£¥]\s?\Z")
_DIGIT = re.compile(r"\d")
_BEFORE = re.compile(r"([^\s(“\"‘]+)\s$")
_AFTER = re.compile(r"[\s-]([^\W\d_]+(?:-[^\W\d_]+)*)")
_COUNTED = re.compile(r"\s([a-z]{3,}s)\b")


def quantities(text: str) -> tuple[Quantity, ...]:
    """The magnitudes that ``text`` states, in the order in which it states them."""
    named = number_words(text)
    figures = _DIGIT.search(text)
    if not named and not figures:
        return ()
    found = [*(_figures(text) if figures else ()), *fractions(text, named), *_sums(text, named)]
    found.sort(key=lambda item: (item[0], -len(item[1].text)))
    kept: list[tuple[int, Quantity]] = []
    for at, quantity in found:
        if not kept or at >= kept[-1][0] + len(kept[-1][1].text):
            kept.append((at, quantity))
    return tuple([quantity for _, quantity in kept])


def _figures(text: str) -> Iterator[tuple[int, Quantity]]:
    """Magnitudes written in figures, each with its offset."""
    for match in _figure().finditer(text):
        start = match.start()
        signed = not _CURRENCIES.isdisjoint(text[max(0, start - 2) : start])
        sign = _SIGN.search(text, max(0, start - 2), start) if signed else None
        if not match["share"] and not sign and not _counts(text, match):
            continue
        low = float(match["low"].replace(",", ""))
        high = float(match["high"].replace(",", "")) if match["high"] else low
        factor, end = scale(text, match.end())
        unit = "%" if match["share"] else sign.group()[0] if sign else ""
        start = sign.start() if sign else start
        if not unit:
            unit, end = _counted(text, end)
        yield start, Quantity(text[start:end], low * factor, max(low, high) * factor, unit)


def _sums(text: str, named: frozenset[str]) -> Iterator[tuple[int, Quantity]]:
    """Magnitudes written in words with a scale ("thirty-eight million marks")."""
    for start, end, value in sums(text, named):
        unit, end = _counted(text, end)
        yield start, Quantity(text[start:end], value, value, unit)


def _counts(text: str, match: re.Match[str]) -> bool:
    """False for years, dates, ages, ordinals, clock times and numbers in names."""
    before = _BEFORE.search(text[max(0, match.start("low") - 20) : match.start("low")])
    previous = before.group(1).lower().strip(".,") if before else ""
    after = _AFTER.match(text, match.end())
    following = after.group(1).lower() if after else ""
    if match["low"].endswith(".0") or previous in words("numbers", "before a number"):
        return False
    if previous in words("numbers", "months") or following in words("numbers", "months"):
        return False
    if text[match.end() : match.end() + 1].isalpha() or following.startswith(
        lists("numbers")["old"]
    ):
        return following in words("numbers", "scales")
    if text[match.end() :].startswith((":", "/")):
        return False
    if before and after and before.group(1)[0].isupper() and after.group(1)[0].isupper():
        return False
    return not _is_year(match["low"], previous, following)


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
def _figure() -> re.Pattern[str]:
    """A number in figures, or two of which the second is the higher, and whether it is a share."""
    return re.compile(
        # It begins with the digit itself, so that the search can leap from digit to digit.
        r"(?P<low>\d(?<![\w.:]\d)\d*(?:,\d{3})*(?:\.\d+)?)"
        r"(?:\s?[-–—]\s?(?P<high>\d+(?:,\d{3})*(?:\.\d+)?)(?![\d\w-]))?"
        rf"(?P<share>\s?%|\s(?:{any_of(lists('numbers')['share'])})\b)?"
    )
