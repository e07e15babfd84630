"""Superscripts: exponents stay, numbers of notes set by hand go."""

from __future__ import annotations

import re

NUMBER = re.compile(r"[\s\d.,;*†‡§()\[\]−–-]+")
"""Raised characters without a letter among them."""
UNIT = re.compile(r"\d$|(?:^|[\s\d/(])(?:m|km|cm|mm|ft|mi|s|kg|yd|in)$")
"""The end of a figure, or a unit of measure."""
UP = str.maketrans("0123456789+-−()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾")


def raised(text: str, before: str) -> str:
    """What is left of ``text``, which is set raised after ``before``.

    "10⁶" and "km²" mean something else without their exponent, and "growth3" is a note's number
    stuck to a word: behind a figure or a unit the digits become raised characters, and behind
    anything else they go. At the start of a paragraph they are the number of the note itself.
    """
    if not NUMBER.fullmatch(text) or not text.strip():
        return text
    if not before.strip():
        return text.translate(UP)
    exponent = text.strip().lstrip("-–−").isdigit() and len(text.strip()) <= 3
    return text.translate(UP) if exponent and UNIT.search(before[-12:]) else ""
