"""A paragraph: one named style and its content."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element
from briefgen.writers.docx.lengths import twips
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def paragraph(
    style: str,
    content: Iterable[Element],
    numbering: int | None = None,
    passed: Iterable[float] = (),
) -> Element:
    """A paragraph in the style called ``style``.

    ``numbering`` is the id of the list it counts in. ``passed`` are tab stops of
    the style, in points, that do not count here, because the text has no room before them.
    """
    tabs = [element("tab", val="clear", pos=twips(stop)) for stop in passed]
    numbers = (
        element("numPr", element("ilvl", val=0), element("numId", val=numbering))
        if numbering is not None
        else None
    )
    properties = element(
        "pPr",
        element("pStyle", val=style_id(style)),
        numbers,
        element("tabs", *tabs) if tabs else None,
    )
    return element("p", properties, *content)


def start_page(block: Element) -> Element:
    """``block`` with its first paragraph, in a cell or not, made the first of a new page.

    A property of that paragraph and not a break of its own: a break would need an empty paragraph.
    Word drops the space above a paragraph at the head of a page only where it broke the page
    itself, so here it goes by hand.
    """
    style = block.index("/>", block.index("<w:pPr>")) + len("/>")
    end = block.index("</w:pPr>", style)
    begin, rest = element("pageBreakBefore"), element("spacing", before=0)
    return f"{block[:style]}{begin}{block[style:end]}{rest}{block[end:]}"
