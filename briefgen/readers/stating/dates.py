"""Dates as texts write them, exact and vague; the words are those of the language's ``dates``."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from briefgen.languages import any_of, lists
from briefgen.readers.sought import Sought
from briefgen.source import StatedDate

YEAR = r"(?:1[89]|2[01])\d\d"
YEARS = re.compile(YEAR)
Fields = dict[str, str]


class Rule(NamedTuple):
    """A way to write a date, and how to read it."""

    form: Sought
    read: Callable[[Fields], StatedDate | None]


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    """The numbers of the months by each of their names, the full ones first."""
    named = [entry.split() for entry in lists("dates")["months"]]
    return {name: at for at, names in enumerate(named, 1) for name in names}


@lru_cache(maxsize=1)
def month_names() -> frozenset[str]:
    """The full names of the months."""
    return frozenset(entry.split()[0] for entry in lists("dates")["months"])


@lru_cache(maxsize=2)
def _valued(words: str, values: str) -> dict[str, int]:
    """The month that each of these words stands for."""
    known = lists("dates")
    return dict(zip(known[words], map(int, known[values]), strict=True))


def _stated(text: str, year: int, month: int, day: int, exact: bool) -> StatedDate | None:
    """A stated date, or None when there is no such day."""
    try:
        return StatedDate(text, date(year, month, day), exact)
    except ValueError:
        return None


def _day(fields: Fields) -> StatedDate | None:
    """A day whose month is a word."""
    day = int(re.sub(r"\D", "", fields["day"]))
    return _stated(
        fields["all"],
        int(fields["year"]),
        _months()[fields["month"].lower().rstrip(".")],
        day,
        True,
    )


def _iso(fields: Fields) -> StatedDate | None:
    """Year, month, day in figures."""
    return _stated(
        fields["all"], int(fields["year"]), int(fields["month"]), int(fields["day"]), True
    )


def _slashed(fields: Fields) -> StatedDate | None:
    """Two figures and a year: a date only where they can be read in one way."""
    one, two = int(fields["one"]), int(fields["two"])
    if one <= 12 and two <= 12 and one != two:
        return None
    day, month = (one, two) if two <= 12 else (two, one)
    return _stated(fields["all"], int(fields["year"]), month, day, True)


def _third(fields: Fields) -> StatedDate | None:
    """Early, middle or late in a year."""
    month = _valued("thirds", "third months")[fields["third"].lower()]
    return _stated(fields["all"], int(fields["year"]), month, 30 if month == 6 else 15, False)


def _quarter(fields: Fields) -> StatedDate | None:
    """One of the four quarters of a year."""
    month = int(fields["quarter"]) * 3 - 1
    return _stated(fields["all"], int(fields["year"]), month, 15, False)


def _season(fields: Fields) -> StatedDate | None:
    """A season of a year."""
    month = _valued("seasons", "season months")[fields["season"].lower()]
    return _stated(fields["all"], int(fields["year"]), month, 15, False)


def _month_of_year(fields: Fields) -> StatedDate | None:
    """A month of a year."""
    return _stated(
        fields["all"],
        int(fields["year"]),
        _months()[fields["month"].lower().rstrip(".")],
        15,
        False,
    )


def _year(fields: Fields) -> StatedDate | None:
    """A year alone."""
    return _stated(fields["all"], int(fields["year"]), 7, 1, False)


def _rule(words: str, pattern: str, read: Callable[[Fields], StatedDate | None]) -> Rule:
    return Rule(Sought(words, rf"(?<![\w/.-])(?:{pattern})(?![\w/-])"), read)


@lru_cache(maxsize=1)
def _rules() -> tuple[Rule, ...]:
    """From the most to the least exact; at one place in a text the first that matches counts. Each
    holds a year, so where no year is left none is tried."""
    known = lists("dates")
    seasons, thirds = known["seasons"], known["thirds"]
    of, in_ = any_of(known["of"]), any_of(known["in"])
    months = " ".join(_short(_months()))
    month = rf"(?P<month>(?:{any_of(_months())})\.?)"
    day = rf"(?P<day>(?:0?[1-9]|[12]\d|3[01])(?:{any_of(known['day endings'])})?)"
    year = rf"(?P<year>{YEAR})"
    third = rf"(?P<third>{any_of(thirds)})"
    season = rf"(?P<season>{any_of(seasons)})"
    return (
        _rule(months, rf"{day}(?: (?:{of}))? {month},? {year}", _day),
        _rule(months, rf"{month} {day},? {year}", _day),
        _rule("-", rf"{year}-(?P<month>\d\d?)-(?P<day>\d\d?)", _iso),
        _rule("/ .", rf"(?P<one>\d\d?)[/.](?P<two>\d\d?)[/.]{year}", _slashed),
        _rule(" ".join(thirds), rf"{third}[- ](?:(?:{in_}) )?{year}", _third),
        _rule("q", rf"Q(?P<quarter>[1-4])[ /]?(?:(?:{of}) )?{year}", _quarter),
        _rule(" ".join(seasons), rf"{season}(?: (?:{of}))? {year}", _season),
        _rule(months, rf"{month},? {year}", _month_of_year),
        _rule("18 19 20 21", year, _year),
    )


def _short(words: Collection[str]) -> list[str]:
    """Those of ``words`` that begin with no other."""
    return [word for word in words if not any(word[:n] in words for n in range(1, len(word)))]


def find_dates(text: str) -> list[tuple[int, StatedDate]]:
    """The dates in ``text`` with their offsets, in order, each stretch read once."""
    years = [match.span() for match in YEARS.finditer(text)]
    small = text.lower()
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, StatedDate]] = []
    for rule in _rules():
        years = [year for year in years if _free(year, taken)]
        if not years:
            break
        for span, stated in _candidates(rule, text) if rule.form.stands_in(small) else ():
            if _free(span, taken):
                taken.append(span)
                if stated:
                    found.append((span[0], stated))
    return sorted(found, key=lambda each: each[0])


def _candidates(rule: Rule, text: str) -> Iterator[tuple[tuple[int, int], StatedDate | None]]:
    """Everything that looks like a date by ``rule``."""
    for match in rule.form.pattern.finditer(text):
        yield match.span(), rule.read({**match.groupdict(), "all": match[0]})


def _free(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    """True when ``span`` holds nothing of what is ``taken``."""
    return all(span[1] <= low or span[0] >= high for low, high in taken)


def parse(text: str) -> StatedDate | None:
    """The most exact date in ``text``, the first of those, or None."""
    found = [stated for _, stated in find_dates(text)]
    return next((stated for stated in found if stated.exact), found[0] if found else None)


PATH_DATE = Sought(
    "/18 /19 /20 /21",
    rf"/(?P<all>(?P<year>{YEAR})[/-](?P<month>\d\d?)[/-](?P<day>\d\d?))(?=/|$|-)",
    exact=True,
)


def in_address(address: str) -> StatedDate | None:
    """The day that the path of ``address`` names (…/2025/02/09/…), or None."""
    match = PATH_DATE.search(address)
    return _iso(match.groupdict()) if match else None
