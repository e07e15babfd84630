"""The text of a tagged PDF by its structure tree: what each element says, in reading order.

PDFium shows the tree page by page, but every child keeps its number among all children of its
parent. So the numbers on the way down to an element are its place in the whole, and what is parted
over pages comes together by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial

from briefgen.readers.pdf.document import said
from briefgen.readers.pdf.library import pdfium

INLINE = frozenset({"Link", "Reference", "Em", "Strong", "Code", "Quote"})
"""Roles of what stands within a line; every other element is a passage of its own."""
MARKS = "Lbl"
"""The role of an item's bullet or number, which is set by rule."""
HEADING = re.compile(r"H[1-6]?")
DEEPEST = 60
"""Elements inside each other: more are no document's, and what stands in them counts as loose."""

Path = tuple[int, ...]
"""The way down to an element, or to a part of its text: each step a child's number."""


class Passages:
    """What the elements met so far say; an element on two pages is one passage."""

    def __init__(self) -> None:
        self.parts: dict[Path, tuple[Path, int, list[str]]] = {}
        """By the place of a part: the place of its element, its page, and its words."""
        self.headings: set[Path] = set()
        """The places of headings."""
        self.alternatives: dict[Path, tuple[str, int]] = {}
        """Alternate texts and their pages, by the places of their elements."""
        self.tree = False
        """True once a page had a structure tree, be it empty."""

    def add(self, page: int, number: int, texts: Mapping[int, str]) -> set[int]:
        """Take the page with ``number``; ``texts`` are its words by the ids of their marks.

        Back come the ids that the tree leads to.
        """
        library = pdfium()
        tree = library.FPDF_StructTree_GetForPage(page)
        if not tree:
            return set()
        self.tree = True
        reached = set()
        try:
            for place, words in _alternatives(tree):
                self.alternatives.setdefault(place, (words, number))
            for element, role, place, mark in _marks(tree):
                reached.add(mark)
                if HEADING.fullmatch(role):
                    self.headings.add(element)
                if element:
                    part = self.parts.setdefault(place, (element, number, []))
                    part[2].append(texts.get(mark, ""))
        finally:
            library.FPDF_StructTree_Close(tree)
        return reached

    def found(self) -> Iterator[tuple[str, int, str]]:
        """The text of each passage in reading order, the page it begins on, and its section."""
        whole: dict[Path, tuple[list[str], int]] = {}
        for _, (element, page, words) in sorted(self.parts.items()):
            whole.setdefault(element, ([], page))[0].extend(words)
        section = ""
        for element, (parts, page) in whole.items():
            text = "".join(parts)
            section = text if element in self.headings else section
            yield text, page, section


def _alternatives(tree: int) -> Iterator[tuple[Path, str]]:
    """The place and the alternate text of each element that has one, in reading order."""
    for element, place, _ in _elements(tree):
        if words := said(partial(pdfium().FPDF_StructElement_GetAltText, element)).strip():
            yield place, words


def _marks(tree: int) -> Iterator[tuple[Path, str, Path, int]]:
    """For each mark of a page: the element it is in and its role, its own place, and its id.

    Bullets and numbers have no element: ``()`` stands for it.
    """
    library = pdfium()
    for element, place, owner in _elements(tree):
        role = _role(element)
        for index in range(library.FPDF_StructElement_CountChildren(element)):
            mark = library.FPDF_StructElement_GetChildMarkedContentID(element, index)
            if mark >= 0:
                yield (() if role == MARKS else owner), role, (*place, index), mark


def _elements(tree: int) -> Iterator[tuple[int, Path, Path]]:
    """Each element of a page, its place, and that of the passage it is part of."""
    library = pdfium()
    waiting: list[tuple[int, Path, Path]] = []
    for index in range(library.FPDF_StructTree_CountChildren(tree)):
        top = library.FPDF_StructTree_GetChildAtIndex(tree, index)
        waiting.append((top, (index,), (index,)))
    while waiting:
        element, place, owner = waiting.pop()
        yield element, place, owner
        for index in range(library.FPDF_StructElement_CountChildren(element)):
            at = (*place, index)
            child = library.FPDF_StructElement_GetChildAtIndex(element, index)
            if child and len(at) < DEEPEST:
                waiting.append((child, at, owner if _role(child) in INLINE else at))


def _role(element: int) -> str:
    return said(partial(pdfium().FPDF_StructElement_GetType, element))
