"""Tables: a caption above, a header row that repeats, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefgen.document import Inline, Table, Tone, plain
from briefgen.theme import Theme
from briefgen.writers.columns import roomy
from briefgen.writers.docx.borders import BAR, tint, tone_border
from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.fields import field
from briefgen.writers.docx.grid import cell, grid, row, shares
from briefgen.writers.docx.lengths import twips, twips_mm
from briefgen.writers.docx.paragraphs import paragraph
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.runs import inline
from briefgen.writers.docx.table_styles import TABLE_SIDE

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element


def table(
    block: Table, theme: Theme, register: Register, keep_with_next: bool
) -> Iterator[Element]:
    """The caption and the table; ``keep_with_next`` ties its last row to what follows."""
    name = f"Table {block.number}"
    yield paragraph("caption", _caption(block, register))
    widths = shares(roomy(block, theme), twips_mm(theme.block_mm))
    rows = [_row(block.header, widths, "BG Table Head", register, header=True)]
    for n, cells in enumerate(block.rows):
        last = keep_with_next and n == len(block.rows) - 1
        tone = block.tones[n] if block.status is not None else None
        style = "BG Table Last" if last else "BG Table"
        rows.append(_row(cells, widths, style, register, _marks(block.status, tone, theme)))
    heads = "; ".join(plain(head) for head in block.header)
    yield grid("BG Evidence", widths, rows, f"{name}. {plain(block.caption)}", heads)


def _caption(block: Table, register: Register) -> Iterator[Element]:
    yield element("r", text("Table "))
    yield from field("SEQ Table \\* ARABIC", str(block.number))
    yield element("r", text(". "))
    yield from inline(block.caption, register)


def _marks(status: int | None, tone: Tone | None, theme: Theme) -> dict[int, list[Element]]:
    """Column → what marks its cell: the status cell has the tone's edge and ground.

    The edge takes its room from the cell, so the text moves in by as much.
    """
    if status is None or tone is None:
        return {}
    edge = element("tcBorders", tone_border("left", BAR, tone, theme))
    inset = element("left", w=twips(TABLE_SIDE + BAR), type="dxa")
    return {status: [edge, tint(tone, theme), element("tcMar", inset)]}


def _row(
    cells: Iterable[Inline],
    widths: list[int],
    style: str,
    register: Register,
    marks: dict[int, list[Element]] | None = None,
    header: bool = False,
) -> Element:
    marks = marks or {}
    return row(
        (
            cell(width, [paragraph(style, inline(content, register))], *marks.get(n, ()))
            for n, (content, width) in enumerate(zip(cells, widths, strict=True))
        ),
        header,
    )
