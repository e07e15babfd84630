"""Dates as English texts write them, exact and vague."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from briefgen.readers.sought import Sought
from briefgen.source import StatedDate

MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
MONTH_WORDS = " ".join(name[:3] for name in MONTHS)
YEAR = r"(?:1[89]|2[01])\d\d"
YEARS = re.compile(YEAR)
DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
SEASONS = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10, "fall": 10}
"""The middle month of each, in the north."""
THIRDS = {"early": 2, "mid": 6, "late": 11}
"""The month in which the middle of that third of a year falls."""

Fields = dict[str, str]


class Rule(NamedTuple):
    """A way to write a date, and how to read it."""

    form: Sought
    read: Callable[[Fields], StatedDate | None]


def _month(word: str) -> int:
    """The number of the month that ``word`` names or shortens."""
    return next(at for at, name in enumerate(MONTHS, 1) if name.startswith(word[:3].lower()))


def _stated(text: str, year: int, month: int, day: int, exact: bool) -> StatedDate | None:
    """A stated date, or None when there is no such day."""
    try:
        return StatedDate(text, date(year, month, day), exact)
    except ValueError:
        return None


def _day(fields: Fields) -> StatedDate | None:
    """A day whose month is a word."""
    day = int(re.sub(r"\D", "", fields["day"]))
    return _stated(fields["all"], int(fields["year"]), _month(fields["month"]), day, True)


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
    month = THIRDS[fields["third"].lower()]
    return _stated(fields["all"], int(fields["year"]), month, 30 if month == 6 else 15, False)


def _quarter(fields: Fields) -> StatedDate | None:
    """One of the four quarters of a year."""
    month = int(fields["quarter"]) * 3 - 1
    return _stated(fields["all"], int(fields["year"]), month, 15, False)


def _season(fields: Fields) -> StatedDate | None:
    """A season of a year."""
    month = SEASONS[fields["season"].lower()]
    return _stated(fields["all"], int(fields["year"]), month, 15, False)


def _month_of_year(fields: Fields) -> StatedDate | None:
    """A month of a year."""
    return _stated(fields["all"], int(fields["year"]), _month(fields["month"]), 15, False)


def _year(fields: Fields) -> StatedDate | None:
    """A year alone."""
    return _stated(fields["all"], int(fields["year"]), 7, 1, False)


def _rule(words: str, pattern: str, read: Callable[[Fields], StatedDate | None]) -> Rule:
    return Rule(Sought(words, rf"(?<![\w/.-])(?:{pattern})(?![\w/-])"), read)


RULES: tuple[Rule, ...] = (
    _rule(MONTH_WORDS, rf"(?P<day>{DAY})(?: of)? (?P<month>{MONTH}),? (?P<year>{YEAR})", _day),
    _rule(MONTH_WORDS, rf"(?P<month>{MONTH}) (?P<day>{DAY}),? (?P<year>{YEAR})", _day),
    _rule("-", rf"(?P<year>{YEAR})-(?P<month>\d\d?)-(?P<day>\d\d?)", _iso),
    _rule("/ .", rf"(?P<one>\d\d?)[/.](?P<two>\d\d?)[/.](?P<year>{YEAR})", _slashed),
    _rule("early mid late", rf"(?P<third>early|mid|late)[- ](?:in )?(?P<year>{YEAR})", _third),
    _rule("q", rf"Q(?P<quarter>[1-4])[ /]?(?:of )?(?P<year>{YEAR})", _quarter),
    _rule(
        " ".join(SEASONS),
        rf"(?P<season>{'|'.join(SEASONS)})(?: of)? (?P<year>{YEAR})",
        _season,
    ),
    _rule(MONTH_WORDS, rf"(?P<month>{MONTH}),? (?P<year>{YEAR})", _month_of_year),
    _rule("18 19 20 21", rf"(?P<year>{YEAR})", _year),
)
"""From the most to the least exact; at one place in a text the first that matches counts. Each
holds a year, so where no year is left none is tried."""


def find_dates(text: str) -> list[tuple[int, StatedDate]]:
    """The dates in ``text`` with their offsets, in order, each stretch read once."""
    years = [match.span() for match in YEARS.finditer(text)]
    small = text.lower()
    taken: list[tuple[int, int]] = []
    found: list[tuple[int, StatedDate]] = []
    for rule in RULES:
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
