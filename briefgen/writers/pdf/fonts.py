"""A face that text is set in: its file and its widths."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFError

from briefgen.writers.pdf.face import Quick

PRIVATE, PRIVATE_END, PRIVATE_PLANES = 0xE000, 0xF900, 0xF0000
"""Where the code points begin and end that Unicode leaves to private agreement, and where others
begin that it leaves to it."""


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

    def has(self, text: str) -> bool:
        """True when every character of ``text`` has a glyph."""
        return all(map(self.widths.__contains__, map(ord, text)))


# A brief is laid out several times until it fits, in the same words.
@lru_cache(maxsize=8192)
def _advance(font: Font, text: str) -> float:
    """Width of ``text`` in thousandths of the size."""
    widths = font.widths
    return sum([widths[ord(char)] for char in text])


_places: dict[bytes, tuple[Path, int]] = {}
"""The files of the faces in use, by the name they have inside: the canvas knows one of each."""


def open_font(name: str, path: Path, index: int = 0) -> Font:
    """The face at ``path``, the one at ``index`` of a collection, called ``name`` from now on.

    Raises reportlab's TTFError when it cannot be embedded.
    """
    try:
        font = Quick(name, str(path), index)
    except TTFError as error:
        # reportlab takes whatever comes while it reads for a fault of the font, a signal too.
        if stop := _stop(error):
            raise stop from None
        raise
    face = font.face
    if _places.setdefault(face.name, (path, index)) != (path, index):
        raise TTFError(f"{path} is called as another font is")
    registerFont(font)
    # A code that leads to glyph 0 has only the box that stands for none; one for private use says
    # nothing to who reads or hears the text, and PDF/A asks that something be said in its place.
    widths = {
        code: face.charWidths[code]
        for code, glyph in face.charToGlyph.items()
        if glyph and (code < PRIVATE or PRIVATE_END <= code < PRIVATE_PLANES)
    }
    return Font(name, widths)


def _stop(error: BaseException | None) -> KeyboardInterrupt | None:
    """The signal that ``error`` was raised on, if one was."""
    while error and not isinstance(error, KeyboardInterrupt):
        error = error.__context__
    return error if isinstance(error, KeyboardInterrupt) else None
