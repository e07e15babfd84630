"""What paragraph, character and table styles share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.theme import TextStyle, Theme
from briefgen.writers.docx.colours import marks
from briefgen.writers.docx.element import element
from briefgen.writers.docx.lengths import half_points
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def style(
    name: str,
    kind: str,
    *properties: Element | None,
    parent: str = "",
    next: str = "",
    default: bool = False,
) -> Element:
    """A ``w:style`` of ``kind`` "paragraph", "character" or "table".

    Word shows it among its recommended styles; names with "BG" before them are told to be ours.
    """
    marks = {"default": 1} if default else {"customStyle": 1} if name.startswith("BG ") else {}
    return element(
        "style",
        element("name", val=name),
        element("basedOn", val=style_id(parent)) if parent else None,
        element("next", val=style_id(next)) if next else None,
        element("qFormat"),
        *properties,
        type=kind,
        styleId=style_id(name),
        **marks,
    )


def face(look: TextStyle, theme: Theme, heading: bool = False) -> Element:
    """The ``w:rPr`` of a style of the theme; a ``heading`` goes by the font that Word's theme has
    for headings, all else by that of the text."""
    size = half_points(look.size)
    return element(
        "rPr",
        _major(theme.word_font) if heading else None,
        element("b") if look.bold else None,
        element("color", **marks(theme, look.colour, "val")),
        element("sz", val=size),
        element("szCs", val=size),
    )


def _major(font: str) -> Element:
    """The theme's font of headings, and ``font`` for what knows no themes."""
    slots = {"asciiTheme": "majorHAnsi", "hAnsiTheme": "majorHAnsi"}
    others = {"eastAsiaTheme": "majorEastAsia", "cstheme": "majorBidi"}
    return element("rFonts", ascii=font, hAnsi=font, **slots, **others)
