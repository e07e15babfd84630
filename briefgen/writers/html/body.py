"""The blocks of a document as HTML: one case a kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, assert_never

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Figure,
    Heading,
    Inline,
    Labelled,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    Paragraph,
    Quote,
    Table,
    plain,
)
from briefgen.theme import Theme
from briefgen.writers.html.element import element, in_text, void
from briefgen.writers.html.inline import inline
from briefgen.writers.html.register import Register

if TYPE_CHECKING:
    from briefgen.writers.html.element import Element


def body(blocks: Sequence[Block], register: Register, theme: Theme) -> Iterator[Element]:
    """Every block in order."""
    for block in blocks:
        yield from _block(block, register, theme)


def _block(block: Block, register: Register, theme: Theme) -> Iterator[Element]:
    match block:
        case Heading(level=level, text=text):
            id = register.heading(level, plain(text))
            yield element(f"h{level}", inline(text, register), id=id)
        case Paragraph(text=text, role=role, id=name):
            content = inline(text, register)
            yield element("p", content, class_=str(role), id=register.anchor(name))
        case Labelled(label=label, text=text, id=name):
            content = _labelled(label, text, register)
            yield element("p", content, class_="item", id=register.anchor(name))
        case BulletList(items=items):
            yield element("ul", _items(items, register))
        case OrderedList(items=items, start=start):
            yield element("ol", _items(items, register), start=start)
        case Quote(text=text):
            yield element("blockquote", element("p", inline(text, register)))
        case Callout():
            yield _callout(block, register)
        case Panel(kind=kind, cells=cells):
            made = "".join(_cell(cell, register) for cell in cells)
            yield element("div", made, class_=f"panel {kind}")
        case Table():
            yield _table(block, register)
        case Figure():
            # Few documents have one.
            from briefgen.writers.html.figures import figure

            yield figure(block, theme)
        case Note(text=text):
            yield element("p", inline(text, register), class_="note")
        case PageBreak():
            return
        case _:
            assert_never(block)


def _labelled(label: str, text: Inline, register: Register) -> Element:
    return f"{element('b', in_text(label))} {element('span', inline(text, register))}"


def _items(items: Sequence[Inline], register: Register) -> Element:
    return "".join(element("li", inline(item, register)) for item in items)


def _callout(block: Callout, register: Register) -> Element:
    """A box of one or more paragraphs, the label before the first."""
    first, *others = block.paragraphs or ((),)
    made = [element("p", _labelled(block.label, first, register), class_="item")]
    made += (element("p", inline(text, register), class_="more") for text in others)
    return element("div", "".join(made), class_=f"callout {block.tone}")


def _cell(cell: Cell, register: Register) -> Element:
    head = element("p", in_text(cell.title), class_="cell-head")
    lines = "".join(
        element(
            "li",
            element("span", inline(text, register))
            + (f" {element('span', in_text(right), class_='right')}" if right else ""),
        )
        for text, right in cell.lines
    )
    made = head + (element("ul", lines) if lines else "")
    return element("div", made, class_=f"cell {cell.tone}")


def _table(block: Table, register: Register) -> Element:
    """A table that may be laid out as a list where the window is narrow: its parts say what they
    are, which a browser forgets of a table that is not laid out as one."""
    caption = element("caption", f"Table {block.number}. {inline(block.caption, register)}")
    columns = "".join(void("col", class_=f"w{width}") for width in block.widths)
    heads = "".join(
        element("th", inline(cell, register), scope="col", role="columnheader")
        for cell in block.header
    )
    rows = "".join(_row(block, n, register) for n in range(len(block.rows)))
    parts = (
        caption,
        element("colgroup", columns),
        element("thead", element("tr", heads, role="row"), role="rowgroup"),
        element("tbody", rows, role="rowgroup"),
    )
    return element("table", "".join(parts), role="table")


def _row(block: Table, number: int, register: Register) -> Element:
    row = block.rows[number]
    about = plain(row[0]) if row else ""
    tone = str(block.tones[number]) if block.status is not None and block.tones else ""
    pairs = list(zip(row, block.header, strict=True))
    cells = [
        element(
            "td" if n else "th",
            inline(cell, register, about),
            role="cell" if n else "rowheader",
            scope=None if n else "row",
            class_=f"status {tone}" if tone and n == block.status else "",
            data_head=plain(head) if n else "",
        )
        for n, (cell, head) in enumerate(pairs)
    ]
    return element("tr", "".join(cells), role="row")
