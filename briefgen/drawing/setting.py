"""Set words in a drawing: estimate how wide they are, and break them into lines.

A word processor sets the same words with a font of its own, so widths are those of bold letters,
and a little more.
"""

from __future__ import annotations

from functools import lru_cache
from unicodedata import east_asian_width

from briefgen.theme import Theme
from briefgen.theme.advances import ADVANCES, EM

LOOK = "cell"
"""The theme's style that drawings are lettered in."""
ROOM = 1.03
"""What the estimate is multiplied by."""
WIDE = 1000
"""Thousandths of the size that a letter takes in a script without an alphabet."""


@lru_cache(maxsize=1024)
def width_of(text: str, size: float) -> float:
    """The width of ``text`` in points, rather too much than too little."""
    return sum(map(_advance, text)) * size / 1000 * ROOM


def _advance(char: str) -> int:
    return WIDE if east_asian_width(char) in "WF" else ADVANCES.get(char, EM)


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """``text`` in lines of at most ``width`` points, a space at the end of each but the last; a
    word too long for one is parted, and has no space there."""
    lines = [""]
    for word in text.split():
        for n, piece in enumerate(_pieces(word, width, size)):
            gap = " " if lines[-1] and n == 0 else ""
            if not lines[-1] or (gap and width_of(f"{lines[-1]} {piece}", size) <= width):
                lines[-1] += gap + piece
            else:
                lines[-1] += gap
                lines.append(piece)
    return tuple(lines)


def _pieces(word: str, width: float, size: float) -> list[str]:
    pieces = [""]
    for char in word:
        if pieces[-1] and width_of(pieces[-1] + char, size) > width:
            pieces.append("")
        pieces[-1] += char
    return pieces


class Type:
    """The type of a drawing in one theme."""

    def __init__(self, theme: Theme) -> None:
        style = theme.style(LOOK)
        self.size, self.leading = style.size, style.leading

    def wrapped(self, text: str, width: float) -> tuple[str, ...]:
        return wrapped(text, width, self.size)

    def width(self, *texts: str) -> float:
        """The width of the widest of ``texts``."""
        return max((width_of(text.rstrip(), self.size) for text in texts), default=0.0)

    def height(self, lines: tuple[str, ...]) -> float:
        return len(lines) * self.leading
