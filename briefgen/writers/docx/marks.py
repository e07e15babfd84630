"""The marks at the head and foot of each page: a style of their own, in documents that have any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Metadata
from briefgen.theme import Theme
from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.faces import face, style
from briefgen.writers.docx.lengths import twips
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

STYLE = "BG Marks"


def mark(words: str) -> Element:
    """A paragraph of its own for ``words``, or ""."""
    if not words:
        return ""
    properties = element("pPr", element("pStyle", val=style_id(STYLE)))
    return element("p", properties, element("r", text(words)))


def marks_style(metadata: Metadata, theme: Theme) -> Element:
    """The style of such paragraphs where ``metadata`` has marks, else ""."""
    if not (metadata.head or metadata.marking):
        return ""
    look = theme.style("running")._replace(bold=True, colour="ink")
    paragraph = element(
        "pPr",
        element("spacing", before=0, after=0, line=twips(look.leading), lineRule="atLeast"),
        element("jc", val="center"),
    )
    return style(STYLE, "paragraph", paragraph, face(look, theme), parent="Normal")
