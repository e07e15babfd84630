"""The embedded family: its files, its widths, and what it cannot print."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from briefgen.errors import WriteError

FOLDER = Path(__file__).parents[2] / "fonts"


class Font:
    """One face. ``name`` is what the canvas knows it by.

    ``widths``: code point → advance in thousandths of the size; a code point not there has no
    glyph.
    """

    def __init__(self, name: str, widths: dict[int, float]) -> None:
        self.name = name
        self.widths = widths

    def width(self, text: str, size: float) -> float:
        """Width of ``text`` in points; every character must have a glyph."""
        return _advance(self, text) * size / 1000

    def spell(self, text: str) -> str:
        """``text`` in characters this face has: any other is printed as "[U+4E2D]".

        White space stays as it is, for the line breaker; characters without a shape
        (joiners, direction marks, soft hyphens) are left out. Fallback faces would come in here.
        """
        widths = self.widths
        if all(map(widths.__contains__, map(ord, text))) and "\xad" not in text:
            return text
        return "".join(self._spell(char) for char in text)

    def _spell(self, char: str) -> str:
        if unicodedata.category(char) == "Cf":
            return ""
        if ord(char) in self.widths or char.isspace():
            return char
        return f"[U+{ord(char):04X}]"


# A brief is laid out several times until it fits, in the same words.
@lru_cache(maxsize=8192)
def _advance(font: Font, text: str) -> float:
    """Width of ``text`` in thousandths of the size."""
    widths = font.widths
    return sum([widths[ord(char)] for char in text])


class Family(NamedTuple):
    regular: Font
    bold: Font


@lru_cache(maxsize=4)
def load(name: str) -> Family:
    """The family called ``name``, from ``briefgen/fonts``, known to every canvas from now on."""
    return Family(_load(f"{name}-Regular"), _load(f"{name}-Bold"))


def _load(name: str) -> Font:
    path = FOLDER / f"{name}.ttf"
    try:
        font = TTFont(name, str(path))
    except (OSError, TTFError) as error:
        raise WriteError(f"the font {path} cannot be read", "install briefgen anew") from error
    registerFont(font)
    return Font(name, font.face.charWidths)
