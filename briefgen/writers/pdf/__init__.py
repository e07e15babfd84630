"""The PDF writer: blocks become pieces, pieces fill pages, pages are drawn.

Nothing here reads the clock or draws lots, so the same document gives the same bytes.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from briefgen.document import Document
from briefgen.spoken import block_lines
from briefgen.theme import MM, Theme
from briefgen.writers.bands import with_room
from briefgen.writers.pdf.pictures import put_off
from briefgen.writers.written import Attachment, Extent, Written
from briefgen.xmltext import allowed

if TYPE_CHECKING:
    from briefgen.writers.pdf.pages import Pages
    from briefgen.writers.pdf.styles import StyleSheet
    from briefgen.writers.pdf.tags import Structure

for _name in ("reportlab_mods", "reportlab_settings"):
    # ReportLab would run files of these names out of the home folder, and fail where that is none.
    sys.modules.setdefault(_name, ModuleType(_name))


class _Laid(NamedTuple):
    """A document laid out and not yet drawn. Drawing fills the structure, so it serves once."""

    document: Document
    theme: Theme
    sheet: StyleSheet
    structure: Structure
    pages: Pages


_measured: list[_Laid] = []
"""What was measured last: most often it is what will be written."""


def write(document: Document, theme: Theme, attachment: Attachment | None = None) -> Written:
    """``document`` as a PDF file that looks as ``theme`` says, with ``attachment`` inside.

    The file is tagged (PDF/UA-1) and can be archived (PDF/A-3a).
    """
    put_off()
    from briefgen.writers.pdf.drawing import draw
    from briefgen.writers.pdf.styles import StyleSheet

    missing = _check(document, StyleSheet(theme))
    held = _measured.pop() if _measured else None
    if not (held and held.document is document and held.theme == theme):
        held = _laid_out(document, theme)
    data = draw(held.pages, held.structure, document.metadata, held.sheet, attachment)
    return Written(data, len(held.pages.pages), held.pages.breaks, missing)


def _check(document: Document, sheet: StyleSheet) -> str:
    """The characters that can be printed only by their codes."""
    from briefgen.writers.pdf.spelling import unprintable

    about = document.metadata
    running = (about.kind, about.purpose, about.issuer, about.head, about.short_title)
    blocks = (line for block in document.blocks for line in block_lines(block))
    texts = [allowed(text) for text in (*blocks, *running, about.version)]
    look = sheet.look("body")
    if all(map(look.font.has, texts)):
        return ""
    return unprintable(texts, look)


def measure(document: Document, theme: Theme) -> Extent:
    """How long ``write`` would make it; a third of the work, for nothing is drawn."""
    # Two of many pages need not be held at once.
    _measured.clear()
    laid = _laid_out(document, theme)
    _measured.append(laid)
    return Extent(len(laid.pages.pages), laid.pages.breaks)


def _laid_out(document: Document, theme: Theme) -> _Laid:
    put_off()
    from briefgen.writers.pdf.blocks import pieces
    from briefgen.writers.pdf.pages import compose
    from briefgen.writers.pdf.styles import StyleSheet
    from briefgen.writers.pdf.tags import Structure

    sheet, structure = StyleSheet(with_room(theme, document.metadata)), Structure()
    page = sheet.theme.page
    height = (page.height_mm - page.top_mm - page.bottom_mm) * MM
    made = (piece for block in document.blocks for piece in pieces(block, sheet, structure))
    return _Laid(document, theme, sheet, structure, compose(made, height))
