"""Our own empty document: no compatibility mode, no leftovers.

``base/`` holds its parts as XML that a person can read, with a ``$name`` where something goes that
depends on the document or its theme.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from string import Template

from briefgen.document import Metadata
from briefgen.theme import Theme
from briefgen.writers.docx.character_styles import character_styles
from briefgen.writers.docx.colours import PALETTE, hexadecimal
from briefgen.writers.docx.element import in_text
from briefgen.writers.docx.lengths import twips_mm
from briefgen.writers.docx.marks import marks_style
from briefgen.writers.docx.paragraph_styles import paragraph_styles
from briefgen.writers.docx.table_styles import table_styles

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

_LONGEST = 255
"""The most characters that Word takes in one property."""


def base(metadata: Metadata, theme: Theme, content: Mapping[str, str]) -> dict[str, bytes]:
    """The parts of a document on the theme's page, in its styles and the metadata's language.

    ``content`` is the XML of what is written into it, by the name of its place in ``base/``.
    """
    values = {**_metadata(metadata), **_looks(theme), **content}
    values["styles"] += marks_style(metadata, theme)
    return {name: _filled(file, values) for name, file in _PARTS.items()}


def _filled(file: str, values: Mapping[str, str]) -> bytes:
    made = (_FOLDER / file).read_text(encoding="utf-8")
    return (Template(made).substitute(values) if "$" in made else made).encode()


def _metadata(metadata: Metadata) -> dict[str, str]:
    """The file's properties, all from the document's metadata; nothing from the clock."""
    fields = ("title", "author", "subject", "keywords", "language", "build_id")
    told = {name: in_text(getattr(metadata, name)[:_LONGEST]) for name in fields}
    return told | {"day": f"{date.fromisoformat(metadata.created)}T00:00:00Z"}


def _looks(theme: Theme) -> dict[str, str]:
    page = theme.page
    return {
        "font": in_text(theme.word_font).replace('"', "&quot;"),
        **{slot: hexadecimal(theme, colour) for slot, colour in PALETTE.items()},
        "styles": "".join(
            (*paragraph_styles(theme), *character_styles(theme), *table_styles(theme))
        ),
        "width": str(twips_mm(page.width_mm)),
        "height": str(twips_mm(page.height_mm)),
        # Word prints a wide page upright unless it is told that the sheet lies on its side.
        "orientation": ' w:orient="landscape"' if page.landscape else "",
        "top": str(twips_mm(page.top_mm)),
        "bottom": str(twips_mm(page.bottom_mm)),
        "side": str(twips_mm(page.side_mm)),
    }
