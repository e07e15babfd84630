"""What several titles put in quotation marks: the work or the scheme that all of them are about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

LEAST = 2
"""Titles that quote it, and half of all."""
LONGEST = 8
"""Words of it, up to its colon."""
_QUOTED = re.compile(r"[“\"]([^“”\"]{3,200})[”\"]")


def quoted_in(titles: Sequence[str]) -> str:
    """What most of ``titles``, two at least, quote, up to its colon: "Safe Seas" of ‘Review of
    "Safe Seas: a trial"’; "" where they quote nothing."""
    said = Counter(
        name
        for title in titles
        for name in {quote.split(": ")[0].strip(" .,") for quote in _QUOTED.findall(title)}
    )
    known = [name for name, count in said.items() if count >= LEAST and 2 * count >= len(titles)]
    short = [name for name in known if 1 < len(name.split()) <= LONGEST]
    return max(short, key=lambda name: said[name], default="")
