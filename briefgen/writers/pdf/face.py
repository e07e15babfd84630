"""A font as reportlab wants it, its tables read at once instead of number by number.

Number by number takes three times as long: for a brief, as long as breaking all of its lines.
"""

from __future__ import annotations

from contextlib import suppress
from struct import unpack_from
from typing import Any
from weakref import WeakKeyDictionary

from reportlab import rl_config
from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

SPACE, NO_BREAK = 0x20, 0xA0
MICROSOFT = 3
"""The platform whose map from characters to glyphs is that of Unicode."""


class Face(TTFontFace):  # type: ignore[misc]
    """A face whose tables have their usual form; one of another is read by reportlab.

    It has no ``glyphToChar``, which only shaping asks for.
    """

    def extractInfo(self, charInfo: int = 1) -> None:
        super().extractInfo(charInfo=0)
        start = self._charmap()
        if not start:
            super().extractInfo(charInfo)
            return
        advances = self._advances()
        self.defaultWidth = advances[0]
        self.charToGlyph = self._glyphs(start)
        # As reportlab has it: each of the two spaces can stand for the other.
        glyphs = self.charToGlyph
        if SPACE in glyphs:
            glyphs[NO_BREAK] = glyphs[SPACE]
        elif NO_BREAK in glyphs:
            glyphs[SPACE] = glyphs[NO_BREAK]
        count = len(advances)
        self.charWidths = {code: advances[g] for code, g in glyphs.items() if g < count}
        self.glyphPos = self._places()

    def _numbers(self, kind: str, start: int, count: int) -> tuple[int, ...]:
        return unpack_from(f">{count}{kind}", self._ttf_data, start)

    def _advances(self) -> list[float]:
        """Of each glyph, in thousandths of the size; the last there is holds for all beyond it."""
        (count,) = self._numbers("H", self.get_table_pos("hhea")[0] + 34, 1)
        place, beyond = self.get_table_pos("hmtx")[0], self.numGlyphs - count
        numbers = self._numbers("H", place, 2 * count)
        bearings = self._numbers("H", place + 4 * count, beyond)
        # Most glyphs share their advance with others.
        scaled = {number: self._pdfScale(number) for number in set(numbers[::2])}
        advances: list[float] = [scaled[number] for number in numbers[::2]]
        # In the font's units, as a part of it is written; reportlab has thousandths of the size
        # here, and a part with a glyph from beyond then has another advance than the page says.
        rest = [(numbers[-2], bearing) for bearing in bearings]
        self.hmetrics = [*zip(numbers[::2], numbers[1::2], strict=True), *rest]
        return [*advances, *advances[-1:] * beyond]

    def _charmap(self) -> int:
        """Where the map from characters to glyphs begins: the last there is, where it is one of
        Microsoft's in segments, for that is what reportlab takes; else 0."""
        start, _ = self.get_table_pos("cmap")
        (count,) = self._numbers("H", start + 2, 1)
        platform, _, high, low = self._numbers("H", start + 4 + 8 * (count - 1), 4)
        at = start + (high << 16) + low
        return at if platform == MICROSOFT and self._numbers("H", at, 1) == (4,) else 0

    def _glyphs(self, start: int) -> dict[int, int]:
        """Glyphs by the code point of their character, of a map in segments."""
        length, _, doubled = self._numbers("H", start + 2, 3)
        ends = self._numbers("H", start + 14, doubled // 2)
        starts = self._numbers("H", start + 16 + doubled, doubled // 2)
        deltas = self._numbers("H", start + 16 + 2 * doubled, doubled // 2)
        places = start + 16 + 3 * doubled
        offsets = self._numbers("H", places, doubled // 2)
        found: dict[int, int] = {}
        for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
            codes, delta = range(first, last + 1), deltas[n]
            if not offsets[n]:
                begin, end = first + delta, last + delta
                if begin >> 16 == end >> 16:
                    # The usual case: the glyphs follow each other as the characters do.
                    glyphs = range(begin & 0xFFFF, 0x10000)
                    found.update(zip(codes, glyphs, strict=False))
                else:
                    found.update((code, (code + delta) & 0xFFFF) for code in codes)
                continue
            at = places + 2 * n + offsets[n]
            # Broken fonts have segments beyond the end of the map.
            there = max(0, min(len(codes), (start + length - at + 1) // 2))
            held = (*self._numbers("H", at, there), *[0] * (len(codes) - there))
            if delta:
                held = tuple([(glyph + delta) & 0xFFFF if glyph else 0 for glyph in held])
            found.update(zip(codes, held, strict=True))
        return found

    def _places(self) -> list[int]:
        """Where in the table of outlines each glyph begins, and the last ends."""
        (long,) = self._numbers("H", self.get_table_pos("head")[0] + 50, 1)
        numbers = self._numbers(
            "L" if long else "H", self.get_table_pos("loca")[0], self.numGlyphs + 1
        )
        return list(numbers) if long else [number << 1 for number in numbers]


class Quick(TTFont):  # type: ignore[misc]
    """A font called ``name``, of the face at ``path``, the one at ``index`` of a collection."""

    def __init__(self, name: str, path: str, index: int) -> None:
        self.fontName = name
        self.face = Face(path, subfontIndex=index)
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[Any, TTFont.State] = WeakKeyDictionary()
        self._asciiReadable = rl_config.ttfAsciiReadable
        self.shapable = False

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """``text`` in the font's parts: the number of each, and its bytes there.

        Most is in the first part, in letters that were written before.
        """
        state = self.state.get(doc)
        if state and text:
            # A letter that is new has no number yet, and one of another part none below 256.
            with suppress(KeyError, ValueError):
                return [(0, bytes(map(state.assignments.__getitem__, map(ord, text))))]
        parts: list[tuple[int, bytes]] = super().splitString(text, doc, encoding)
        return parts
