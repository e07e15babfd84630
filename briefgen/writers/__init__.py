"""Write a document in a format: one package a format, and the table of them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from briefgen.document import Document
from briefgen.errors import WriteError
from briefgen.theme import Theme
from briefgen.writers.written import Attachment, Extent, PageFill, Written

__all__ = ["WRITERS", "Attachment", "Extent", "PageFill", "Written", "measure", "write"]

WRITERS = {
    "docx": "briefgen.writers.docx",
    "pdf": "briefgen.writers.pdf",
    "html": "briefgen.writers.html",
}
"""Format → the module whose ``write`` makes it; imported on first use, since each is costly."""


def write(
    document: Document,
    theme: Theme,
    format: str,
    attachment: Attachment | None = None,
    **options: Any,
) -> Written:
    """``document`` in ``format``, a key of ``WRITERS``, with ``attachment`` inside.

    ``options`` are what the format's own ``write`` takes besides.
    """
    if format not in WRITERS:
        *others, last = WRITERS
        choice = f"choose {', '.join(others)} or {last}."
        raise WriteError(f"there is no writer for {format}", choice)
    written: Written = import_module(WRITERS[format]).write(document, theme, attachment, **options)
    return written


def measure(document: Document, theme: Theme) -> Extent:
    """How many pages ``document`` takes; the PDF decides, and the DOCX has the same widths."""
    from briefgen.writers import pdf

    return pdf.measure(document, theme)
