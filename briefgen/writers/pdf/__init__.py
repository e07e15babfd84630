"""The PDF writer: blocks become pieces, pieces fill pages, pages are drawn.

Nothing here reads the clock or draws lots, so the same document gives the same bytes.
"""

from __future__ import annotations

from briefgen.document import Document
from briefgen.theme import MM, Theme
from briefgen.writers.written import Written


def write(document: Document, theme: Theme) -> Written:
    """``document`` as a PDF file that looks as ``theme`` says."""
    from briefgen.writers.pdf.blocks import pieces
    from briefgen.writers.pdf.drawing import draw
    from briefgen.writers.pdf.pages import compose
    from briefgen.writers.pdf.styles import StyleSheet

    sheet = StyleSheet(theme)
    page = theme.page
    height = (page.height_mm - page.top_mm - page.bottom_mm) * MM
    everything = (piece for block in document.blocks for piece in pieces(block, sheet))
    composed = compose(everything, height)
    data = draw(composed, document.metadata, sheet)
    return Written(data, len(composed.pages), composed.breaks)
