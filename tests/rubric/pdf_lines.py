"""The text of a PDF as it was set: stretches with place, size, face and colour."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from tests.rubric.printed import Line

MM = 72 / 25.4
HEADER = 17 * MM
"""What stands nearer to the top edge is running matter."""
FOOTER = 14 * MM
MADE_UP = -1
"""The weight pdfium gives to the spaces and line ends that it puts between stretches."""


def lines_of(data: bytes) -> tuple[list[Line], list[Line]]:
    """The text's stretches and those of the running matter, each in the order they were drawn."""
    text: list[Line] = []
    running: list[Line] = []
    for number, page in enumerate(pypdfium2.PdfDocument(data), 1):
        height = page.get_height()
        for line in _on_page(page, number):
            aside = line.y > height - HEADER or line.y < FOOTER
            (running if aside else text).append(line)
    return text, running


def _on_page(page: pypdfium2.PdfPage, number: int) -> Iterator[Line]:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    begin, gap, looks = 0, True, [_look(textpage, n) for n in range(count)]
    for n in range(count + 1):
        if n < count and n > begin and looks[n] == looks[begin]:
            continue
        if n > begin:
            weight = looks[begin][1]
            if weight != MADE_UP:
                yield _line(textpage, number, begin, n, not gap)
            gap = weight == MADE_UP
        begin = n


def _look(textpage: pypdfium2.PdfTextPage, n: int) -> tuple[float, int, float]:
    """Size, weight and base line of a character."""
    handle = textpage.raw
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(handle, n, ctypes.byref(x), ctypes.byref(y))
    size = round(pdfium.FPDFText_GetFontSize(handle, n), 2)
    return size, pdfium.FPDFText_GetFontWeight(handle, n), round(y.value, 1)


def _line(textpage: pypdfium2.PdfTextPage, page: int, start: int, end: int, joined: bool) -> Line:
    size, weight, y = _look(textpage, start)
    return Line(
        page=page,
        x=round(textpage.get_charbox(start, loose=True)[0], 1),
        y=y,
        right=round(textpage.get_charbox(end - 1, loose=True)[2], 1),
        size=size,
        bold=weight > 600,
        font=_font(textpage, start),
        colour=_colour(textpage, start),
        text=textpage.get_text_range(start, end - start),
        joined=joined,
    )


def _font(textpage: pypdfium2.PdfTextPage, n: int) -> str:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage.raw, n, name, 128, ctypes.byref(flags))
    return name.value.decode().rpartition("+")[2]


def _colour(textpage: pypdfium2.PdfTextPage, n: int) -> str:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    refs = (ctypes.byref(part) for part in (red, green, blue, alpha))
    pdfium.FPDFText_GetFillColor(textpage.raw, n, *refs)
    return f"#{red.value:02X}{green.value:02X}{blue.value:02X}"


def page_size(data: bytes) -> tuple[float, float, int]:
    """Width and height of the pages in points, and how many there are."""
    pdf = pypdfium2.PdfDocument(data)
    return *pdf[0].get_size(), len(pdf)
