"""From a tree to the paragraphs, headings, items and rows that a reader of the page sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.readers.html.inline import Words, is_note_mark
from briefgen.readers.html.tables import is_data, rows
from briefgen.readers.html.tree import BLOCKS, Node
from briefgen.readers.html.wrapped import rejoined
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pieces import Piece

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
LISTS = {"ul": MarkKind.BULLET, "menu": MarkKind.BULLET, "dir": MarkKind.BULLET,
         "ol": MarkKind.NUMBER}  # fmt: skip
AS_TYPED = frozenset({"pre", "listing", "xmp", "plaintext"})
ENDED = re.compile(r"[.!?]['\"”’)]?$")
"""How a caption ends that says something; any other names what is to be seen."""
TERSE = 60
"""Characters: definitions that are all shorter make a table of names and values."""


class Run(NamedTuple):
    """A piece of the page, and what its place in the tree says of it."""

    piece: Piece
    node: Node
    """The element that holds it."""
    linked: int = 0
    """How many of its characters are links to other pages."""


class _Place(NamedTuple):
    """Where in the page we are."""

    node: Node
    kind: MarkKind = MarkKind.NONE
    level: int = 0
    style: str = ""
    typed: bool = False
    """True where line ends are as the author set them."""


class _Flow:
    """Collects words until a block begins or ends."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.words = Words()
        self.depth = 0
        """Lists that are open."""
        self.notes = 0
        """Numbers of notes left out of the text."""

    def walk(self, node: Node, place: _Place) -> None:
        """Take in ``node``'s children."""
        for child in node.children:
            if isinstance(child, str):
                self.words.text(child, place.typed)
            elif child.tag == "br":
                self.words.line_end()
            elif is_note_mark(child):
                self.notes += 1
            elif child.tag in BLOCKS:
                self.flush(place)
                self.block(child, place)
                # What follows in an item is a paragraph of its own.
                place = place._replace(kind=_after(place.kind))
            else:
                self.words.enter(child)
                self.walk(child, place)
                self.words.leave(child)

    def block(self, node: Node, place: _Place) -> None:
        """Take in an element that stands on lines of its own."""
        if node.tag in HEADINGS:
            inner = _Place(node, MarkKind.HEADING, HEADINGS[node.tag])
        elif node.tag in LISTS:
            self.list(node, place)
            return
        elif node.tag == "table" and is_data(node):
            self.runs += [Run(piece, node, linked) for piece, linked in rows(node)]
            return
        elif node.tag == "dl":
            self.definitions(node, place)
            return
        else:
            inner = self.inside(node, place)
        self.walk(node, inner)
        self.flush(inner)

    def inside(self, node: Node, place: _Place) -> _Place:
        """The place in a block that only groups or sets its words."""
        if node.tag == "blockquote":
            return _Place(node, MarkKind.QUOTE)
        if node.tag in AS_TYPED:
            code = any(isinstance(child, Node) and child.tag == "code" for child in node.children)
            return _Place(node, MarkKind.CODE if code else place.kind, typed=True)
        if node.tag == "li":
            # An item without a list.
            return _Place(node, MarkKind.BULLET, max(self.depth, 1), "ul")
        return place._replace(node=node)

    def list(self, node: Node, place: _Place) -> None:
        """Take in a list; what stands between its items is a paragraph."""
        self.depth += 1
        style = f"{node.tag}{node.get('type')}"
        for child in node.children:
            if isinstance(child, Node) and child.tag == "li":
                item = _Place(child, LISTS[node.tag], self.depth, style)
                self.walk(child, item)
                self.flush(item)
            else:
                around = _Place(node, _after(place.kind))
                self.walk(_only(child, node), around)
                self.flush(around)
        self.depth -= 1

    def definitions(self, node: Node, place: _Place) -> None:
        """Take in a list of terms: names with what they mean below, or a table of values."""
        at = len(self.runs)
        terms: list[int] = []
        for child in _groups(node):
            inner = _Place(child, _after(place.kind))
            before = len(self.runs)
            self.walk(child, inner)
            self.flush(inner)
            if child.tag == "dt":
                terms += range(before, len(self.runs))
        for term in terms:
            run = self.runs[term]
            self.runs[term] = run._replace(piece=run.piece._replace(strong=len(run.piece.text)))
        self.runs[at:] = _paired(self.runs[at:])

    def flush(self, place: _Place) -> None:
        """End the paragraph, or paragraphs, in the making."""
        lines = list(self.words.paragraphs(place.kind is MarkKind.HEADING))
        for text, strong, linked, tight in rejoined(lines):
            noise = "caption" if place.node.tag == "figcaption" and not ENDED.search(text) else ""
            piece = Piece(text, place.kind, place.level, place.style, strong, None, noise, tight)
            self.runs.append(Run(piece, place.node, linked))


class Flowed(NamedTuple):
    """What stands in an element, in reading order."""

    runs: list[Run]
    notes: int
    """Numbers that refer to notes, which are not in the runs."""


def flow(node: Node) -> Flowed:
    """What stands in ``node``."""
    found = _Flow()
    place = _Place(node)
    found.block(node, place)
    found.flush(place)
    return Flowed(found.runs, found.notes)


def _after(kind: MarkKind) -> MarkKind:
    """What the words after a block in an element of ``kind`` are."""
    return kind if kind in (MarkKind.QUOTE, MarkKind.CODE) else MarkKind.NONE


def _only(child: Node | str, parent: Node) -> Node:
    """An element that holds ``child`` alone."""
    around = Node("span", {}, parent)
    around.children = [child]
    return around


def _groups(node: Node) -> Iterator[Node]:
    """The terms and definitions of a list, those that are grouped in divisions too."""
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                yield _only(child, node)
        elif child.tag == "div":
            yield from _groups(child)
        else:
            yield child


def _paired(runs: list[Run]) -> list[Run]:
    """``runs`` of terms and definitions as rows, where they are all pairs of a few words."""
    terms, meanings = runs[::2], runs[1::2]
    pairs = len(terms) == len(meanings) and all(
        term.node.tag == "dt" and meaning.node.tag == "dd" and len(meaning.piece.text) < TERSE
        for term, meaning in zip(terms, meanings, strict=False)
    )
    if not pairs:
        return runs
    return [
        Run(
            Piece(f"{term.piece.text} | {meaning.piece.text}", MarkKind.TABLE_ROW),
            term.node,
            term.linked + meaning.linked,
        )
        for term, meaning in zip(terms, meanings, strict=True)
    ]
