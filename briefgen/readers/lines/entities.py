"""Characters that a text writes as web pages do: by their names ("&mdash;"), or raised by a tag."""

from __future__ import annotations

import re

from briefgen.readers.sought import Sought
from briefgen.xmltext import is_allowed

ENTITY = Sought("&", r"&(?:#\d{2,6}|#x[0-9a-f]{2,5}|[a-z][a-z0-9]{1,30});")
RAISED = Sought("<sup", r"<sup>(\d{1,3})</sup>")
POWERS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
REPLACEMENT = "\ufffd"
"""What stands for a number that no character has."""
FILLER = "\0"
"""Stands where nothing does: it is not text, and is left out with all that is not."""


def with_entities(raw: str) -> str:
    """``raw`` with the characters instead of their names, and as long as it was: what the name had
    over is filler. A name that is none stays. Figures that a tag raises are raised figures."""
    if RAISED.stands_in(raw):
        raw = RAISED.pattern.sub(_raised, raw)
    return ENTITY.pattern.sub(_character, raw) if ENTITY.stands_in(raw) else raw


def _raised(match: re.Match[str]) -> str:
    return match[1].translate(POWERS) + FILLER * (len(match[0]) - len(match[1]))


def _character(match: re.Match[str]) -> str:
    # Few texts have any, and the table of names is long.
    from html import unescape

    found = " " if match[0] == "&nbsp;" else unescape(match[0])
    if len(found) != 1 or found == REPLACEMENT or not is_allowed(found):
        return match[0]
    return found + FILLER * (len(match[0]) - 1)
