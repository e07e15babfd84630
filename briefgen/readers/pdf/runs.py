"""The runs of a page: stretches of text in one font at one place, as PDFium finds them.

A call to PDFium takes longer than most of what is done with its answer, so nothing is asked for
every character: the ends of a line are, and what lies between only where they differ.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.fonts import Look, look
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium

MOST_CHARACTERS = 400_000
"""Of a page: more are no page that anyone has read."""
LINE = re.compile(r"[^\r\n\x02\ufffe]+")
"""PDFium ends a line with a line end, or with one of two marks for a hyphen."""
WIDE = 0.72
"""Of the size: characters wider than that, on average, may have gaps between them."""
HYPHENS = frozenset("\x02\ufffe")
BLACK = (0, 0, 0, 255)
IN_BLACK = memoryview(bytes((ctypes.c_uint * 4)(*BLACK))).cast("I")
"""The same as PDFium puts it."""
PLAIN = Look()
SPACE = re.compile(r"\s+")
GAP = 1.2
"""Of the size: what is set so far apart is not of one line of text."""


class Run(NamedTuple):
    """Text in one font; places are in points from the page's upper left corner as it is seen."""

    text: str
    left: float
    right: float
    base: float
    """Of the line it stands on, downwards."""
    size: float
    bold: bool
    symbols: bool
    line: int
    """Runs that PDFium holds to be of one line share it."""
    turned: int = 0
    """Quarter turns clockwise by which its direction differs from left to right."""
    mode: int = 0
    """The render mode: 3 and 7 show nothing."""
    colour: tuple[int, int, int, int] = BLACK
    unmapped: bool = False


class Reading:
    """The text of a page while it is taken apart.

    PDFium puts numbers where it is told; they are read there through views, for an array of ctypes
    takes longer to give up its numbers than PDFium to find them.
    """

    def __init__(self, page: Page, frame: Frame) -> None:
        library = pdfium()
        self.handle = page.text
        self.frame = frame
        self.text, self.where = _text(page)
        self.fonts: dict[int, Look] = {}
        self.library = library
        self.object_at = library.FPDFText_GetTextObject
        self.box_at = library.FPDFText_GetLooseCharBox
        self.box, self.box_place = _floats(4)
        self.matrix, self.matrix_place = _floats(6)
        shades = (ctypes.c_uint * 4)()
        self.shades = memoryview(shades).cast("B").cast("I")
        self.shade_places = [ctypes.addressof(shades) + 4 * n for n in range(4)]

    def index(self, at: int) -> int:
        """PDFium's index of the character at an offset of the text."""
        return at if self.where is None else self.where[at]

    def object(self, at: int) -> int | None:
        """The object that draws the character; None for a space that PDFium made up."""
        found: int | None = self.object_at(self.handle, self.index(at))
        return found

    def ends(self, at: int) -> tuple[float, float]:
        """Where the character's box begins and ends from left to right as the page is seen."""
        if not self.box_at(self.handle, self.index(at), self.box_place):
            return 0.0, 0.0
        left, top, right, bottom = self.box.tolist()
        if not self.frame.turns % 4:
            return left - self.frame.left, right - self.frame.left
        one, two = self.frame.seen(left, top)[0], self.frame.seen(right, bottom)[0]
        return min(one, two), max(one, two)

    def colour(self, index: int) -> tuple[int, int, int, int]:
        """What the character is filled with: red, green, blue, and how solid, up to 255."""
        found = self.library.FPDFText_GetFillColor(self.handle, index, *self.shade_places)
        if not found or self.shades == IN_BLACK:
            return BLACK
        red, green, blue, solid = self.shades.tolist()
        return red, green, blue, solid

    def look(self, object: int | None, index: int) -> Look:
        """How the font of an object looks, at whose begin the character with ``index`` stands.

        It is asked once a page, for the address is used again on the next.
        """
        font = self.library.FPDFTextObj_GetFont(object) if object else None
        if not font:
            return PLAIN
        if font not in self.fonts:
            unmapped = self.library.FPDFText_HasUnicodeMapError(self.handle, index) == 1
            self.fonts[font] = look(font)._replace(unmapped=unmapped)
        return self.fonts[font]


def _text(page: Page) -> tuple[str, list[int] | None]:
    """The page's text, and of each of its characters PDFium's index if they are not the same."""
    library, count = pdfium(), page.characters
    if not count:
        return "", None
    buffer = (ctypes.c_ushort * (count + 2))()
    given = library.FPDFText_GetText(page.text, 0, count, ctypes.addressof(buffer))
    raw = bytes(buffer)[: 2 * max(given - 1, 0)]
    text = raw.decode("utf-16-le", "replace")
    if len(text) == count:
        return text, None
    places = [-1] * len(text)
    for index in range(count):
        at = library.FPDFText_GetTextIndexFromCharIndex(page.text, index)
        if 0 <= at < len(text):
            places[at] = index
    for at in range(1, len(places)):
        places[at] = places[at] if places[at] >= 0 else places[at - 1]
    return text, [max(place, 0) for place in places]


