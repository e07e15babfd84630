"""Our own empty document, in place of python-docx's: no compatibility mode, no leftovers.

``base/`` holds its parts as XML that a person can read. What depends on the theme or the language
is set here, and the result is opened as any file would be.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from briefgen.document import Metadata
from briefgen.theme import Theme
from briefgen.writers.docx.borders import hexadecimal
from briefgen.writers.docx.character_styles import character_styles
from briefgen.writers.docx.element import legal, qualified
from briefgen.writers.docx.package import pack
from briefgen.writers.docx.paragraph_styles import paragraph_styles
from briefgen.writers.docx.table_styles import table_styles

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_FOLDER = Path(__file__).parent / "base"
_PARTS = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_rels.xml",
    "docProps/app.xml": "app.xml",
    "docProps/core.xml": "core.xml",
    "docProps/custom.xml": "custom.xml",
    "word/document.xml": "document.xml",
    "word/_rels/document.xml.rels": "document_rels.xml",
    "word/styles.xml": "styles.xml",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
    "word/theme/theme1.xml": "theme.xml",
    "word/header1.xml": "header_first.xml",
    "word/header2.xml": "header_running.xml",
    "word/footer1.xml": "footer_first.xml",
    "word/footer2.xml": "footer_running.xml",
}
"""Name in the package → file in ``base/``."""

_PALETTE = {
    "dk1": "ink",
    "lt1": "white",
    "dk2": "navy",
    "lt2": "panel",
    "accent1": "navy",
    "accent2": "progress",
    "accent3": "contested",
    "accent4": "shortfall",
    "accent5": "grey",
    "accent6": "hairline",
    "hlink": "link",
    "folHlink": "link",
}
"""Slot of Word's colour picker → colour of the theme."""
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PROPERTY_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes}lpwstr"
_HEADER_MM = 9
"""From the page's edge to the running matter."""


def open_base(metadata: Metadata, theme: Theme) -> WordDocument:
    """An empty document on the theme's page, in its styles and the metadata's language."""
    from docx import Document

    parts = {name: (_FOLDER / file).read_bytes() for name, file in _PARTS.items()}
    parts["word/theme/theme1.xml"] = _theme(parts["word/theme/theme1.xml"], theme)
    parts["docProps/custom.xml"] = _custom(parts["docProps/custom.xml"], metadata.build_id)
    document = Document(BytesIO(pack(parts, compress=False)))
    _set_language(document, metadata.language)
    _set_page(document, theme)
    styles = document.styles.element
    styles.extend(paragraph_styles(theme))
    styles.extend(character_styles(theme))
    styles.extend(table_styles(theme))
    return document


def _theme(part: bytes, theme: Theme) -> bytes:
    """Word's theme part with our font and palette."""
    from lxml import etree

    root = etree.fromstring(part)
    for latin in root.iter(f"{_DRAWING}latin"):
        latin.set("typeface", theme.word_font)
    for slot, colour in _PALETTE.items():
        root.find(f".//{_DRAWING}{slot}")[0].set("val", hexadecimal(theme, colour))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _custom(part: bytes, build_id: str) -> bytes:
    """The custom properties with the build's id."""
    from lxml import etree

    root = etree.fromstring(part)
    root.find(f".//{_PROPERTY_TEXT}").text = legal(build_id)
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def _set_language(document: WordDocument, language: str) -> None:
    """Language of all text, for spelling and for voices that read it."""
    styles, settings = document.styles.element, document.settings.element
    for holder in (*styles.iter(qualified("lang")), *settings.iter(qualified("themeFontLang"))):
        holder.set(qualified("val"), language)


def _set_page(document: WordDocument, theme: Theme) -> None:
    from docx.shared import Mm

    page, section = theme.page, document.sections[0]
    section.page_width, section.page_height = Mm(page.width_mm), Mm(page.height_mm)
    section.left_margin = section.right_margin = Mm(page.side_mm)
    section.top_margin, section.bottom_margin = Mm(page.top_mm), Mm(page.bottom_mm)
    section.header_distance = section.footer_distance = Mm(_HEADER_MM)
    section.gutter = Mm(0)
