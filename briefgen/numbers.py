"""Numbers as a text has them: "1,234", "−3.5%", "€2.1bn"."""

import re
from functools import lru_cache
from typing import NamedTuple


class Number(NamedTuple):
    """A number, and the words or signs that stand before and after it."""

    value: float
    before: str
    after: str


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<sign>[-+−–]?)\s*(?P<before>[^\W\d]{0,4}[$€£¥₹]?)\s*(?P<later>[-+−–]?)"
        r"(?P<digits>\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+|\d{1,15})(?P<part>\.\d{1,12})?"
        r"\s*(?P<after>[^\d.,;:+−–-]{0,20})"
    )


def number(text: str) -> Number | None:
    """What ``text`` says as one number, or None when it is no number or more than one.

    Groups of three may be parted by commas or spaces; a point begins the decimals.
    """
    found = _pattern().fullmatch(text.strip())
    if found is None or (found["sign"] and found["later"]):
        return None
    value = float(re.sub(r"\D", "", found["digits"]) + (found["part"] or ""))
    minus = (found["sign"] or found["later"]) in ("-", "−", "–") and value != 0
    return Number(-value if minus else value, found["before"], found["after"].strip())
