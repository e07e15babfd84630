"""Put the parts of our own document into a house's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from briefgen.theme import Theme
from briefgen.writers.docx.house.lists import Lists
from briefgen.writers.docx.house.marking import mark_pages
from briefgen.writers.docx.house.mending import mend
from briefgen.writers.docx.house.noting import add_notes
from briefgen.writers.docx.house.package import KINDS, WORD_TYPES, Package, R, W
from briefgen.writers.docx.house.place import cleared
from briefgen.writers.docx.house.proving import prove
from briefgen.writers.docx.house.styles import Styles
from briefgen.writers.docx.house.theming import settle
from briefgen.writers.docx.names import style_id
from briefgen.writers.docx.paragraph_styles import BULLETS

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

_DOCUMENT = "word/document.xml"
_REFERENCES = ("pStyle", "rStyle", "tblStyle")
_NARROWEST_RAIL = 0.22
"""Share of a narrow text block that the rail takes: as on the page it was drawn for."""
_CORE = "/metadata/core-properties"
_CORE_KIND = f"http://schemas.openxmlformats.org/package/2006/relationships{_CORE}"
_CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


class House:
    """A house's document with room made for a brief. Raises WriteError where it cannot serve."""

    def __init__(self, data: bytes, file: str) -> None:
        """Open ``data``, which errors call ``file``."""
        self.package = Package(data, file)
        self.place = cleared(self.package)
        mend(self.package)
        # A template or a document with macros becomes a plain document.
        self.package.set_type(self.package.main, f"{WORD_TYPES}document.main+xml")

    def prove(self, data: bytes) -> None:
        """Raise WriteError where ``data``, made with ``adopt``, does not open."""
        prove(data, self.package.file)

    def fitted(self, theme: Theme) -> Theme:
        """``theme`` on the house's page: the block as wide as the page's text."""
        made = theme._replace(sheet=self.place.page)
        rail = min(theme.rail_mm, round(_NARROWEST_RAIL * made.block_mm, 2))
        return made._replace(rail_mm=rail, column_mm=min(theme.column_mm, made.block_mm - rail))

    def taken(self) -> tuple[set[str], int]:
        """Names of bookmarks that the house's text has, and the first number that it has not."""
        marks = list(self.package.tree(self.package.main).iter(f"{W}bookmarkStart"))
        held = (mark.get(f"{W}id", "") for mark in marks)
        numbers = [int(number) for number in held if re.fullmatch(r"\d{1,9}", number)]
        return {mark.get(f"{W}name", "").lower() for mark in marks}, 1 + max(numbers, default=-1)

    def adopt(self, ours: Mapping[str, bytes], language: str) -> dict[str, bytes]:
        """The house's parts with the text of ``ours``, the parts of our own document, in it."""
        from lxml import etree

        package = self.package
        mine = {name: etree.fromstring(ours[name]) for name in ours if name.endswith(".xml")}
        styles = Styles(package, mine["word/styles.xml"])
        lists = Lists(package, styles, mine["word/numbering.xml"])
        body = mine[_DOCUMENT].find(f"{W}body")
        blocks = [block for block in body if block.tag != f"{W}sectPr"]
        self._add_comments(ours, styles)
        add_notes(package, blocks, mine, styles)
        self._dress(blocks, styles, lists)
        self._link(blocks, etree.fromstring(ours["word/_rels/document.xml.rels"]))
        for block in blocks:
            self.place.above.addprevious(block)
        mark_pages(package, mine, styles)
        themed = package.related(package.main, "theme") is not None
        for tree in (*blocks, *styles.grafted.values()):
            settle(tree, themed)
        for style in styles.grafted.values():
            for number in style.iter(f"{W}numId"):
                number.set(f"{W}val", lists.use(number.get(f"{W}val", "")))
        styles.set_language(language)
        self._add_evidence(ours)
        self._set_properties(ours)
        return package.written()

    def _dress(self, blocks: list[Tree], styles: Styles, lists: Lists) -> None:
        """Call styles and lists what the house calls them."""
        bullets = {style_id(name) for name in ("List Bullet", "BG List Bullet Last")}
        for block in blocks:
            for number in block.iter(f"{W}numId"):
                number.set(f"{W}val", lists.use(number.get(f"{W}val", "")))
            for name in _REFERENCES:
                for reference in block.iter(f"{W}{name}"):
                    id = reference.get(f"{W}val", "")
                    reference.set(f"{W}val", styles.use(id))
                    bare = id in bullets and styles.numbering(styles.use(id)) is None
                    if bare and style_id("List Bullet") not in styles.grafted:
                        reference.addnext(_bullet(reference, lists.use(str(BULLETS))))

    def _link(self, blocks: list[Tree], ours: Tree) -> None:
        """Bring the addresses that links lead to."""
        known = {link.get("Id"): link for link in ours}
        made: dict[str, str] = {}
        for block in blocks:
            for link in block.iter(f"{W}hyperlink"):
                id = link.get(f"{R}id")
                if id is None:
                    continue
                if id not in made:
                    kind, address = known[id].get("Type", ""), known[id].get("Target", "")
                    made[id] = self.package.relate(self.package.main, kind, address, True)
                link.set(f"{R}id", made[id])

    def _add_comments(self, ours: Mapping[str, bytes], styles: Styles) -> None:
        from lxml import etree

        if "word/comments.xml" not in ours:
            return
        tree = etree.fromstring(ours["word/comments.xml"])
        self._dress_references(tree, styles)
        part = self._free("word/comments{}.xml")
        self.package.add(part, etree.tostring(tree), f"{WORD_TYPES}comments+xml")
        self.package.relate(self.package.main, f"{KINDS}comments", part)

    def _dress_references(self, tree: Tree, styles: Styles) -> None:
        for name in _REFERENCES:
            for reference in tree.iter(f"{W}{name}"):
                reference.set(f"{W}val", styles.use(reference.get(f"{W}val", "")))

    def _add_evidence(self, ours: Mapping[str, bytes]) -> None:
        """The record as custom XML, under a number that the house has not used."""
        if "customXml/item1.xml" not in ours:
            return
        package = self.package
        item = self._free("customXml/item{}.xml")
        properties = self._free("customXml/itemProps{}.xml")
        package.parts[item] = ours["customXml/item1.xml"]
        package.set_type(item, "application/xml")
        package.add(properties, ours["customXml/itemProps1.xml"], _PROPERTIES_TYPE)
        package.relate(item, f"{KINDS}customXmlProps", properties)
        package.relate(package.main, f"{KINDS}customXml", item)

    def _set_properties(self, ours: Mapping[str, bytes]) -> None:
        """Title, author and days are the brief's."""
        package = self.package
        for link, _ in package.targets(""):
            if link.get("Type", "").endswith(_CORE):
                link.getparent().remove(link)
        core = self._free("docProps/core{}.xml")
        package.add(core, ours["docProps/core.xml"], _CORE_TYPE)
        package.relate("", _CORE_KIND, core)

    def _free(self, pattern: str) -> str:
        """A name of that pattern that no part has."""
        taken = {name.casefold() for name in self.package.parts}
        names = (pattern.format(n or "") for n in range(len(taken) + 2))
        return next(name for name in names if name.casefold() not in taken)


def _bullet(reference: Tree, number: str) -> Tree:
    """The ``w:numPr`` of a bullet, where the house's style of lists brings none."""
    made = reference.makeelement(f"{W}numPr")
    for name, value in (("ilvl", "0"), ("numId", number)):
        made.append(made.makeelement(f"{W}{name}", {f"{W}val": value}))
    return made
