"""Numbers written in words: fractions, "nine in ten", "thirty-eight million", "doubled"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.claim import Quantity
from briefgen.extraction import kinds
from briefgen.extraction.language import any_of, lists, words

_WORD = re.compile(r"[^\W\d_]+")


def fractions(text: str, known: Sequence[int], holds: int) -> Iterator[tuple[int, Quantity]]:
    """Shares ("two thirds" is 66.7 %, "nine in ten" 90 %) and multiples, each with its offset.

    ``known`` are the kinds of its words, ``holds`` the bits that any of them has.
    """
    if holds & kinds.FRACTION:
        yield from _parts(text)
    if holds & kinds.OF_WHOLE and holds & (kinds.NUMBER | kinds.DIGIT) and _between_numbers(known):
        yield from _of_whole(text)
    if holds & kinds.MULTIPLE:
        yield from _multiples(text)
    if holds & kinds.NUMBER:
        yield from _percents(text)


def _between_numbers(known: Sequence[int]) -> bool:
    """True when an "in" or "out of every" stands between what may be two numbers."""
    numbers = kinds.NUMBER | kinds.DIGIT
    return any(
        kinds.together(known[max(0, at - 2) : at + 1]) & numbers
        and kinds.together(known[at : at + 4]) & numbers
        for at in [at for at, kind in enumerate(known) if kind & kinds.OF_WHOLE]
    )


def _parts(text: str) -> Iterator[tuple[int, Quantity]]:
    parts = _values("fractions", "fraction values")
    for match in _pattern("part of").finditer(text):
        if not _is_share(match):
            continue
        count = _number(match["count"]) if match["count"] else 1
        share = round(count * parts[match["part"].lower()] * 100, 1)
        yield match.start(), Quantity(match.group(), share, share, "%")


def _of_whole(text: str) -> Iterator[tuple[int, Quantity]]:
    for match in _pattern("out of").finditer(text):
        some, whole = _number(match["some"]), _number(match["whole"])
        if 0 < some < whole <= 1000:
            share = round(some / whole * 100, 1)
            yield match.start(), Quantity(match.group(), share, share, "%")


def _multiples(text: str) -> Iterator[tuple[int, Quantity]]:
    values = _values("multiples", "multiple values")
    for match in _WORD.finditer(text):
        multiple = values.get(match.group().lower())
        if multiple:
            yield match.start(), Quantity(match.group(), multiple, multiple, "times")


def _percents(text: str) -> Iterator[tuple[int, Quantity]]:
    if any(mark in text for mark in lists("numbers")["share"]):
        for match in _pattern("of hundred").finditer(text):
            share = _number(match["share"])
            yield match.start(), Quantity(match.group(), share, share, "%")


def _is_share(match: re.Match[str]) -> bool:
    """False for "two and a half" and for a part without a count that is no share ("the quarter",
    "the harbour quarter"); "half" needs no count."""
    text = match.string
    before, part = text[: match.start()].lower(), match["part"].lower()
    if before.endswith(_spaced("and")):
        return match["count"] is not None
    counted = match.group().lower() != part or part in words("numbers", "needs no count")
    return counted or text[match.end() :].startswith(_spaced("of"))


@lru_cache(maxsize=2)
def _spaced(section: str) -> tuple[str, ...]:
    return tuple(f" {word} " for word in lists("numbers")[section])


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


@lru_cache(maxsize=6)
def _pattern(name: str) -> re.Pattern[str]:
    """One of the patterns, made from the language's words when first asked for."""
    numbers = lists("numbers")
    # Case counts for nothing, but only as in ASCII: "mıllion" is no million.
    names = f"(?ai:{'|'.join(numbers['words'])})"
    out_of, every, one = (any_of(numbers[name]) for name in ("out of", "every", "one"))
    number = rf"{names}(?:-{names})?"
    parts = f"(?ai:{'|'.join(sorted(numbers['fractions'], key=len, reverse=True))})"
    scales = f"(?ai:{'|'.join(sorted(numbers['scales'], key=len, reverse=True))})"
    whole = rf"\s(?ai:{out_of})\s(?:(?:{every})\s)?(?P<whole>{number}|\d+)\b"
    pattern = {
        "part of": rf"\b(?:(?:(?P<count>{names})|{one})[\s-])?(?P<part>{parts})\b(?!-)",
        "out of": rf"\b(?P<some>{number}|\d+)(?:\s[a-z]+)?{whole}",
        "of a whole": whole,
        "of hundred": rf"\b(?P<share>{number})\s(?ai:{any_of(numbers['share'])})\b",
        "sum": rf"\b{number}(?=\s(?:{scales})\b)",
        "scale": rf"[\s-]?({scales})\b",
    }[name]
    return re.compile(pattern, re.IGNORECASE)
