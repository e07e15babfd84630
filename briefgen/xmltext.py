"""Which characters text may hold: those that XML allows, for a DOCX is XML."""

from __future__ import annotations

import re
from unicodedata import bidirectional, category

# Two classes, for one that reaches from controls to surrogates takes five times as long to compile.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_BEYOND = re.compile("[\ud800-\udfff\ufffe\uffff]")
FORBIDDEN = rf"{_CONTROL.pattern}|{_BEYOND.pattern}"
"""A pattern of the characters that XML 1.0 forbids (section 2.2, production Char)."""


def is_allowed(text: str) -> bool:
    """True when ``text`` holds no character that XML forbids."""
    return not (_CONTROL.search(text) or (not text.isascii() and _BEYOND.search(text)))


def allowed(text: str) -> str:
    """``text`` without the characters that XML forbids."""
    # None of them is printable, and nearly every text is.
    return text if text.isprintable() else _BEYOND.sub("", _CONTROL.sub("", text))


def printable(text: str) -> str:
    """``text``, a name or a message, with what has no shape of its own replaced by U+FFFD.

    That is control characters, which steer a terminal, direction marks, and the surrogates that
    stand for bytes of a file's name that are no text.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def turned(char: str) -> bool:
    """True for a letter that is written from right to left."""
    return bidirectional(char) in ("R", "AL") and category(char)[0] == "L"
