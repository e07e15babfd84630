"""Read the short forms that a text explains: "Central Bank of Norland (CBN)"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from briefgen.comparison.words import listed
from briefgen.source import Source

_BRACKETED = re.compile(r"\(([A-Z][A-Za-z]{1,7})\)")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_BEHIND = 12
"""Words before a bracket among which its expansion is looked for."""


def expansions(sources: Iterable[Source]) -> dict[str, str]:
    """The words that each short form stands for, by the short form in small letters."""
    found: dict[str, str] = {}
    for source in sources:
        for match in _BRACKETED.finditer(source.text):
            words = _spelled_out(source.text[: match.start()][-120:], match.group(1))
            if words:
                found.setdefault(match.group(1).lower(), words)
    return found


def _spelled_out(before: str, short: str) -> str:
    """The end of ``before`` whose words begin with the letters of ``short``, or ""."""
    letters = short.removesuffix("s").lower()
    words = _WORD.findall(before.replace("-", " "))[-_BEHIND:]
    for first in range(len(words) - 1, -1, -1):
        telling = [w for w in words[first:] if w.lower() not in listed("function")]
        if len(telling) > 1 and "".join(w[0] for w in telling).lower() == letters:
            return " ".join(words[first:]) if words[first] in telling else ""
    return ""
