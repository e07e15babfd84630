"""Numbers written in words: fractions, "nine in ten", "thirty-eight million", "doubled"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from briefgen.claim import Quantity
from briefgen.extraction.language import lists

_WORD = re.compile(r"[^\W\d_]+")
_SPLIT = re.compile(r"[\W_]+")


def counts(text: str) -> bool:
    """False for a text without a figure or a word of number, which most are: it states nothing."""
    if any(ch.isdigit() for ch in text):
        return True
    return not _vocabulary().isdisjoint(_SPLIT.split(text.lower()))


@lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    numbers = lists("numbers")
    names = ("words", "fractions", "multiples", "scales")
    return frozenset(word for name in names for entry in numbers[name] for word in entry.split("-"))


def fractions(text: str) -> Iterator[tuple[int, Quantity]]:
    """Shares ("two thirds" is 66.7 %, "nine in ten" 90 %) and multiples, each with its offset."""
    parts = _values("fractions", "fraction values")
    for match in _pattern("part of").finditer(text):
        if not _is_share(match):
            continue
        count = _number(match["count"]) if match["count"] else 1
        share = round(count * parts[match["part"].lower()] * 100, 1)
        yield match.start(), Quantity(match.group(), share, share, "%")
    for match in _pattern("out of").finditer(text):
        some, whole = _number(match["some"]), _number(match["whole"])
        if 0 < some < whole <= 1000:
            share = round(some / whole * 100, 1)
            yield match.start(), Quantity(match.group(), share, share, "%")
    for match in _WORD.finditer(text):
        multiple = _values("multiples", "multiple values").get(match.group().lower())
        if multiple:
            yield match.start(), Quantity(match.group(), multiple, multiple, "times")


def _is_share(match: re.Match[str]) -> bool:
    """False for "two and a half" and for a part without a count that is no share ("the quarter",
    "the harbour quarter"); "half" needs no count."""
    text = match.string
    if text[: match.start()].lower().endswith(" and "):
        return match["count"] is not None
    bare = match.group().lower() == match["part"].lower()
    return not bare or match["part"].lower() == "half" or text[match.end() :].startswith(" of ")


def sums(text: str) -> Iterator[tuple[int, int, float]]:
    """Start, end and value of each number in words with a scale ("thirty-eight million")."""
    for match in _pattern("sum").finditer(text):
        factor, end = scale(text, match.end())
        yield match.start(), end, _number(match.group()) * factor


def scale(text: str, end: int) -> tuple[float, int]:
    """The factor of a scale word right after ``end`` ("million"), and where that word ends."""
    after = _pattern("scale").match(text, end)
    if not after:
        return 1, end
    return _values("scales", "scale values")[after.group(1).lower()], after.end()


def _number(word: str) -> float:
    """The value of "38", "1,200" or "thirty-eight"."""
    if word[0].isdigit():
        return float(word.replace(",", ""))
    names = _values("words", "values")
    return sum(names[part] for part in word.lower().split("-"))


@lru_cache(maxsize=8)
def _values(keys: str, values: str) -> dict[str, float]:
    numbers = lists("numbers")
    return dict(zip(numbers[keys], map(float, numbers[values]), strict=True))


@lru_cache(maxsize=4)
def _pattern(name: str) -> re.Pattern[str]:
    """One of the patterns, made from the language's words when first asked for."""
    numbers = lists("numbers")
    names = "|".join(numbers["words"])
    number = rf"(?:{names})(?:-(?:{names}))?"
    parts = "|".join(sorted(numbers["fractions"], key=len, reverse=True))
    scales = "|".join(sorted(numbers["scales"], key=len, reverse=True))
    pattern = {
        "part of": rf"\b(?:(?:(?P<count>{names})|an?)[\s-])?(?P<part>{parts})\b(?!-)",
        "out of": rf"\b(?P<some>{number}|\d+)(?:\s[a-z]+)?\s(?:in|out of)\s(?:every\s)?"
        rf"(?P<whole>{number}|\d+)\b",
        "sum": rf"\b{number}(?=\s(?:{scales})\b)",
        "scale": rf"[\s-]?({scales})\b",
    }[name]
    return re.compile(pattern, re.IGNORECASE)
