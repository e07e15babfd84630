"""The text of a document in reading order, without any of its looks."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Document,
    Figure,
    Heading,
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
from briefgen.figure import drawn


def lines(document: Document) -> Iterator[str]:
    """The document's text in reading order, a line for each paragraph, item, cell or caption.

    Both outputs are held to this: read back, they must say the same in the same order.
    """
    for block in document.blocks:
        yield from block_lines(block)


def block_lines(block: Block) -> Iterator[str]:
    """The text of one block in reading order."""
    match block:
        case Heading(text=text) | Paragraph(text=text) | Quote(text=text) | Note(text=text):
            yield plain(text)
        case Labelled(label=label, text=text):
            yield f"{label} {plain(text)}"
        case BulletList(items=items):
            yield from (plain(item) for item in items)
        case OrderedList(items=items, start=start):
            yield from (f"{n}. {plain(item)}" for n, item in enumerate(items, start))
        case Callout(label=label, paragraphs=paragraphs):
            for n, text in enumerate(paragraphs):
                yield plain(text) if n else f"{label} {plain(text)}"
        case Panel(cells=cells):
            for cell in cells:
                yield cell.title
                yield from (f"{plain(text)} {right}".rstrip() for text, right in cell.lines)
        case Table(number=number, caption=caption, header=header, rows=rows):
            yield f"Table {number}. {plain(caption)}"
            for row in (header, *rows):
                yield from (plain(cell) for cell in row)
        case Figure():
            yield from _figure(block)
        case PageBreak():
            return


def _figure(block: Figure) -> Iterator[str]:
    yield f"Figure {block.number}. {block.title}"
    yield from drawn(block)
    if not block.told_in:
        yield f"Data of Figure {block.number}"
        yield from (cell for row in (block.header, *block.rows) for cell in row)
    yield block.source
