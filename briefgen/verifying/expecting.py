"""Turn a Document into passages: what a delivered file must say, piece by piece, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, assert_never

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Document,
    Figure,
    Heading,
    Labelled,
    Metadata,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    Paragraph,
    Quote,
    Table,
    TextRole,
    plain,
)
from briefgen.spoken import block_lines
from briefgen.verifying.comparing import normal

Piece = tuple[str, str]
"""A text and its place within its section: "Table 1, row “Drones”, column “Standing”", or ""."""


class Expected(NamedTuple):
    """A passage that the file must have."""

    text: str
    place: str
    """The section it stands in, and its place there."""
    of_house: bool = False
    """True for words that the house's own document brings."""


def expected(document: Document) -> list[Expected]:
    """The passages of ``document`` in reading order; labels stand apart from their texts."""
    found = []
    section = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            section = normal(plain(block.text)) if block.level > 1 else ""
        for text, place in _pieces(block):
            if words := normal(text):
                found.append(Expected(words, ", ".join(filter(None, (section, place)))))
    return found


def alternatives(document: Document) -> list[Expected]:
    """What the figures of ``document`` say to those who do not see them."""
    figures = (block for block in document.blocks if isinstance(block, Figure))
    told = ((normal(each.alt), f"Figure {each.number}, alternate text") for each in figures)
    return [Expected(words, place) for words, place in told if words]


def running(metadata: Metadata) -> list[str]:
    """The texts that stand around the pages of a document, page numbers aside."""
    kind = " | ".join(filter(None, (metadata.kind, metadata.purpose)))
    edges = (kind, metadata.issuer, metadata.short_title, metadata.version)
    texts = (metadata.head, metadata.marking, *edges)
    return [words for words in dict.fromkeys(map(normal, texts)) if words]


def _pieces(block: Block) -> Iterator[Piece]:
    match block:
        case Heading() | Quote() | Paragraph():
            yield from ((line, _role(block)) for line in block_lines(block))
        case Note(text=text):
            yield plain(text), "note"
        case Labelled(label=label, text=text):
            yield from ((label, ""), (plain(text), ""))
        case BulletList(items=items) | OrderedList(items=items):
            yield from ((plain(item), "list") for item in items)
        case Callout(label=label, paragraphs=paragraphs):
            yield from _within(label, (label, *map(plain, paragraphs)))
        case Panel(cells=cells):
            for cell in cells:
                lines = (part for text, right in cell.lines for part in (plain(text), right))
                yield from _within(cell.title, (cell.title, *lines))
        case Table():
            yield from _table(block)
        case Figure(number=number):
            yield from ((line, f"Figure {number}") for line in block_lines(block))
        case PageBreak():
            return
        case _:
            assert_never(block)


def _role(block: Heading | Quote | Paragraph) -> str:
    """What a paragraph is where its section does not say it."""
    return str(block.role) if isinstance(block, Paragraph) and block.role in _NAMED else ""


_NAMED = (TextRole.STANDFIRST, TextRole.STRIP)


def _within(title: str, texts: Iterable[str]) -> Iterator[Piece]:
    yield from ((text, f"box “{normal(title)}”") for text in texts)


def _table(block: Table) -> Iterator[Piece]:
    name = f"Table {block.number}"
    yield f"{name}. {plain(block.caption)}", f"{name}, caption"
    heads = [normal(plain(head)) for head in block.header]
    yield from ((head, f"{name}, head") for head in heads)
    for row in block.rows:
        first = normal(plain(row[0])) if row else ""
        for cell, head in zip(row, heads, strict=False):
            yield plain(cell), f"{name}, row “{first}”, column “{head}”"
