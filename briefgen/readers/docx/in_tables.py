"""Elements that tables are made of."""

from __future__ import annotations

from briefgen.readers.docx.content import Attributes, Content, Context, Handlers
from briefgen.readers.docx.handlers import LEAVING, entering, switched_on
from briefgen.readers.docx.model import Row, Table
from briefgen.readers.docx.styles import UNKNOWN, ground

MOST_TABLES = 25
"""Tables inside each other; what is deeper is read as paragraphs of the innermost."""


def _table(content: Content, _: Attributes) -> None:
    if content.deeper or sum(frame.table is not None for frame in content.frames) >= MOST_TABLES:
        content.deeper += 1
        return
    table = Table()
    content.blocks.append(table)
    content.put_aside(table.stray)
    content.table = table


def _table_end(content: Content) -> None:
    if content.deeper:
        content.deeper -= 1
    elif content.table:
        content.take_up()


def _table_style(content: Content, attributes: Attributes) -> None:
    # Which rows or columns the style fills is more than need be known: what may lie on a
    # filled cell is not held to have vanished.
    if not content.deeper and content.styles.fills(attributes.get("val", "")):
        content.ground = UNKNOWN


def _table_shade(content: Content, attributes: Attributes) -> None:
    if not content.deeper:
        content.ground = ground(attributes) or content.ground


def _row(content: Content, _: Attributes) -> None:
    if content.table and not content.deeper:
        content.table.rows.append(Row())


def _row_head(content: Content, attributes: Attributes) -> None:
    if content.table and content.table.rows and not content.deeper:
        content.table.rows[-1].head = switched_on(attributes)


def _row_deleted(content: Content, _: Attributes) -> None:
    if content.table and content.table.rows and not content.deeper:
        content.table.rows[-1].deleted = True


def _cell(content: Content, _: Attributes) -> None:
    kept = content.table is not None and not content.deeper
    content.cells.append(kept)
    if kept and content.table:
        rows = content.table.rows or [Row()]
        content.table.rows = rows
        rows[-1].cells.append([])
        content.put_aside(rows[-1].cells[-1])


def _cell_end(content: Content) -> None:
    if content.cells and content.cells.pop():
        content.take_up()


ROW: Context = {
    "tblHeader": Handlers(_row_head),
    "del": Handlers(_row_deleted),
    "trPr": LEAVING,
}
CELL: Context = {"shd": Handlers(_table_shade), "tcPr": LEAVING}
TABLE_STYLE: Context = {
    "tblStyle": Handlers(_table_style),
    "shd": Handlers(_table_shade),
    "tblPr": LEAVING,
}
TABLE: Context = {
    "tbl": Handlers(_table, _table_end),
    "tblPr": entering(TABLE_STYLE),
    "tr": Handlers(_row),
    "trPr": entering(ROW),
    "tc": Handlers(_cell, _cell_end),
    "tcPr": entering(CELL),
}
