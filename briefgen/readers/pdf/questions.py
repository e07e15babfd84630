"""What PDFium is asked of each page or each run of text, made ready once a document."""

from __future__ import annotations

import ctypes
from typing import Any, Literal, NamedTuple

from briefgen.readers.pdf.library import pdfium, pointer


class Numbers(NamedTuple):
    """Numbers of four bytes each that PDFium is to put somewhere.

    They are read through a view, for an array of ctypes takes longer to give them up than PDFium
    to find them.
    """

    view: memoryview[Any]
    places: tuple[Any, ...]
    """Where each stands, as ``pointer`` has it."""


def numbers(letter: Literal["f", "I"], count: int) -> Numbers:
    """``count`` numbers of the kind that has a ``letter`` in the module ``struct``."""
    held = ctypes.create_string_buffer(4 * count)
    start = ctypes.addressof(held)
    places = tuple(pointer(start + 4 * at) for at in range(count))
    return Numbers(memoryview(held).cast("B").cast(letter), places)


class Questions:
    """PDFium's functions that are called by the thousand, and where they put their answers: these
    are of one document, for two may be read at once."""

    __slots__ = (
        "box", "box_of", "colour", "colour_of", "matrix", "matrix_of", "object_at", "size_of",
        "words",
    )  # fmt: skip

    def __init__(self) -> None:
        library = pdfium()
        self.object_at = library.unchecked("FPDFText_GetTextObject")
        self.matrix_of = library.unchecked("FPDFText_GetMatrix")
        self.size_of = library.unchecked("FPDFText_GetFontSize")
        self.box_of = library.unchecked("FPDFText_GetLooseCharBox")
        self.colour_of = library.unchecked("FPDFText_GetFillColor")
        self.matrix = numbers("f", 6)
        self.box = numbers("f", 4)
        self.colour = numbers("I", 4)
        self.words = ctypes.create_string_buffer(0)

    def text(self, page: int, count: int) -> str:
        """The ``count`` characters of the text at an address."""
        size = 2 * (count + 1)
        if len(self.words) < size:
            # A type of array is dear to make, so that there are few.
            self.words = ctypes.create_string_buffer(2 * size)
        given = pdfium().FPDFText_GetText(page, 0, count, ctypes.addressof(self.words))
        return str(memoryview(self.words)[: 2 * max(given - 1, 0)], "utf-16-le", "replace")
