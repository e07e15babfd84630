"""What tables are made of: cells and rows of fixed width."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def shares(percents: Iterable[float], whole: int) -> list[int]:
    """``whole`` in parts of so many percent; the parts add up to it exactly."""
    edges, total = [0], 0.0
    for percent in percents:
        total += percent
        edges.append(round(whole * total / 100))
    return [right - left for left, right in pairwise(edges)]


def cell(width: int, content: Iterable[Element], *marks: Element) -> Element:
    """A cell ``width`` twips wide; ``marks`` are properties in the order of Word's schema."""
    properties = element("tcPr", element("tcW", w=width, type="dxa"), *marks)
    return element("tc", properties, *content)


def row(cells: Iterable[Element], header: bool = False) -> Element:
    """A row that no page break parts; a header row repeats on each page."""
    properties = [element("cantSplit")]
    if header:
        properties.append(element("tblHeader"))
    return element("tr", element("trPr", *properties), *cells)


def grid(
    style: str, widths: list[int], rows: Iterable[Element], title: str, description: str
) -> Element:
    """A table of fixed ``widths`` in twips under a header row, with its alternative text."""
    properties = element(
        "tblPr",
        element("tblStyle", val=style_id(style)),
        element("tblW", w=sum(widths), type="dxa"),
        element("tblLayout", type="fixed"),
        element("tblLook", val="0620", firstRow=1),
        element("tblCaption", val=title),
        element("tblDescription", val=description),
    )
    columns = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", properties, columns, *rows)
