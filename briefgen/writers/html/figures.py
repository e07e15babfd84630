"""Figures on the page to review on: their data as a table, for that is what is to be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.figure import Figure
from briefgen.writers.html.element import element, in_text

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element


def figure(block: Figure) -> Element:
    """Caption, data and source; which kind of source a letter of marks is, stands below."""
    caption = element("caption", in_text(f"Figure {block.number}. {block.title}"))
    heads = (
        element("th", in_text(cell), scope="col", role="columnheader") for cell in block.header
    )
    rows = "".join(_row(row, block.header) for row in block.rows)
    head = element("thead", element("tr", "".join(heads), role="row"), role="rowgroup")
    body = element("tbody", rows, role="rowgroup")
    keys = "".join(f"{key.name}: {', '.join(key.letters)}. " for key in block.keys)
    note = element("p", in_text(keys + block.source), class_="note")
    return element("table", caption + head + body, role="table") + note


def _row(row: tuple[str, ...], header: tuple[str, ...]) -> Element:
    first, *others = row
    name = element("th", in_text(first), role="rowheader", scope="row")
    cells = (
        element("td", in_text(cell), role="cell", data_head=head)
        for cell, head in zip(others, header[1:], strict=True)
    )
    return element("tr", name + "".join(cells), role="row")
