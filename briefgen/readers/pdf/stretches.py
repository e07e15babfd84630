"""The text of a page as PDFium has it, in stretches that one object draws.

A call to PDFium takes longer than most of what is done with its answer, so nothing is asked for
every character: the ends of a line are, and what lies between only where they differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.fonts import Look, look
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium, pointer
from briefgen.readers.pdf.questions import Questions

LINE = re.compile(r"[^\s\x02\ufffe](?:[^\r\n\x02\ufffe]*[^\s\x02\ufffe])?")
"""A line without the spaces around it. PDFium ends one with a line end, or with one of two marks
for a hyphen."""
LETTERS = 4
"""Letters at the begin of a line that tell whether each is drawn by itself."""


class Reading:
    """The text of a page while it is taken apart."""

    __slots__ = ("fonts", "frame", "handle", "page", "questions", "text", "where")

    def __init__(self, page: Page, frame: Frame, questions: Questions) -> None:
        self.page, self.handle = page.text, pointer(page.text)
        self.frame, self.questions = frame, questions
        count = page.characters
        self.text = questions.text(page.text, count) if count else ""
        self.where: Sequence[int] = range(count)
        """PDFium's index of each of its characters."""
        if len(self.text) != count:
            self.where = _places(page.text, count, len(self.text))
        self.fonts: dict[int, Look] = {}
        """By their addresses; a font is asked once a page, for the next may have another there."""

    def ends(self, at: int) -> tuple[float, float]:
        """Where the box of the character at an offset begins and ends from left to right as the
        page is seen."""
        box, frame = self.questions.box, self.frame
        if not self.questions.box_of(self.handle, self.where[at], box.places[0]):
            return 0.0, 0.0
        left, top, right, bottom = box.view.tolist()
        if not frame.turns:
            return left - frame.left, right - frame.left
        one, two = frame.seen(left, top)[0], frame.seen(right, bottom)[0]
        return min(one, two), max(one, two)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """The same of what stands between two offsets, in whichever direction it runs."""
        (left, first), (last, right) = self.ends(start), self.ends(end - 1)
        return (last, first) if right < left else (left, right)

    def space(self, at: int) -> float:
        """Where the space ends that is drawn before the character at an offset; 0 for one that is
        made up."""
        made_up = pdfium().FPDFText_IsGenerated(self.page, self.where[at - 1])
        return 0.0 if made_up else self.ends(at - 1)[1]

    def font(self, address: int, at: int) -> Look:
        """How a font looks, in which the character at an offset is the first."""
        unmapped = pdfium().FPDFText_HasUnicodeMapError(self.page, self.where[at]) == 1
        found = self.fonts[address] = look(address)._replace(unmapped=unmapped)
        return found


def _places(page: int, count: int, length: int) -> list[int]:
    """PDFium's index of each of the characters of a text of a length, where it counts more of
    them."""
    places = [-1] * length
    for index in range(count):
        at = pdfium().FPDFText_GetTextIndexFromCharIndex(page, index)
        if 0 <= at < length:
            places[at] = index
    for at in range(1, length):
        places[at] = places[at] if places[at] >= 0 else places[at - 1]
    return [max(place, 0) for place in places]


Stretch = tuple[int, int, int, int | None]
"""The number of a line, where in the text of the page characters of it begin and end that one
object draws, and that object; None for what PDFium made up. No space stands at either end."""


def stretches(reading: Reading) -> list[Stretch]:
    """The stretches of a page in the order of its text."""
    found: list[Stretch] = []
    object_at, handle, where = reading.questions.object_at, reading.handle, reading.where
    for number, match in enumerate(LINE.finditer(reading.text)):
        start, end = match.span()
        first, last = object_at(handle, where[start]), object_at(handle, where[end - 1])
        if first == last:
            found.append((number, start, end, first))
        else:
            found += _of_line(reading, number, (start, first), (end - 1, last))
    return found


Drawn = tuple[int, int | None]
"""Where a character stands in the text, and the object that draws it."""


def _of_line(reading: Reading, number: int, first: Drawn, last: Drawn) -> list[Stretch]:
    """The stretches of a line whose first and last characters are given."""
    if _is_lettered(reading, first, last):
        # Few programs draw each letter by itself.
        from briefgen.readers.pdf.lettered import words_of

        return list(words_of(reading, number, first[0], last[0] + 1))
    found: list[Stretch] = []
    places = [first, *cuts(reading, first, last), (last[0] + 1, None)]
    for (begin, object), (end, _) in pairwise(places):
        text = reading.text[begin:end]
        if words := text.strip():
            start = begin + len(text) - len(text.lstrip())
            found.append((number, start, start + len(words), object))
    return found


def _is_lettered(reading: Reading, first: Drawn, last: Drawn) -> bool:
    """True for a line at whose begin there are as many objects as letters."""
    object_at, handle, where = reading.questions.object_at, reading.handle, reading.where
    start, end = first[0], first[0] + LETTERS
    # Most lines begin with a longer piece, and are done with after one letter.
    if last[0] < end or object_at(handle, where[start + 1]) == first[1]:
        return False
    drawn = {object_at(handle, where[at]) for at in range(start, end)}
    letters = sum(not char.isspace() for char in reading.text[start:end])
    return len(drawn - {None}) == letters


def cuts(reading: Reading, first: Drawn, last: Drawn) -> list[Drawn]:
    """Where, between two characters of different objects, one gives way to the next, and to
    which."""
    object_at, handle, where = reading.questions.object_at, reading.handle, reading.where
    cuts: list[Drawn] = []
    waiting = [(first, last)]
    while waiting:
        one, two = waiting.pop()
        low, high = one[0], two[0]
        if high - low == 1:
            cuts.append(two)
            continue
        at = drawn = (low + high) // 2
        # A space that was made up counts with what stands before it.
        while not (object := object_at(handle, where[drawn])) and drawn > low:
            drawn -= 1
        if object != two[1]:
            waiting.append(((at, object), two))
        if object != one[1]:
            waiting.append((one, (at, object)))
    cuts.sort(key=itemgetter(0))
    return cuts
