"""Find where in a house's document the brief goes, and which of its old text is replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from briefgen.errors import WriteError
from briefgen.theme import MM, Page
from briefgen.writers.docx.house.package import KINDS, Package, R, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

_MARKER = re.compile(r"\s*\{\{\s*brief\s*\}\}\s*")
_INCH = 1440
_LETTER = (12240, 15840)
"""Twips: what Word takes where a section does not say."""
_TWIPS_A_MM = 20 * MM
_NOTES = {"footnotes": "footnote", "endnotes": "endnote"}
_IN_TEXT = frozenset(
    KINDS + kind
    for kind in (
        *("image", "hyperlink", "chart", "oleObject", "package", "aFChunk", "control"),
        *("diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors"),
        *("subDocument", "header", "footer"),
    )
)
"""Relationships that the text refers to by their ids."""
_COMMENTS = re.compile(r"comments\w*$")
_STALE = re.compile(r"/(?:thumbnail|stylesWithEffects|vbaProject|keyMapCustomizations)$")
"""What shows or doubles the old document, and macros."""


class Place(NamedTuple):
    """Where the brief goes."""

    above: Tree
    """The element that it comes before."""
    page: Page
    """The page of the section it stands in."""


def cleared(package: Package) -> Place:
    """Make room in the document of ``package`` and say where.

    At a paragraph ``{{ brief }}``, which goes; else in place of the whole text, of which the last
    section's page and running matter stay. Raises WriteError where the paragraph cannot be used.
    """
    body = package.tree(package.main).find(f"{W}body")
    assert body is not None
    marker = _marker(body, package.file)
    end = body.find(f"{W}sectPr")
    if end is None:
        end = body.makeelement(f"{W}sectPr")
        body.append(end)
    if marker is None:
        for child in list(body):
            if child is not end:
                body.remove(child)
        place = Place(end, _page(end))
    else:
        following = next(iter(marker.xpath("following::*[local-name()='sectPr']")), end)
        after = marker.getnext()
        if after is None:
            after = marker.makeelement(f"{W}p")
            marker.addnext(after)
        place = Place(after, _page(following))
        marker.getparent().remove(marker)
    _drop_leftovers(package)
    return place


def _marker(body: Tree, file: str) -> Tree | None:
    """The paragraph that the brief stands in for, if there is one."""
    for paragraph in body.iter(f"{W}p"):
        words = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
        if _MARKER.fullmatch(words):
            if paragraph.getparent() is not body or paragraph.find(f".//{W}sectPr") is not None:
                raise WriteError(
                    f"{file}: the paragraph {{{{ brief }}}} stands in a table, box or control, or "
                    "ends a section",
                    "give it a paragraph of its own in the text",
                )
            return paragraph
    return None


def _page(section: Tree) -> Page:
    """The page of ``section``; its text block lies in the middle, for only its width counts."""
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    width = _twips(size, "w", _LETTER[0])
    left, right = _twips(margins, "left", _INCH), _twips(margins, "right", _INCH)
    return Page(
        width / _TWIPS_A_MM,
        _twips(size, "h", _LETTER[1]) / _TWIPS_A_MM,
        (left + right + _twips(margins, "gutter", 0)) / 2 / _TWIPS_A_MM,
        _twips(margins, "top", _INCH) / _TWIPS_A_MM,
        _twips(margins, "bottom", _INCH) / _TWIPS_A_MM,
    )


def _twips(element: Tree | None, name: str, default: int) -> int:
    value = "" if element is None else element.get(f"{W}{name}", "")
    return abs(int(value)) if re.fullmatch(r"-?\d{1,6}", value) else default


def _drop_leftovers(package: Package) -> None:
    """Notes, comments, pictures and links that only the text that went had, and old views of it."""
    _drop_comments(package)
    _drop_notes(package)
    _drop_links(package)
    package.prune()


def _drop_comments(package: Package) -> None:
    """The marks of comments in the text; the comments themselves go with their link."""
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        for mark in list(package.tree(package.main).iter(f"{W}{name}")):
            mark.getparent().remove(mark)


def _drop_notes(package: Package) -> None:
    """Footnotes and endnotes that no mark in the text refers to; separators stay."""
    for kind, note in _NOTES.items():
        marks = package.tree(package.main).iter(f"{W}{note}Reference")
        used = {mark.get(f"{W}id") for mark in marks}
        if part := package.related(package.main, kind):
            for each in package.tree(part).findall(f"{W}{note}"):
                if each.get(f"{W}type", "normal") == "normal" and each.get(f"{W}id") not in used:
                    package.tree(part).remove(each)


def _drop_links(package: Package) -> None:
    """Links that nothing in the text names, and those to comments, macros and old views."""
    nodes = package.tree(package.main).iter()
    named = {value for node in nodes for key, value in node.items() if R in key}
    for holder in ("", package.main):
        links = package.relations(holder)
        for link in list(links):
            kind = link.get("Type", "")
            idle = kind in _IN_TEXT and link.get("Id") not in named
            if _STALE.search(kind) or _COMMENTS.search(kind) or (holder and idle):
                links.remove(link)
