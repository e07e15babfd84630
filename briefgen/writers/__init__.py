"""Outputs by name: one row a format, one function each, ``(document, theme) -> Written``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import cast

from briefgen.document import Document
from briefgen.errors import WriteError
from briefgen.theme import Theme
from briefgen.writers.written import Extent, PageFill, Written

__all__ = ["WRITERS", "Extent", "PageFill", "Written", "measure", "write"]

Writer = Callable[[Document, Theme], Written]

WRITERS = {
    "docx": "briefgen.writers.docx",
    "pdf": "briefgen.writers.pdf",
}
"""Format → the module whose ``write`` makes it; imported on first use, since each is costly."""


def write(document: Document, theme: Theme, format: str) -> Written:
    """``document`` in ``format``, a key of ``WRITERS``."""
    if format not in WRITERS:
        raise WriteError(f"there is no writer for {format}", f"choose {' or '.join(WRITERS)}.")
    writer = cast(Writer, import_module(WRITERS[format]).write)
    return writer(document, theme)


def measure(document: Document, theme: Theme) -> Extent:
    """How many pages ``document`` takes; the PDF decides, and the DOCX has the same widths."""
    from briefgen.writers import pdf

    return pdf.measure(document, theme)
