"""Scraps of what stands around prose: addresses, references, cells of tables."""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"\S@\S|\bwww\.|https?://", re.I)
_REFERENCE = re.compile(
    r"\b(?:accessed|retrieved)(?: on)? \d{1,2} [A-Z]|\b[Ii]bid\b|\bet al\.|first published \d"
    r"|\[(?:1[89]|20)\d\d\] \d+ [A-Z]{2,}|\b(?:1[89]|20)\d\d [A-Z]{2,6} \d+\b"
    r"|^[A-Z]\w+(?: [A-Z][\w’'-]+){1,2}, [‘“\"'][A-Z]"
    r"|^[^,]{3,40}, \d{1,2} [A-Z]\w+ (?:19|20)\d\d\W*$"
)
"""A title, a report of cases, a paper and its day: words of a footnote."""
_CELLS = re.compile(r"(?!\d{1,3}(?:\s\d{3})+\b)(?:(?<![\w.,])\d+(?:[.,]\d+)?%?\s+){3}")
"""Three bare figures in a row: cells of a table whose lines are lost; never "1 200 000"."""
_ASIDE = re.compile(r"\([^()]*\)(?:\s?\([^()]*\))*\W*$")
"""Nothing but what stands in brackets."""
_SAID_AGAIN = re.compile(r"\b(\w+(?: \w+){3,5}) \1\b")
"""Words that their source has twice in a row, by a slip."""
_TWICE = re.compile(r"(?<![\w.,])(\d{1,3})\s\1(?![\w.,%])")
"""The same figure twice over, as a note's number that ran into the text."""


def no_prose(text: str) -> str:
    """Why ``text`` is none that a reader could be quoted, or ""."""
    if _ADDRESS.search(text):
        return "holds an address"
    if _REFERENCE.search(text) or _ASIDE.match(text):
        return "a reference"
    if _SAID_AGAIN.search(text):
        return "has words twice over"
    if _CELLS.search(text) or _TWICE.search(text):
        return "figures of a table without its lines"
    return ""
