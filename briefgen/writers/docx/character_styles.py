"""The character styles of a brief: labels, emphasis, links and the colours of tones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.document import Tone
from briefgen.theme import TINTS, Theme
from briefgen.writers.docx.colours import marks
from briefgen.writers.docx.element import element
from briefgen.writers.docx.faces import face, style

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_PARENT = "Default Paragraph Font"


def character_styles(theme: Theme) -> Iterator[Element]:
    """Every character style the writer uses."""
    label, callout = theme.style("label"), theme.style("callout_label")
    head = theme.style("cell_head")
    warning = callout._replace(colour=TINTS[Tone.WARNING][0])
    yield _style("BG Label", face(label, theme))
    yield _style("BG Callout Label", face(callout, theme))
    yield _style("BG Warning Label", face(warning, theme))
    for colour in sorted({colour for colour, _ in TINTS.values()}):
        yield _style(in_colour(colour), face(head._replace(colour=colour), theme))
    yield _style("Strong", element("rPr", element("b")))
    # The house style has no italics, and the PDF sets emphasis bold too.
    yield _style("Emphasis", element("rPr", element("b")))
    yield _style("annotation reference", element("rPr", element("sz", val=16)))
    yield _style("footnote reference", element("rPr", element("vertAlign", val="superscript")))
    link = element("color", **marks(theme, "link", "val"))
    yield _style("Hyperlink", element("rPr", link, element("u", val="single")))


def in_colour(colour: str) -> str:
    """The character style of a panel's heading in a tone's colour: "navy" → "BG Navy"."""
    return f"BG {colour.capitalize()}"


def _style(name: str, properties: Element) -> Element:
    return style(name, "character", properties, parent=_PARENT)
