"""PDF: text from where it stands on its pages and how it is set.

runs → fragments → regions → rows → paragraphs → headings → pieces, a module a step.
"""

from __future__ import annotations

from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers.pdf.layout import pieces
from briefgen.readers.pdf.measure import check
from briefgen.readers.pdf.metadata import dated, declared
from briefgen.readers.pdf.opening import opened
from briefgen.readers.pdf.pages import Read, read_pages
from briefgen.readers.pdf.warnings import warnings
from briefgen.readers.pieces import assemble
from briefgen.source import Source

GARBLED = 0.3
"""Share of characters that are none, at which a text layer is of no use."""


def read(data: bytes, path: Path, id: str) -> Source:
    """The source called ``id`` in a PDF's bytes.

    Raises ReadError for a file that is damaged, needs a password or has no text layer.
    """
    try:
        check(data, path.name)
        shown, off = _layers(data)
        with opened(shown, path.name) as document:
            pages = read_pages(document, path.name, off)
            about = declared(document.information(), data)
        _check_text(pages, path.name)
        found = pieces(pages)
    except (MemoryError, ReadError):
        raise
    except Exception as error:
        raise ReadError(f"{path.name} is a damaged PDF", "print it anew") from error
    return assemble(path, id, data, found, dated(about, found), warnings(pages, path.name))


def _layers(data: bytes) -> tuple[bytes, frozenset[bytes]]:
    """``data`` without what is on layers that are off, as far as that can be cut out, and the names
    of these layers."""
    if b"/OCProperties" not in data and b"/ObjStm" not in data:
        return data, frozenset()
    from briefgen.readers.pdf.layers import layers

    return layers(data)


def _check_text(pages: list[Read], name: str) -> None:
    """Raise where no page has text, or none that can be read."""
    characters = sum(page.characters for page in pages)
    if not characters:
        if any(page.empty for page in pages):
            raise ReadError(f"{name} has no text layer", "run OCR on it first")
        if all(page.broken for page in pages):
            raise ReadError(f"{name} is damaged: no page can be read", "get the file again")
        raise ReadError(f"{name} holds no text", "give a file with text in it")
    if sum(max(page.odd, page.unmapped) for page in pages) > GARBLED * characters:
        raise ReadError(
            f"{name} has a garbled text layer: its fonts do not say what their characters are",
            "run OCR on it first",
        )