def _floats(count: int) -> tuple[memoryview[float], int]:
    """A view of so many numbers, which keeps them, and their address."""
    numbers = (ctypes.c_float * count)()
    return memoryview(numbers).cast("B").cast("f"), ctypes.addressof(numbers)


def runs(page: Page, frame: Frame) -> list[Run]:
    """The runs of a page in the order in which it draws them."""
    reading = Reading(page, frame)
    found: list[Run] = []
    text = reading.text
    for number, match in enumerate(LINE.finditer(text)):
        line = match[0]
        words = line.strip()
        if not words:
            continue
        end = match.end()
        start = match.start() if words[0] == line[0] else end - len(line.lstrip())
        before = len(found)
        _line(reading, number, start, start + len(words), found)
        if text[end : end + 1] in HYPHENS and len(found) > before:
            found[-1] = found[-1]._replace(text=f"{found[-1].text}-")
    return found


def _line(reading: Reading, number: int, start: int, end: int, found: list[Run]) -> None:
    """Add the runs of the line from ``start`` to ``end`` to ``found``."""
    first, last = reading.object(start), reading.object(end - 1)
    if first == last:
        _run(reading, number, start, end, first, found)
        return
    for begin, stop in pairwise([start, *_cuts(reading, (start, first), (end - 1, last)), end]):
        text = reading.text[begin:stop]
        words = text.strip()
        if words:
            begin += len(text) - len(text.lstrip())
            _run(reading, number, begin, begin + len(words), reading.object(begin), found)


Drawn = tuple[int, int | None]
"""Where a character stands in the text, and the object that draws it."""


def _cuts(reading: Reading, first: Drawn, last: Drawn) -> list[int]:
    """Where, between two characters of different objects, one gives way to the next."""
    cuts: list[int] = []
    waiting = [(first, last)]
    while waiting:
        one, two = waiting.pop()
        if two[0] - one[0] == 1:
            cuts.append(two[0])
            continue
        at = (one[0] + two[0]) // 2
        # A space that was made up counts with what stands before it.
        middle = (at, reading.object(at) or one[1])
        if middle[1] != two[1]:
            waiting.append((middle, two))
        if middle[1] != one[1]:
            waiting.append((one, middle))
    cuts.sort()
    return cuts


def _run(
    reading: Reading, number: int, start: int, end: int, object: int | None, found: list[Run]
) -> None:
    """Add the text of one object to ``found``, cut where it has wide gaps."""
    index, library, frame = reading.index(start), reading.library, reading.frame
    if not library.FPDFText_GetMatrix(reading.handle, index, reading.matrix_place):
        return
    a, b, c, d, e, f = reading.matrix.tolist()
    upright = abs(d) if not c else hypot(c, d)
    size = abs(library.FPDFText_GetFontSize(reading.handle, index)) * upright
    font = reading.look(object, index)
    mode = library.FPDFTextObj_GetTextRenderMode(object) if object else 0
    left, right = reading.ends(start)[0], reading.ends(end - 1)[1]
    if right < left:
        # Text that runs from right to left.
        left, right = reading.ends(end - 1)[0], reading.ends(start)[1]
    run = Run(
        reading.text[start:end],
        left,
        right,
        frame.seen(e, f)[1],
        size,
        font.bold or mode == 2,
        font.symbols,
        number,
        _turned(*frame.direction(a, b)) if b or a < 0 or frame.turns else 0,
        mode,
        reading.colour(index),
        font.unmapped,
    )
    if right - left > WIDE * size * (end - start) and not run.turned:
        found.extend(_parted(reading, run, start))
    else:
        found.append(run)


def _turned(across: float, down: float) -> int:
    """The quarter turns clockwise nearest to a direction as the page is seen.

    A slope of more than a quarter counts as a turn: slanting text is a stamp across the page.
    """
    if across > 4 * abs(down):
        return 0
    if abs(down) >= abs(across):
        return 1 if down > 0 else 3
    return 2


def _parted(reading: Reading, run: Run, start: int) -> Iterator[Run]:
    """``run`` cut at the spaces that are wider than any within a line."""
    begin, left = 0, run.left
    for space in SPACE.finditer(run.text):
        right = reading.ends(start + space.start() - 1)[1]
        after = reading.ends(start + space.end())[0]
        if after - right > GAP * run.size:
            yield run._replace(text=run.text[begin : space.start()], left=left, right=right)
            begin, left = space.end(), after
    yield run._replace(text=run.text[begin:], left=left)
