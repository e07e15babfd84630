"""Open a PDF, or say in one line why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from briefgen.errors import ReadError
from briefgen.readers.pdf.document import Broken, Document

MOST_PAGES = 2000
CAUSES = {
    2: ("cannot be opened as a PDF", "save it again"),
    3: ("is damaged: it is no whole PDF", "get the file again"),
    4: ("needs a password", "save it without one"),
    5: ("is protected in a way that is not known", "save it without protection"),
    6: ("is damaged: it has no pages", "get the file again"),
}
"""What PDFium's error codes (fpdfview.h, FPDF_ERR_*) mean to the one who gave the file."""


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Document]:
    """The document in ``data``; ``name`` is for messages.

    Raises ReadError for what is no PDF, is damaged beyond repair, needs a password or has too
    many pages.
    """
    try:
        document = Document(data)
    except Broken as error:
        cause, way_out = CAUSES.get(error.code, CAUSES[3])
        raise ReadError(f"{name} {cause}", way_out) from error
    try:
        if document.count > MOST_PAGES:
            raise ReadError(f"{name} has {document.count:,} pages", f"give at most {MOST_PAGES:,}")
        yield document
    finally:
        document.close()
