"""Tables: those that hold data become rows, those that only place text become paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.readers.html.inline import Words
from briefgen.readers.html.tree import BLOCKS, Node
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pieces import Piece

GROUPS = frozenset({"thead", "tbody", "tfoot"})
CELLS = frozenset({"td", "th"})
SIGNS = frozenset({"th", "thead", "caption"})
"""What only a table of data has."""
SET_APART = frozenset(
    {"table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "form", "article", "section"}
)
"""What stands in the cells of a table that places text."""
LONGEST_CELL = 600
"""Characters: a cell that holds more places text."""


def is_data(table: Node) -> bool:
    """True for a table whose rows say something as rows."""
    if table.get("role").lower() in ("presentation", "none"):
        return False
    found = list(_rows(table))
    cells = [cell for row in found for cell in row]
    if max((len(row) for row in found), default=0) < 2:
        return False
    if any(_holds(cell, SET_APART) or _length(cell) > LONGEST_CELL for cell in cells):
        return False
    if any(cell.tag == "th" for cell in cells) or _holds(table, SIGNS):
        return True
    # Without a head: figures and names, in several rows, and no line breaks to set paragraphs.
    breaks = sum(_count(cell, "br") + _count(cell, "p") for cell in cells)
    return len(found) > 1 and breaks <= len(cells)


def rows(table: Node) -> Iterator[tuple[Piece, int]]:
    """The caption and the rows of ``table``, each with how many characters of it are links."""
    headed = False
    for child in table.children:
        if isinstance(child, Node) and child.tag == "caption":
            text, linked = _words(child)
            yield Piece(text), linked
    for row in _rows(table):
        cells = [_words(cell) for cell in row]
        head = not headed and (all(cell.tag == "th" for cell in row) or _in_head(row[0]))
        headed |= not head
        text = " | ".join(cell for cell, _ in cells if cell)
        kind = MarkKind.TABLE_HEAD if head else MarkKind.TABLE_ROW
        yield Piece(text, kind), sum(linked for _, linked in cells)


def _rows(table: Node) -> Iterator[list[Node]]:
    """The cells of each row that has some, rows of inner tables left out."""
    for child in table.children:
        if isinstance(child, str):
            continue
        if child.tag in GROUPS:
            yield from _rows(child)
        elif child.tag == "tr":
            cells = [each for each in child.children if isinstance(each, Node)]
            if cells := [each for each in cells if each.tag in CELLS]:
                yield cells


def _in_head(cell: Node) -> bool:
    at = cell.parent.parent if cell.parent else None
    return at is not None and at.tag == "thead"


def _below(node: Node) -> Iterator[Node | str]:
    """All that ``node`` holds, in reading order."""
    waiting = list(reversed(node.children))
    while waiting:
        child = waiting.pop()
        yield child
        if isinstance(child, Node):
            waiting += reversed(child.children)


def _holds(node: Node, tags: frozenset[str]) -> bool:
    return any(isinstance(each, Node) and each.tag in tags for each in _below(node))


def _count(node: Node, tag: str) -> int:
    return sum(isinstance(each, Node) and each.tag == tag for each in _below(node))


def _length(node: Node) -> int:
    return sum(len(each.strip()) for each in _below(node) if isinstance(each, str))


def _words(cell: Node) -> tuple[str, int]:
    """The words of a cell, and how many of their characters are links."""
    words = Words()
    _take(cell, words)
    text, linked = "", 0
    for said, _, links, _ in words.paragraphs(joined=True):
        text, linked = said, links
    return text, linked


def _take(node: Node, words: Words) -> None:
    for child in node.children:
        if isinstance(child, str):
            words.text(child)
        elif child.tag == "br":
            words.line_end()
        else:
            words.enter(child)
            if child.tag in BLOCKS:
                words.line_end()
            _take(child, words)
            if child.tag in BLOCKS:
                words.line_end()
            words.leave(child)
