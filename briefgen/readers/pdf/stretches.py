"""The text of a page as PDFium has it, in stretches that one object draws.

A call to PDFium takes longer than most of what is done with its answer, so nothing is asked for
every character: the ends of a line are, and what lies between only where they differ.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.fonts import Look, look
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import Address, pdfium

LINE = re.compile(r"[^\r\n\x02\ufffe]+")
"""PDFium ends a line with a line end, or with one of two marks for a hyphen."""


LETTERS = 4
"""Letters at the begin of a line that tell whether each is drawn by itself."""


class Reading:
    """The text of a page while it is taken apart."""

    def __init__(self, page: Page, frame: Frame) -> None:
        self.page, self.handle = page.text, Address(page.text)
        self.text, self.where = _text(page)
        """The text, and PDFium's index of each of its characters."""
        self.fonts: dict[int, Look] = {}
        """By their addresses; a font is asked once a page, for the next may have another there."""
        self.object_at = pdfium().unchecked("FPDFText_GetTextObject")
        self.ends = _ends(self.handle, self.where, frame)
        """Where a character's box begins and ends from left to right as the page is seen."""

    def space(self, at: int) -> float:
        """Where the space ends that is drawn before the character at an offset; 0 for one that is
        made up."""
        made_up = pdfium().FPDFText_IsGenerated(self.handle, self.where[at - 1])
        return 0.0 if made_up else self.ends(at - 1)[1]

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


def stretches(reading: Reading) -> list[Stretch]:
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
    if _is_lettered(reading, first, last):
        # Few programs draw each letter by itself.
        from briefgen.readers.pdf.lettered import words_of

        yield from words_of(reading, number, first[0], last[0] + 1)
        return
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    for begin, end in pairwise([first[0], *cuts(reading, first, last), last[0] + 1]):
        text = reading.text[begin:end]
        words = text.strip()
        if words:
            start = begin + len(text) - len(text.lstrip())
            yield number, start, start + len(words), object_at(handle, where[start])


def _is_lettered(reading: Reading, first: Drawn, last: Drawn) -> bool:
    """True for a line at whose begin there are as many objects as letters."""
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    start, end = first[0], first[0] + LETTERS
    # Most lines begin with a longer piece, and are done with after one letter.
    if last[0] < end or object_at(handle, where[start + 1]) == first[1]:
        return False
    drawn = {object_at(handle, where[at]) for at in range(start, end)}
    letters = sum(not char.isspace() for char in reading.text[start:end])
    return len(drawn - {None}) == letters


def cuts(reading: Reading, first: Drawn, last: Drawn) -> list[int]:
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
        at = drawn = (low + high) // 2
        # A space that was made up counts with what stands before it.
        while not (object := object_at(handle, where[drawn])) and drawn > low:
            drawn -= 1
        if object != two[1]:
            waiting.append(((at, object), two))
        if object != one[1]:
            waiting.append((one, (at, object)))
    cuts.sort()
    return cuts
