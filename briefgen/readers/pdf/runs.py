"""The runs of a page: stretches of text in one font at one place, with their looks."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from math import hypot
from typing import NamedTuple

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.fonts import Look
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.questions import Questions
from briefgen.readers.pdf.stretches import Reading, Stretch, stretches

MOST_CHARACTERS = 400_000
"""Of a page: more are no page that anyone has read."""
WIDE, WIDE_FIGURES = 0.72, 0.6
"""Of the size: characters wider than that, on average, may have gaps between them; figures are
narrower than letters, and no space between them was made wider to fill a line."""
ASCENT = 0.7
"""Of the size: how high most letters stand."""
HYPHENS = frozenset("\x02\ufffe")
Colour = tuple[int, int, int, int]
"""Red, green, blue, and how solid, up to 255."""
BLACK: Colour = (0, 0, 0, 255)
IN_BLACK = memoryview(bytes((ctypes.c_uint * 4)(*BLACK))).cast("I")
"""The same as PDFium puts it."""
Extent = tuple[int, int]
"""Where in the text of the page something begins and ends."""
PLAIN = Look()
SPACE = re.compile(r"\s+")
RAISED = "¹²³⁰⁴-⁹"
NOTED = re.compile(
    rf"[\d{RAISED}](?<=[a-zß-ÿ.,;:!?)\]”’\"'%…].)(?<!\d[.,:'’].)"
    rf"(?:(?<=\d)\d{{0,2}}(?!\w)|(?<=[{RAISED}])[{RAISED}]{{0,2}})"
)
"""Figures that stand behind a word or a stop without a space, as the numbers of notes do; what they
stand behind is looked at last, for figures are few."""
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
    space: float = 0.0
    """Where a space that is drawn before it ends; 0 for none."""


def runs(page: Page, frame: Frame, questions: Questions) -> list[Run]:
    """The runs of a page in the order in which it draws them."""
    reading = Reading(page, frame, questions)
    notes = [match.span() for match in NOTED.finditer(reading.text)]
    found: list[Run] = []
    for run, start, end in _drawn(reading, page):
        width = run.right - run.left
        if width > WIDE_FIGURES * run.size * (end - start) and not run.turned and _gaps(run, width):
            found.extend(_parted(reading, run, start))
        elif notes and not run.turned and (within := _within(notes, start, end)):
            found.extend(_cut_at_notes(reading, frame, run, start, within))
        else:
            found.append(run)
    return found


def _drawn(reading: Reading, page: Page) -> Iterator[tuple[Run, int, int]]:
    """Each stretch of a page as a run, with where in the text it begins and ends."""
    asked, library, make = reading.questions, pdfium(), tuple.__new__
    handle, where, text, fonts = reading.handle, reading.where, reading.text, reading.fonts
    matrix_of, size_of, box_of = asked.matrix_of, asked.size_of, asked.box_of
    font_of, mode_of = library.FPDFTextObj_GetFont, library.FPDFTextObj_GetTextRenderMode
    (numbers, (placed, *_)), (box, (boxed, *_)) = asked.matrix, asked.box
    colour_of, (shades, (red, green, blue, solid)) = asked.colour_of, asked.colour
    edge, bottom, _, height, turns = frame = reading.frame
    for line, start, end, object in _shown(reading, page):
        index = where[start]
        if not matrix_of(handle, index, placed):
            continue
        a, b, c, d, e, f = numbers.tolist()
        scale = abs(size_of(handle, index))
        size = scale * (hypot(c, d) if c else abs(d))
        font, mode, turned = PLAIN, 0, 0
        if object:
            mode = mode_of(object)
            if address := font_of(object):
                font = fonts.get(address) or reading.font(address, start)
        if b or a < 0 or turns:
            turned = _turned(*frame.direction(a, b))
        box_of(handle, index, boxed)
        left = box[0] - edge
        box_of(handle, where[end - 1], boxed)
        right = box[2] - edge
        if turns or right < left:
            left, right = reading.extent(start, end)
        if c > 0 and not turned and not turns:
            # Letters made to slant reach over what stands behind them.
            right -= ASCENT * c * scale
        base = frame.seen(e, f)[1] if turns else height - (f - bottom)
        plain = not colour_of(handle, index, red, green, blue, solid) or shades == IN_BLACK
        # PDFium takes the hyphen away from the end of a line that a word goes on after.
        words = f"{text[start:end]}-" if text[end : end + 1] in HYPHENS else text[start:end]
        run: Run = make(Run, (
            words, left, right, base, size, font.bold or mode == 2, font.symbols, line, turned,
            mode, BLACK if plain else tuple(shades.tolist()), font.unmapped,
            reading.space(start) if text[start - 1 : start] == " " else 0.0,
        ))  # fmt: skip
        yield run, start, end


def _shown(reading: Reading, page: Page) -> list[Stretch]:
    """The stretches of a page but for what it draws on layers that are switched off."""
    found = stretches(reading)
    if not page.hidden:
        return found
    shown = [stretch for stretch in found if stretch[3] not in page.hidden]
    page.off = page.off or len(shown) < len(found)
    return shown


def _within(notes: list[Extent], start: int, end: int) -> list[Extent]:
    """Those of ``notes`` that begin between two offsets; those before them are dropped."""
    while notes and notes[0][0] < start:
        del notes[0]
    return [note for note in notes if note[0] < end]


def _cut_at_notes(
    reading: Reading, frame: Frame, run: Run, start: int, notes: Sequence[Extent]
) -> Iterator[Run]:
    # Few fonts draw a raised figure of their own.
    from briefgen.readers.pdf.raised import cut_at_notes

    return cut_at_notes(reading, frame, run, start, notes)


def _turned(across: float, down: float) -> int:
    """The quarter turns clockwise nearest to a direction as the page is seen.

    A slope of more than a quarter counts as a turn: slanting text is a stamp across the page.
    """
    if across > 4 * abs(down):
        return 0
    if abs(down) >= abs(across):
        return 1 if down > 0 else 3
    return 2


def _gaps(run: Run, width: float) -> bool:
    """True when there may be gaps within ``run``, which has a width."""
    return width > WIDE * run.size * len(run.text) or not any(map(str.isalpha, run.text))


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
