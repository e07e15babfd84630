"""Lines whose letters are drawn one by one: there a word that is set alike is one stretch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefgen.readers.pdf.library import pdfium
from briefgen.readers.pdf.stretches import Reading, Stretch, cuts

WORD = re.compile(r"\S+")


def words_of(reading: Reading, number: int, start: int, end: int) -> Iterator[Stretch]:
    """The words of the line with a number, between two offsets of the text; a word whose last
    letter is set otherwise than its first is cut where the objects change."""
    object_at, handle, where = reading.questions.object_at, reading.handle, reading.where
    for match in WORD.finditer(reading.text, start, end):
        at, behind = match.span()
        one, two = object_at(handle, where[at]), object_at(handle, where[behind - 1])
        if one == two or _set(reading, at, one) == _set(reading, behind - 1, two):
            yield number, at, behind, one
            continue
        last = behind - 1, two
        for (begin, drawn), (stop, _) in pairwise(
            [(at, one), *cuts(reading, (at, one), last), (behind, None)]
        ):
            yield number, begin, stop, drawn


def _set(reading: Reading, at: int, object: int | None) -> tuple[object, ...]:
    """How the character at an offset is set: its font, its size, and the line it stands on."""
    asked, index = reading.questions, reading.where[at]
    if not object or not asked.matrix_of(reading.handle, index, asked.matrix.places[0]):
        return (at,)
    a, b, c, d, _, f = asked.matrix.view.tolist()
    size = asked.size_of(reading.handle, index)
    return pdfium().FPDFTextObj_GetFont(object), size, a, b, c, d, f if not b else at
