"""Open a PDF, or say in one line why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from briefgen.errors import ReadError

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
def opened(data: bytes, name: str) -> Iterator[tuple[Any, int]]:
    """The document in ``data`` and how many pages it has; ``name`` is for messages.

    Raises ReadError for what is no PDF, is damaged beyond repair, needs a password or has too
    many pages.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        cause, way_out = CAUSES.get(_code(error), CAUSES[3])
        raise ReadError(f"{name} {cause}", way_out) from error
    try:
        count = len(document)
        if count < 1:
            raise ReadError(f"{name} has no pages", "get the file again")
        if count > MOST_PAGES:
            raise ReadError(f"{name} has {count:,} pages", f"give at most {MOST_PAGES:,}")
        yield document, count
    finally:
        document.close()


def _code(error: Exception) -> int:
    """PDFium's code for ``error``."""
    return int(getattr(error, "err_code", 0) or 0)
