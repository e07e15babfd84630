"""The runs of a page: stretches of text in one font at one place, as PDFium finds them.

A call to PDFium takes longer than most of what is done with its answer, so nothing is asked for
every character: the ends of a line are, and what lies between only where they differ.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.fonts import Look, look
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import Address, pdfium

MOST_CHARACTERS = 400_000
"""Of a page: more are no page that anyone has read."""
LINE = re.compile(r"[^\r\n\x02\ufffe]+")
"""PDFium ends a line with a line end, or with one of two marks for a hyphen."""
WIDE = 0.72
"""Of the size: characters wider than that, on average, may have gaps between them."""
HYPHENS = frozenset("\x02\ufffe")
Colour = tuple[int, int, int, int]
"""Red, green, blue, and how solid, up to 255."""
BLACK: Colour = (0, 0, 0, 255)
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
    colour: Colour = BLACK
    unmapped: bool = False


class Reading:
    """The text of a page while it is taken apart."""

    def __init__(self, page: Page, frame: Frame) -> None:
        self.handle = Address(page.text)
        self.text, self.where = _text(page)
        """The text, and PDFium's index of each of its characters."""
        self.fonts: dict[int, Look] = {}
        """By their addresses; a font is asked once a page, for the next may have another there."""
        self.object_at = pdfium().unchecked("FPDFText_GetTextObject")
        self.ends = _ends(self.handle, self.where, frame)
        """Where a character's box begins and ends from left to right as the page is seen."""

    def font(self, address: int, at: int) -> Look:
        """How a font looks, in which the character at an offset is the first."""
        unmapped = pdfium().FPDFText_HasUnicodeMapError(self.handle, self.where[at]) == 1
        found = self.fonts[address] = look(address)._replace(unmapped=unmapped)
        return found


class Floats:
    """Numbers that PDFium is to put somewhere.

    They are read through a view, for an array of ctypes takes longer to give them up than PDFium
    to find them.
    """

    __slots__ = ("place", "view")

    def __init__(self, count: int) -> None:
        numbers = (ctypes.c_float * count)()
        self.view = memoryview(numbers).cast("B").cast("f")
        self.place = Address(ctypes.addressof(numbers))


def _ends(
    handle: Address, where: Sequence[int], frame: Frame
) -> Callable[[int], tuple[float, float]]:
    ask, box = pdfium().unchecked("FPDFText_GetLooseCharBox"), Floats(4)
    view, place, edge = box.view, box.place, frame.left

    def ends(at: int) -> tuple[float, float]:
        if not ask(handle, where[at], place):
            return 0.0, 0.0
        left, _, right, _ = view.tolist()
        return left - edge, right - edge

    def turned(at: int) -> tuple[float, float]:
        if not ask(handle, where[at], place):
            return 0.0, 0.0
        left, top, right, bottom = view.tolist()
        one, two = frame.seen(left, top)[0], frame.seen(right, bottom)[0]
        return min(one, two), max(one, two)

    return turned if frame.turns else ends


def _text(page: Page) -> tuple[str, Sequence[int]]:
    """The page's text, and PDFium's index of each of its characters."""
    library, count = pdfium(), page.characters
    if not count:
        return "", ()
    buffer = (ctypes.c_ushort * (count + 2))()
    given = library.FPDFText_GetText(page.text, 0, count, ctypes.addressof(buffer))
    raw = bytes(buffer)[: 2 * max(given - 1, 0)]
    text = raw.decode("utf-16-le", "replace")
    if len(text) == count:
        return text, range(count)
    places = [-1] * len(text)
    for index in range(count):
        at = library.FPDFText_GetTextIndexFromCharIndex(page.text, index)
        if 0 <= at < len(text):
            places[at] = index
    for at in range(1, len(places)):
        places[at] = places[at] if places[at] >= 0 else places[at - 1]
    return text, [max(place, 0) for place in places]


Stretch = tuple[int, int, int, int | None]
"""The number of a line, where in the text of the page characters of it begin and end that one
object draws, and that object; None for what PDFium made up. No space stands at either end."""


