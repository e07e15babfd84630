"""Outputs by name: one row a format, one function each, ``(document, theme) -> Written``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from briefgen.document import Document
from briefgen.errors import WriteError
from briefgen.theme import Theme
from briefgen.writers.written import Attachment, Extent, PageFill, Written

__all__ = ["WRITERS", "Attachment", "Extent", "PageFill", "Written", "measure", "write"]

Writer = Callable[[Document, Theme], Written]
Carrier = Callable[[Document, Theme, Attachment | None], Written]

WRITERS = {
    "docx": "briefgen.writers.docx",
    "pdf": "briefgen.writers.pdf",
}
"""Format → the module whose ``write`` makes it; imported on first use, since each is costly."""

CARRIERS = frozenset({"pdf"})
"""The formats whose files can carry another inside."""


def write(
    document: Document, theme: Theme, format: str, attachment: Attachment | None = None
) -> Written:
    """``document`` in ``format``, a key of ``WRITERS``; ``attachment`` goes in where it can."""
    if format not in WRITERS:
        raise WriteError(f"there is no writer for {format}", f"choose {' or '.join(WRITERS)}.")
    writer = import_module(WRITERS[format]).write
    if format in CARRIERS:
        return cast(Carrier, writer)(document, theme, attachment)
    return cast(Writer, writer)(document, theme)


def measure(document: Document, theme: Theme) -> Extent:
    """How many pages ``document`` takes; the PDF decides, and the DOCX has the same widths."""
    from briefgen.writers import pdf

    return pdf.measure(document, theme)
