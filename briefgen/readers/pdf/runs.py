"""The runs of a page: stretches of text in one font at one place, as PDFium finds them.

A call to PDFium takes longer than most of what is done with its answer, so nothing is asked for
every character: the ends of a line are, and what lies between only where they differ.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from math import hypot
from typing import Any, NamedTuple

from briefgen.readers.pdf.calls import Calls, address_of, calls
from briefgen.readers.pdf.fonts import Look, look
from briefgen.readers.pdf.frame import Frame

MOST_CHARACTERS = 400_000
"""Of a page: more are no page that anyone has read."""
LINE = re.compile(r"[^\r\n\x02\ufffe]+")
"""PDFium ends a line with a line end, or with one of two marks for a hyphen."""
WIDE = 0.72
"""Of the size: characters wider than that, on average, may have gaps between them."""
HYPHENS = frozenset("\x02\ufffe")
BLACK = (0, 0, 0, 255)
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


class Page:
    """A page of text while it is read."""

    def __init__(self, textpage: Any, frame: Frame) -> None:
        self.calls: Calls = calls()
        self.handle = address_of(textpage)
        self.frame = frame
        self.numbers = (ctypes.c_float * 12)()
        self.place = ctypes.addressof(self.numbers)
        self.bytes = (ctypes.c_uint * 4)()
        start = ctypes.addressof(self.bytes)
        self.shades = tuple(start + 4 * n for n in range(4))
        self.fonts: dict[int, Look] = {}
        self.count = self.calls.count(self.handle)
        self.text, self.where = self._text() if self.count > 0 else ("", None)

    def _text(self) -> tuple[str, list[int] | None]:
        """The page's text, and of each of its characters the index if they are not the same."""
        buffer = (ctypes.c_ushort * (self.count + 2))()
        given = self.calls.text(self.handle, 0, self.count, ctypes.addressof(buffer))
        raw = bytes(buffer)[: 2 * max(given - 1, 0)]
        text = raw.decode("utf-16-le", "replace")
        if len(text) == self.count:
            return text, None
        places = [-1] * len(text)
        for index in range(self.count):
            at = self.calls.text_index(self.handle, index)
            if 0 <= at < len(text):
                places[at] = index
        for at in range(1, len(places)):
            places[at] = places[at] if places[at] >= 0 else places[at - 1]
        return text, [max(place, 0) for place in places]

    def index(self, at: int) -> int:
        """PDFium's index of the character at an offset of the text."""
        return at if self.where is None else self.where[at]

    def object(self, at: int) -> int | None:
        """The object that draws the character; None for a space that PDFium made up."""
        found: int | None = self.calls.object(self.handle, self.index(at))
        return found

    def ends(self, at: int) -> tuple[float, float]:
        """Where the character's box begins and ends from left to right as the page is seen."""
        if not self.calls.box(self.handle, self.index(at), self.place):
            return 0.0, 0.0
        left, top, right, bottom = self.numbers[:4]
        if not self.frame.turns % 4:
            return left - self.frame.left, right - self.frame.left
        one, two = self.frame.seen(left, top)[0], self.frame.seen(right, bottom)[0]
        return min(one, two), max(one, two)

    def look(self, object: int | None, index: int) -> Look:
        """How the font of an object looks, at whose begin the character with ``index`` stands.

        It is asked once a page, for the address is used again on the next.
        """
        font = self.calls.font(object) if object else None
        if not font:
            return Look()
        if font not in self.fonts:
            unmapped = self.calls.unmapped(self.handle, index) == 1
            self.fonts[font] = look(font)._replace(unmapped=unmapped)
        return self.fonts[font]


def runs(textpage: Any, frame: Frame) -> list[Run]:
    """The runs of a page in the order in which it draws them."""
    page = Page(textpage, frame)
    found: list[Run] = []
    text = page.text
    for number, match in enumerate(LINE.finditer(text)):
        words = match[0].strip()
        if not words:
            continue
        end = match.end()
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        before = len(found)
        _line(page, number, start, start + len(words), found)
        if text[end : end + 1] in HYPHENS and len(found) > before:
            found[-1] = found[-1]._replace(text=f"{found[-1].text}-")
    return found


def _line(page: Page, number: int, start: int, end: int, found: list[Run]) -> None:
    """Add the runs of the line from ``start`` to ``end`` to ``found``."""
    first, last = page.object(start), page.object(end - 1)
    if first == last:
        _run(page, number, start, end, first, found)
        return
    cuts: list[int] = []
    _search(page, (start, first), (end - 1, last), cuts)
    for begin, stop in zip([start, *cuts], [*cuts, end], strict=True):
        text = page.text[begin:stop]
        words = text.strip()
        if words:
            begin += len(text) - len(text.lstrip())
            _run(page, number, begin, begin + len(words), page.object(begin), found)


def _search(
    page: Page, low: tuple[int, int | None], high: tuple[int, int | None], cuts: list[int]
) -> None:
    """Add where, between two characters of different objects, one gives way to the next."""
    waiting = [(low, high)]
    while waiting:
        one, two = waiting.pop()
        if two[0] - one[0] == 1:
            cuts.append(two[0])
            continue
        at = (one[0] + two[0]) // 2
        # A space that was made up counts with what stands before it.
        middle = (at, page.object(at) or one[1])
        if middle[1] != two[1]:
            waiting.append((middle, two))
        if middle[1] != one[1]:
            waiting.append((one, middle))
    cuts.sort()


def _run(
    page: Page, number: int, start: int, end: int, object: int | None, found: list[Run]
) -> None:
    """Add the text of one object to ``found``, cut where it has wide gaps."""
    index, pdfium, frame = page.index(start), page.calls, page.frame
    if not pdfium.matrix(page.handle, index, page.place):
        return
    a, b, c, d, e, f = page.numbers[:6]
    size = abs(pdfium.size(page.handle, index)) * (abs(d) if not c else hypot(c, d))
    colour = BLACK
    if pdfium.colour(page.handle, index, *page.shades):
        shades: tuple[int, int, int, int] = tuple(page.bytes)
        colour = BLACK if shades == BLACK else shades
    font = page.look(object, index)
    mode = pdfium.render_mode(object) if object else 0
    left, right = page.ends(start)[0], page.ends(end - 1)[1]
    if right < left:
        # Text that runs from right to left.
        left, right = page.ends(end - 1)[0], page.ends(start)[1]
    run = Run(
        page.text[start:end],
        left,
        right,
        frame.seen(e, f)[1],
        size,
        font.bold or mode == 2,
        font.symbols,
        number,
        _turned(*frame.direction(a, b)) if b or a < 0 or frame.turns else 0,
        mode,
        colour,
        font.unmapped,
    )
    if right - left > WIDE * size * (end - start) and not run.turned:
        found.extend(_parted(page, run, start))
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


def _parted(page: Page, run: Run, start: int) -> Iterator[Run]:
    """``run`` cut at the spaces that are wider than any within a line."""
    begin, left = 0, run.left
    for space in SPACE.finditer(run.text):
        right, after = page.ends(start + space.start() - 1)[1], page.ends(start + space.end())[0]
        if after - right > GAP * run.size:
            yield run._replace(text=run.text[begin : space.start()], left=left, right=right)
            begin, left = space.end(), after
    yield run._replace(text=run.text[begin:], left=left)
