"""The table styles of a brief. Spacing inside cells is theirs, so that cells carry none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefgen.theme import Theme
from briefgen.writers.docx.borders import HAIRLINE, border, shade
from briefgen.writers.docx.element import element
from briefgen.writers.docx.faces import style
from briefgen.writers.docx.lengths import twips

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

TABLE_SIDE = 5
"""Points between a table cell's edge and its text."""


def table_styles(theme: Theme) -> Iterator[Element]:
    """Every table style the writer uses."""
    above, below = theme.padding
    rules = element(
        "tblBorders",
        border("bottom", HAIRLINE, "hairline", theme),
        border("insideH", HAIRLINE, "hairline", theme),
    )
    head = element("tblStylePr", element("tcPr", shade(theme, "navy")), type="firstRow")
    # Word adds a rule's thickness to the row's height.
    margins = _margins(above, TABLE_SIDE, below - HAIRLINE)
    yield _style("BG Evidence", element("tblPr", rules, margins), head)


def _style(name: str, *properties: Element) -> Element:
    return style(name, "table", *properties, parent="Table Normal")


def _margins(above: float, side: float, below: float) -> Element:
    """Space inside cells, in points."""
    sides = (("top", above), ("left", side), ("bottom", below), ("right", side))
    return element(
        "tblCellMar",
        *(element(name, w=twips(points), type="dxa") for name, points in sides),
    )
