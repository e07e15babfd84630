"""Which runs of a page a reader of it saw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ctypes import Array, addressof, c_float, c_uint
from typing import Any

from briefgen.readers.pdf.document import Page
from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.runs import Run

SMALLEST = 2.0
"""Points: what is set smaller cannot be read."""
LARGEST = 1000.0
LIGHT = 245
"""Of 255: what is lighter in all three colours cannot be seen on paper."""
INVISIBLE = frozenset({3, 7})
"""Render modes that draw nothing (ISO 32000-1, table 106)."""
SCANNED = 0.5
"""Share of the page that a picture covers when the page is a scan."""
MOST_OBJECTS = 20_000
TEXT, PATH, IMAGE, SHADING, FORM = 1, 2, 3, 4, 5

Box = tuple[float, float, float, float]


def visible(found: Sequence[Run], page: Page, frame: Frame) -> list[Run]:
    """Those of ``found`` that are on the page, can be read, and have not been made invisible.

    Text that draws nothing over a picture as large as the page is what was read off the picture:
    there it is the text.
    """
    kept = [run for run in found if _on_page(run, frame)]
    if any(run.mode in INVISIBLE for run in kept) and not _is_scan(page, frame):
        kept = [run for run in kept if run.mode not in INVISIBLE]
    if any(_pale(run) for run in kept):
        grounds = list(_grounds(page, frame))
        kept = [run for run in kept if not _pale(run) or _over(run, grounds)]
    return kept


def _on_page(run: Run, frame: Frame) -> bool:
    """True for a run of a size that can be read, within the page."""
    return (
        SMALLEST <= run.size <= LARGEST
        and run.right > 0
        and run.left < frame.width
        and -0.2 * run.size < run.base < frame.height + run.size
        and run.colour[3] > 12
    )


def _pale(run: Run) -> bool:
    """True for white text."""
    return min(run.colour[:3]) >= LIGHT and run.mode not in INVISIBLE


def _objects(page: Page) -> Iterable[tuple[int, Box, int]]:
    """The objects of a page that are not text, with their boxes in the page's own coordinates."""
    library = pdfium()
    edges = (c_float * 4)()
    places = _places(edges)
    for at in range(min(page.objects, MOST_OBJECTS)):
        each = library.FPDFPage_GetObject(page.handle, at)
        kind = library.FPDFPageObj_GetType(each)
        if kind != TEXT and library.FPDFPageObj_GetBounds(each, *places):
            left, bottom, right, top = edges
            yield kind, (left, bottom, right, top), each


def _places(numbers: Array[Any]) -> range:
    """Where each of ``numbers``, four bytes long, stands."""
    start = addressof(numbers)
    return range(start, start + 4 * len(numbers), 4)


def _is_scan(page: Page, frame: Frame) -> bool:
    """True when a picture, or a form that may hold one, covers most of the page."""
    whole = frame.width * frame.height
    return any(
        kind in (IMAGE, FORM) and (box[2] - box[0]) * (box[3] - box[1]) > SCANNED * whole
        for kind, box, _ in _objects(page)
    )


def _grounds(page: Page, frame: Frame) -> Iterable[Box]:
    """The boxes, as the page is seen, of what white text may stand on."""
    for kind, (left, bottom, right, top), each in _objects(page):
        if kind == PATH and not _coloured(each):
            continue
        one, two = frame.seen(left, bottom), frame.seen(right, top)
        yield min(one[0], two[0]), min(one[1], two[1]), max(one[0], two[0]), max(one[1], two[1])


def _coloured(path: int) -> bool:
    """True when a path is filled with something other than white."""
    numbers = (c_uint * 4)()
    places = _places(numbers)
    # How it is filled, 0 for not at all, and whether its outline is drawn.
    if not pdfium().FPDFPath_GetDrawMode(path, *places[:2]) or not numbers[0]:
        return False
    if not pdfium().FPDFPageObj_GetFillColor(path, *places):
        return True
    *shades, solid = numbers
    return min(shades) < LIGHT and solid > 12


def _over(run: Run, grounds: Sequence[Box]) -> bool:
    """True when the middle of ``run`` lies on one of ``grounds``."""
    x, y = (run.left + run.right) / 2, run.base - 0.3 * run.size
    return any(low <= x <= high and top <= y <= foot for low, top, high, foot in grounds)
