"""The structure tree while it grows: what each part of the text is, and what stands in what.

Tags are made with the pieces, in reading order; drawing then fills them with marks. So the parts of
a paragraph or table that is parted over pages share one tag.
"""

from __future__ import annotations

from typing import Any, NamedTuple

Attributes = tuple[str, ...]
"""Entries of the element's dictionary beyond role, parent and kids, as PDF."""

COLUMN = ("/A<</O/Table/Scope/Column>>",)
DECIMAL = ("/A<</O/List/ListNumbering/Decimal>>",)
DISC = ("/A<</O/List/ListNumbering/Disc>>",)
BULLET = ("/ActualText<FEFF2022>",)
"""A drawn dot is read as "•"."""

LAYOUT = "/Artifact BMC"
"""How the content of an artifact begins: a rule or tint here, running matter below."""
HEADER = "/Artifact<</Type/Pagination/Subtype/Header>>BDC"
FOOTER = "/Artifact<</Type/Pagination/Subtype/Footer>>BDC"
AGAIN = "/Artifact<</Type/Pagination>>BDC"
"""What was read on an earlier page, as a table's header."""

LOWEST = 6
"""Headings below H6 have no role."""


class Mark(NamedTuple):
    """A stretch of a page's content that belongs to a tag."""

    page: int
    """Counted from 0."""
    number: int
    """Counted from 0 on each page (the MCID)."""


class Tag:
    """An element of the structure tree.

    ``kids`` are tags, marks and, in a Link, the page and dictionary of an annotation.
    """

    __slots__ = ("attributes", "href", "kids", "parent", "role")

    def __init__(self, role: str, parent: Tag | None = None, attributes: Attributes = ()) -> None:
        self.role = role
        self.parent = parent
        self.attributes = attributes
        self.kids: list[Kid] = []
        self.href: str | None = None
        """Where a Link leads."""
        if parent:
            parent.kids.append(self)

    def link(self, href: str) -> Tag:
        """The Link in this tag that leads to ``href``: the last kid goes on if it is one."""
        last = self.kids[-1] if self.kids else None
        if isinstance(last, Tag) and last.href == href:
            return last
        made = Tag("Link", self)
        made.href = href
        return made


Kid = Tag | Mark | tuple[int, Any]


class Structure:
    """The tree of one document, and what its headings must know of each other."""

    def __init__(self) -> None:
        self.root = Tag("Document")
        self._level = 0
        """Of the last heading of the text; 0 before the first."""
        self._notes = 0

    def heading(self, level: int) -> Tag:
        """A heading of the text. No level is skipped, whatever the document says."""
        self._level = min(level, self._level + 1)
        return Tag(f"H{self._level}", self.root)

    def heading_within(self, parent: Tag) -> Tag:
        """The heading of a callout or cell, one level below that of the text around it."""
        return Tag(f"H{min(self._level + 1, LOWEST)}", parent)

    def note(self, parent: Tag | None = None) -> Tag:
        """Small print; each has a name of its own, as the standard wants."""
        self._notes += 1
        return Tag("Note", parent or self.root, (f"/ID(note{self._notes:06})",))
