"""Bullets and numbers that open a line."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefgen.readers.pdf.fragments import Fragment

BULLET = re.compile(r"([•◦▪▫‣⁃●○■□◆◇►▶▸➢➤➔→✓✔❖⦁·∙※★☐☑*–—-]|[\uf000-\uf0ff])\s*(?=[^\s\d.,-])")
FOREIGN = re.compile(r"[\u0530-\u1fff\u2c00-\ud7ff]\s+(?=[A-Z“\"'])")
"""A letter of a far script alone before words in Latin ones, as which fonts of symbols give their
bullets out."""
SPACED = re.compile(r"[·*–—o-]\s")
"""Marks that are a bullet only with a space behind."""
DASHES = frozenset("—–-")
BEFORE = "—– "
"""What may stand before the small letters that a line goes on in."""
SYMBOL = re.compile(r"(\S)\s+(?=\S)")
NUMBER = re.compile(
    r"(?:(?P<dot>\d{1,2})[.)]|\((?P<paren>[a-z]|[ivx]{2,5}|\d{1,2})\)|(?P<lower>[a-z]|[ivx]{2,5})[.)])"
    r"\s+(?=\S)"
)
PRIVATE = {
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "-", "\uf06f": "◦",
}  # fmt: skip
"""What the characters that Word sets bullets with stand for."""


class Mark(NamedTuple):
    """What opens an item."""

    style: str
    """The bullet, or the manner of numbering."""
    width: int
    """Characters of the mark and the space behind."""
    value: str = ""
    """The number or letter; "" for a bullet."""


def mark_of(line: Fragment) -> Mark | None:
    """The bullet or number that opens ``line``, or None."""
    text = line.text
    first = text[:1]
    if match := FOREIGN.match(text):
        return Mark(first, match.end())
    if not first or (first.isalpha() and not line.symbol and first not in "abcdefghivxo"):
        return None
    if line.symbol and (match := SYMBOL.match(text)):
        return Mark(PRIVATE.get(match[1], match[1]), match.end())
    match = BULLET.match(text)
    if match and (first not in "·*–—-" or SPACED.match(text)):
        return Mark(PRIVATE.get(first, first), match.end())
    if match := NUMBER.match(text[:12]):
        style = str(match.lastgroup)
        return Mark(style, match.end(), match[style])
    return None