def _stretches(reading: Reading) -> list[Stretch]:
    """The stretches of a page in the order of its text."""
    found: list[Stretch] = []
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    for number, match in enumerate(LINE.finditer(reading.text)):
        line = match[0]
        words = line.strip()
        if not words:
            continue
        start = match.start() if words[0] == line[0] else match.end() - len(line.lstrip())
        end = start + len(words)
        first, last = object_at(handle, where[start]), object_at(handle, where[end - 1])
        if first == last:
            found.append((number, start, end, first))
        else:
            found += _of_line(reading, number, (start, first), (end - 1, last))
    return found


Drawn = tuple[int, int | None]
"""Where a character stands in the text, and the object that draws it."""


def _of_line(reading: Reading, number: int, first: Drawn, last: Drawn) -> Iterator[Stretch]:
    """The stretches of a line whose first and last characters are given."""
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    for begin, end in pairwise([first[0], *_cuts(reading, first, last), last[0] + 1]):
        text = reading.text[begin:end]
        words = text.strip()
        if words:
            start = begin + len(text) - len(text.lstrip())
            yield number, start, start + len(words), object_at(handle, where[start])


def _cuts(reading: Reading, first: Drawn, last: Drawn) -> list[int]:
    """Where, between two characters of different objects, one gives way to the next."""
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    cuts: list[int] = []
    waiting = [(first, last)]
    while waiting:
        one, two = waiting.pop()
        low, high = one[0], two[0]
        if high - low == 1:
            cuts.append(high)
            continue
        at = (low + high) // 2
        # A space that was made up counts with what stands before it.
        object = object_at(handle, where[at]) or one[1]
        if object != two[1]:
            waiting.append(((at, object), two))
        if object != one[1]:
            waiting.append((one, (at, object)))
    cuts.sort()
    return cuts


def runs(page: Page, frame: Frame) -> list[Run]:
    """The runs of a page in the order in which it draws them."""
    reading, library = Reading(page, frame), pdfium()
    handle, where, text, ends = reading.handle, reading.where, reading.text, reading.ends
    matrix_of = library.unchecked("FPDFText_GetMatrix")
    size_of = library.unchecked("FPDFText_GetFontSize")
    font_of, mode_of = library.FPDFTextObj_GetFont, library.FPDFTextObj_GetTextRenderMode
    colour_of, fonts = _colours(handle), reading.fonts
    matrix, (_, bottom, _, height, turns) = Floats(6), frame
    placed, numbers = matrix.place, matrix.view
    found: list[Run] = []
    for line, start, end, object in _stretches(reading):
        index = where[start]
        if not matrix_of(handle, index, placed):
            continue
        a, b, c, d, e, f = numbers.tolist()
        size = abs(size_of(handle, index)) * (abs(d) if not c else hypot(c, d))
        address = font_of(object) if object else None
        font = fonts.get(address) or reading.font(address, start) if address else PLAIN
        mode = mode_of(object) if object else 0
        turned = _turned(*frame.direction(a, b)) if b or a < 0 or turns else 0
        (left, first), (last, right) = ends(start), ends(end - 1)
        if right < left:
            # Text that runs from right to left.
            left, right = last, first
        # PDFium takes the hyphen away from the end of a line that a word goes on after.
        words = f"{text[start:end]}-" if text[end : end + 1] in HYPHENS else text[start:end]
        bold = font.bold or mode == 2
        base = frame.seen(e, f)[1] if turns else height - (f - bottom)
        run = Run(
            words, left, right, base, size, bold, font.symbols, line, turned, mode,
            colour_of(index), font.unmapped,
        )  # fmt: skip
        if right - left > WIDE * size * (end - start) and not turned:
            found.extend(_parted(reading, run, start))
        else:
            found.append(run)
    return found


def _colours(handle: Address) -> Callable[[int], Colour]:
    """What tells the colour of each character of a text, by PDFium's index."""
    ask = pdfium().unchecked("FPDFText_GetFillColor")
    shades = (ctypes.c_uint * 4)()
    view = memoryview(shades).cast("B").cast("I")
    one, two, three, four = (Address(ctypes.addressof(shades) + 4 * n) for n in range(4))

    def colour(index: int) -> Colour:
        if not ask(handle, index, one, two, three, four) or view == IN_BLACK:
            return BLACK
        red, green, blue, solid = view.tolist()
        return red, green, blue, solid

    return colour


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
