"""Footnotes: their marks in the text, and the part that holds their words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from briefgen.writers.docx.element import element, text
from briefgen.writers.docx.names import style_id
from briefgen.writers.docx.paragraphs import paragraph

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

STYLE = "footnote text"
SEPARATORS = {-1: "separator", 0: "continuationSeparator"}
"""The notes that are none: the line above the notes of a page, by their ids, and that above those
that go on from the page before."""


class Footnotes:
    """The notes that were made, in the order of their marks."""

    def __init__(self) -> None:
        self.made: list[Element] = []

    def mark(self, content: Iterable[Element]) -> Element:
        """A mark for the text, whose note has the runs of ``content``."""
        own = _run(element("footnoteRef"))
        self.made.append(paragraph(STYLE, [own, element("r", text(" ")), *content]))
        return _run(element("footnoteReference", id=len(self.made)))

    def part(self) -> Element:
        """The notes as their part holds them, Word's separators first."""
        separators = (
            element("footnote", _line(kind), type=kind, id=id) for id, kind in SEPARATORS.items()
        )
        notes = (element("footnote", note, id=n) for n, note in enumerate(self.made, 1))
        return "".join((*separators, *notes))

    def settings(self) -> Element:
        """What the settings say of the separators, or "" where there are no notes."""
        if not self.made:
            return ""
        return element("footnotePr", *(element("footnote", id=id) for id in SEPARATORS))


def _line(kind: str) -> Element:
    return paragraph(STYLE, [element("r", element(kind))])


def _run(mark: Element) -> Element:
    style = element("rStyle", val=style_id("footnote reference"))
    return element("r", element("rPr", style), mark)
