"""An open PDF and one of its pages, as PDFium holds them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from functools import partial

from briefgen.readers.pdf.frame import Frame
from briefgen.readers.pdf.library import pdfium

INFORMATION = ("Title", "Author", "CreationDate", "ModDate")
"""What of the document information is of use (ISO 32000-1, table 317)."""


def said(ask: Callable[[int | None, int], int]) -> str:
    """What a function of PDFium says that puts UTF-16 where it is told, within so many bytes, and
    gives the number of bytes that it takes."""
    length = ask(None, 0)
    buffer = ctypes.create_string_buffer(max(length, 2))
    ask(ctypes.addressof(buffer), length)
    # It ends with a character that is zero.
    return buffer.raw[: max(length - 2, 0)].decode("utf-16-le", "replace")


class Broken(Exception):
    """PDFium can make nothing of a file or page; ``code`` is its reason."""

    def __init__(self, code: int = 0) -> None:
        super().__init__(code)
        self.code = code


class Document:
    """A PDF that is open until it is closed."""

    def __init__(self, data: bytes) -> None:
        """Open ``data``; raises Broken for what is no PDF or has no pages."""
        library = pdfium()
        # PDFium reads from the bytes as long as the document is open.
        self.data = data
        self.handle = library.FPDF_LoadMemDocument64(data, len(data), None)
        self.count: int = library.FPDF_GetPageCount(self.handle) if self.handle else 0
        """Of pages."""
        if self.count < 1:
            code = library.FPDF_GetLastError()
            self.close()
            raise Broken(code)

    def information(self) -> dict[str, str]:
        """What the document information says."""
        ask = partial(pdfium().FPDF_GetMetaText, self.handle)
        return {key: said(partial(ask, key.encode())) for key in INFORMATION}

    def attachments(self, largest: int) -> Iterator[tuple[str, bytes]]:
        """The name and the content of each attached file of at most ``largest`` bytes."""
        library = pdfium()
        for index in range(library.FPDFDoc_GetAttachmentCount(self.handle)):
            attached = library.FPDFDoc_GetAttachment(self.handle, index)
            name = said(partial(library.FPDFAttachment_GetName, attached))
            size = ctypes.c_ulong()
            place = ctypes.addressof(size)
            found = library.FPDFAttachment_GetFile(attached, None, 0, place)
            if found and 0 < size.value <= largest:
                buffer = ctypes.create_string_buffer(size.value)
                start = ctypes.addressof(buffer)
                if library.FPDFAttachment_GetFile(attached, start, len(buffer), place):
                    yield name, buffer.raw

    def page(self, number: int) -> Page:
        """The page with ``number``, counted from 1; raises Broken."""
        return Page(pdfium().FPDF_LoadPage(self.handle, number - 1))

    def close(self) -> None:
        handle, self.handle = self.handle, None
        if handle:
            pdfium().FPDF_CloseDocument(handle)


class Page:
    """A page and its text; it is closed by leaving its ``with``."""

    def __init__(self, handle: int | None) -> None:
        """Read the page at an address; raises Broken where there is none."""
        text = pdfium().FPDFText_LoadPage(handle) if handle else None
        if not handle or not text:
            if handle:
                pdfium().FPDF_ClosePage(handle)
            raise Broken
        self.handle = handle
        self.text: int = text
        """Its text, for the functions of PDFium that read it."""
        self.hidden: set[int] = set()
        """The addresses of what it draws on layers that are switched off."""
        self.off = False
        """True once some text was found to be among them."""

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *error: object) -> None:
        pdfium().FPDFText_ClosePage(self.text)
        pdfium().FPDF_ClosePage(self.handle)

    @property
    def characters(self) -> int:
        """How many its text has."""
        count: int = pdfium().FPDFText_CountChars(self.text)
        return max(count, 0)

    @property
    def objects(self) -> int:
        """How many things it draws."""
        count: int = pdfium().FPDFPage_CountObjects(self.handle)
        return max(count, 0)

    def frame(self) -> Frame:
        """Where its own coordinates lie as it is seen; raises Broken."""
        edges = (ctypes.c_float * 4)()
        found = pdfium().FPDF_GetPageBoundingBox(self.handle, ctypes.addressof(edges))
        turns = pdfium().FPDFPage_GetRotation(self.handle)
        if not found or turns < 0:
            raise Broken
        left, top, right, bottom = edges
        width, height = right - left, top - bottom
        if turns % 2:
            width, height = height, width
        return Frame(left, bottom, width, height, turns)
