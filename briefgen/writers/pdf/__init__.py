"""The PDF writer: blocks become pieces, pieces fill pages, pages are drawn.

Nothing here reads the clock or draws lots, so the same document gives the same bytes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Document
from briefgen.theme import MM, Theme
from briefgen.writers.written import Extent, Written

if TYPE_CHECKING:
    from briefgen.writers.pdf.pages import Pages
    from briefgen.writers.pdf.styles import StyleSheet


def write(document: Document, theme: Theme) -> Written:
    """``document`` as a PDF file that looks as ``theme`` says."""
    from briefgen.writers.pdf.drawing import draw
    from briefgen.writers.pdf.styles import StyleSheet

    sheet = StyleSheet(theme)
    composed = _composed(document, sheet)
    data = draw(composed, document.metadata, sheet)
    return Written(data, len(composed.pages), composed.breaks)


def measure(document: Document, theme: Theme) -> Extent:
    """How long ``write`` would make it; a third of the work, for nothing is drawn."""
    from briefgen.writers.pdf.styles import StyleSheet

    composed = _composed(document, StyleSheet(theme))
    return Extent(len(composed.pages), composed.breaks)


def _composed(document: Document, sheet: StyleSheet) -> Pages:
    from briefgen.writers.pdf.blocks import pieces
    from briefgen.writers.pdf.pages import compose

    page = sheet.theme.page
    height = (page.height_mm - page.top_mm - page.bottom_mm) * MM
    return compose((piece for block in document.blocks for piece in pieces(block, sheet)), height)
