"""The numbers of notes that a font draws raised: they are as large as the text by their boxes."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.runs import Extent, Run
from briefgen.readers.pdf.stretches import Reading

HIGH = 0.2
"""Of the size: how far above the line a raised figure begins, at least."""
SMALL, LIFT = 0.6, 0.35
"""Of the size: how large a raised figure is shown, and how far above the line."""
FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def cut_at_notes(
    reading: Reading, frame: Frame, run: Run, start: int, notes: Sequence[Extent]
) -> Iterator[Run]:
    """``run``, which begins at an offset of the text, cut at what may be the numbers of notes."""
    begin, left = 0, run.left
    for at, end in notes:
        text = reading.text[at:end]
        if text[0].isdecimal() and not _is_high(reading, frame, at, run):
            continue
        first, last = reading.ends(at)[0], reading.ends(end - 1)[1]
        if words := run.text[begin : at - start]:
            yield run._replace(text=words, left=left, right=first)
        yield run._replace(
            text=text.translate(FIGURES),
            left=first,
            right=last,
            base=run.base - LIFT * run.size,
            size=SMALL * run.size,
            space=0.0,
        )
        rest = run.text[end - start :]
        begin = len(run.text) - len(rest.lstrip())
        if begin == len(run.text):
            return
        left = reading.ends(start + begin)[0]
    yield run._replace(text=run.text[begin:], left=left) if begin else run


def _is_high(reading: Reading, frame: Frame, at: int, run: Run) -> bool:
    """True when the character at an offset stands above the line and above the one before it."""
    foot, before = _foot(reading, frame, at), _foot(reading, frame, at - 1)
    return min(run.base, before) - foot > HIGH * run.size


def _foot(reading: Reading, frame: Frame, at: int) -> float:
    """How far down the ink of the character at an offset goes."""
    edges = (ctypes.c_double * 4)()
    places = (ctypes.addressof(edges) + 8 * n for n in range(4))
    pdfium().FPDFText_GetCharBox(reading.page, reading.where[at], *places)
    left, right, bottom, top = edges
    return max(frame.seen(left, bottom)[1], frame.seen(right, top)[1])
