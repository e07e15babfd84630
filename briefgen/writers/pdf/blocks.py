"""Each block of a document as pieces for the page: one function a kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from briefgen.document import (
    Block,
    BulletList,
    Callout,
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
    Run,
    Table,
    TextRole,
    plain,
)
from briefgen.writers.pdf.edges import Edge
from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.grid import Box, Padding, Row
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.pages import Piece
from briefgen.writers.pdf.panels import callout, panel
from briefgen.writers.pdf.rail import in_column, labelled, marked
from briefgen.writers.pdf.styles import Look, StyleSheet
from briefgen.writers.pdf.tables import table
from briefgen.writers.pdf.tags import DECIMAL, DISC, Structure, Tag
from briefgen.writers.pdf.text import text
from briefgen.xmltext import allowed

HEADINGS = {1: "title", 2: "section", 3: "subsection"}
OUTLINE = {1: 0, 2: 0, 3: 1}
"""Level of a heading's bookmark: sections stand beside the title, so they are seen unfolded."""
QUOTE_INSET = 9.0
"""From a quotation's bar, which hangs in the rail, to its text."""
PANEL_GAP = 8.0
"""Below a panel."""


def pieces(block: Block, sheet: StyleSheet, structure: Structure) -> Iterator[Piece]:
    """What ``block`` puts on the page, in reading order, its tags at the end of ``structure``."""
    match block:
        case Heading():
            yield _heading(block, sheet, structure)
        case Paragraph():
            # No place for links: a reader who hears "link" at each quotation must be led to more
            # than the name of its source, which is printed beside it.
            yield _paragraph(block, sheet, Tag("P", structure.root))
        case Labelled(label=label, text=inline, id=id):
            looks = sheet.look("label"), sheet.look("labelled")
            tag = Tag("P", structure.root)
            row = labelled(label, inline, looks, sheet, (Tag("Span", tag), tag))
            yield _piece(row, looks[1])._replace(anchor=id)
        case BulletList(items=items):
            tag = Tag("L", structure.root, DISC)
            yield from _list([None] * len(items), items, sheet, tag)
        case OrderedList(items=items, start=start):
            marks = [f"{n}." for n in range(start, start + len(items))]
            yield from _list(marks, items, sheet, Tag("L", structure.root, DECIMAL))
        case Quote():
            yield _quote(block, sheet, Tag("P", Tag("BlockQuote", structure.root)))
        case Callout():
            yield _piece(callout(block, sheet, structure), sheet.look("callout"))
        case Panel():
            yield Piece(panel(block, sheet, structure), after=PANEL_GAP)
        case Table():
            yield from _table(block, sheet, Tag("Table", structure.root))
        case Figure():
            # Few documents have one.
            from briefgen.writers.pdf.figures import figure

            yield from figure(block, sheet, structure)
        case Note(text=inline):
            look = sheet.look("note")
            yield _piece(in_column(inline, look, sheet, structure.note()), look, keep_previous=True)
        case PageBreak():
            yield Piece(None)
        case _:
            assert_never(block)


def _piece(flow: Flow, look: Look, keep_previous: bool = False) -> Piece:
    """``flow`` with the spaces of ``look``."""
    return Piece(flow, look.before, look.after, look.keep_next, keep_previous)


def _heading(block: Heading, sheet: StyleSheet, structure: Structure) -> Piece:
    look = sheet.look(HEADINGS[block.level])
    words = stretches(block.text, look)
    # One without a letter is no heading to any reader, and must not count as one.
    shown = any(part.strip() for _, part in words)
    tag = structure.heading(block.level) if shown else Tag("P", structure.root)
    flow = text(words, look, sheet.block, tag, mend_runt=True)
    flow.whole = flow.single = True
    outline = OUTLINE[block.level], " ".join(allowed(plain(block.text)).split())
    return Piece(flow, look.before, look.after, keep_next=True, outline=outline)


def _paragraph(block: Paragraph, sheet: StyleSheet, tag: Tag) -> Piece:
    look = sheet.look(block.role)
    match block.role:
        case TextRole.STANDFIRST:
            width = sheet.rail + sheet.column
            words = stretches(block.text, look)
            return _piece(text(words, look, width, tag, mend_runt=True), look)
        case TextRole.STRIP:
            return _piece(_strip(block.text, look, sheet, tag), look)
        case TextRole.BODY | TextRole.FINE:
            return _piece(in_column(block.text, look, sheet, tag), look)
        case _:
            assert_never(block.role)


def _strip(inline: Inline, look: Look, sheet: StyleSheet, tag: Tag) -> Row:
    """The line of dates, with a thin rule above it."""
    rule = Edge("top", 0.5, sheet.colour("hairline"))
    body = text(stretches(inline, look), look, sheet.block, tag)
    return Row([Box(0, sheet.block, (body,), Padding(top=4), edges=(rule,))], whole=False)


def _list(
    marks: Sequence[str | None], items: tuple[Inline, ...], sheet: StyleSheet, tag: Tag
) -> Iterator[Piece]:
    look, last = sheet.look("item"), sheet.look("body")
    for n, (mark, item) in enumerate(zip(marks, items, strict=True), 1):
        after = last.after if n == len(items) else look.after
        yield Piece(marked(mark, item, look, sheet, tag), after=after)


def _quote(block: Quote, sheet: StyleSheet, tag: Tag) -> Piece:
    """A quotation in the column, a thin bar at its left."""
    look = sheet.look("body")
    bar = Edge("left", 1.5, sheet.colour("hairline"))
    body = text(stretches(block.text, look), look, sheet.column, tag)
    x, width = sheet.rail - QUOTE_INSET, sheet.column + QUOTE_INSET
    box = Box(x, width, (body,), Padding(left=QUOTE_INSET), edges=(bar,))
    return _piece(Row([box], whole=False), look)


def _table(block: Table, sheet: StyleSheet, tag: Tag) -> Iterator[Piece]:
    look = sheet.look("caption")
    caption = (Run(f"Table {block.number}. "), *block.caption)
    words = text(stretches(caption, look), look, sheet.block, Tag("Caption", tag), mend_runt=True)
    yield _piece(words, look)
    yield Piece(table(block, sheet, tag), after=look.after)
