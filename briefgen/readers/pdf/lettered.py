"""Lines whose letters are drawn one by one: there a word that is set alike is one stretch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.stretches import Floats, Reading, Stretch, cuts

WORD = re.compile(r"\S+")


def words_of(reading: Reading, number: int, start: int, end: int) -> Iterator[Stretch]:
    """The words of the line with a number, between two offsets of the text; a word whose last
    letter is set otherwise than its first is cut where the objects change."""
    object_at, handle, where = reading.object_at, reading.handle, reading.where
    matrix = Floats(6)
    for match in WORD.finditer(reading.text, start, end):
        at, behind = match.span()
        one, two = object_at(handle, where[at]), object_at(handle, where[behind - 1])
        if one == two or _set(reading, at, one, matrix) == _set(reading, behind - 1, two, matrix):
            yield number, at, behind, one
            continue
        places = [at, *cuts(reading, (at, one), (behind - 1, two)), behind]
        for begin, stop in pairwise(places):
            yield number, begin, stop, object_at(handle, where[begin])


def _set(reading: Reading, at: int, object: int | None, matrix: Floats) -> tuple[object, ...]:
    """How the character at an offset is set: its font, its size, and the line it stands on."""
    library, index = pdfium(), reading.where[at]
    if not object or not library.unchecked("FPDFText_GetMatrix")(
        reading.handle, index, matrix.place
    ):
        return (at,)
    a, b, c, d, _, f = matrix.view.tolist()
    size = library.unchecked("FPDFText_GetFontSize")(reading.handle, index)
    return library.FPDFTextObj_GetFont(object), size, a, b, c, d, f if not b else at
