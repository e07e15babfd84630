"""A Word file's parts as trees that can be changed, with the relationships between them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from briefgen.errors import WriteError
from briefgen.writers.docx.house.unpacking import LARGEST_TREE, WAY_OUT, unpack

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_STRICT = b"http://purl.oclc.org/ooxml/"
OWN_ID = re.compile(r"bg(\d{1,9})")
"""The id of a relationship that a build has made."""
TYPES_PART = "[Content_Types].xml"
WORD_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml."


class Package:
    """The parts of one file. Raises WriteError, which names the file, where it is broken."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        self.parts = unpack(data, file)
        self.trees: dict[str, Tree] = {}
        self.ids: dict[str, int] = {}
        """Part → the last number that a relationship of it was given here."""
        if TYPES_PART not in self.parts:
            raise WriteError(f"{file} is no Word file", WAY_OUT)
        main = self.related("", "officeDocument")
        if main is None and _STRICT in self.parts.get("_rels/.rels", b""):
            raise WriteError(
                f"{file} is in the Strict format", "save it as an ordinary Word document (.docx)"
            )
        if main is None or self.tree(main).find(f"{W}body") is None:
            raise WriteError(f"{file} holds no Word document", WAY_OUT)
        self.main = main

    def tree(self, name: str) -> Tree:
        """The part called ``name``, to be read or changed."""
        if name not in self.trees:
            self.trees[name] = self._parsed(name)
        return self.trees[name]

    def _parsed(self, name: str) -> Tree:
        from lxml import etree

        data = self.parts[name]
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_pis=True)
        if len(data) > LARGEST_TREE:
            raise WriteError(f"{self.file}: its part {name} is too large", WAY_OUT)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise WriteError(f"{self.file}: its part {name} is broken", WAY_OUT) from error
        if root.getroottree().docinfo.doctype:
            raise WriteError(f"{self.file}: its part {name} is no part of a Word file", WAY_OUT)
        return root

    def relations(self, name: str) -> Tree:
        """The relationships of the part called ``name`` ("" for the package)."""
        from lxml import etree

        folder, base = posixpath.split(name)
        rels = posixpath.join(folder, "_rels", f"{base}.rels")
        if rels not in self.parts:
            self.parts[rels] = b""
            self.trees[rels] = etree.Element(
                f"{{{_RELATIONSHIPS}}}Relationships", nsmap={None: _RELATIONSHIPS}
            )
        return self.tree(rels)

    def targets(self, name: str) -> Iterator[tuple[Any, str]]:
        """The relationships of ``name`` within the package, each with the part it leads to."""
        folder = posixpath.dirname(name)
        for link in list(self.relations(name)):
            if isinstance(link.tag, str) and link.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, link.get("Target", "")))
                yield link, target.lstrip("/")

    def related(self, name: str, kind: str) -> str | None:
        """The part that ``name`` is related to as ``kind``, "styles" for one."""
        for link, target in self.targets(name):
            if link.get("Type", "") == f"{KINDS}{kind}" and target in self.parts:
                return target
        return None

    def relate(self, name: str, kind: str, target: str, external: bool = False) -> str:
        """A new relationship of ``name``; ``target`` is a part's name or an address."""
        from lxml import etree

        links = self.relations(name)
        id = self._free_id(name, links)
        mode = {"TargetMode": "External"} if external else {}
        where = target if external else f"/{target}"
        etree.SubElement(
            links, f"{{{_RELATIONSHIPS}}}Relationship", Id=id, Type=kind, Target=where, **mode
        )
        return id

    def _free_id(self, name: str, links: Tree) -> str:
        """An id that no relationship of ``name`` has."""
        if name not in self.ids:
            held = (OWN_ID.fullmatch(link.get("Id", "")) for link in links)
            self.ids[name] = max((int(found[1]) for found in held if found), default=0)
        self.ids[name] += 1
        return f"bg{self.ids[name]}"

    def add(self, name: str, data: bytes, content_type: str) -> None:
        """A new part, or one in the place of another."""
        self.parts[name] = data
        self.trees.pop(name, None)
        self.set_type(name, content_type)

    def set_type(self, name: str, content_type: str) -> None:
        """Say of what type the part called ``name`` is."""
        from lxml import etree

        types = self.tree(TYPES_PART)
        for known in types.findall(f"{_TYPES}Override"):
            if known.get("PartName", "").casefold() == f"/{name}".casefold():
                types.remove(known)
        etree.SubElement(types, f"{_TYPES}Override", PartName=f"/{name}", ContentType=content_type)

    def prune(self) -> None:
        """Let go of the parts that nothing leads to."""
        kept = {TYPES_PART, *self._reached()}
        types = self.tree(TYPES_PART)
        for known in types.findall(f"{_TYPES}Override"):
            if known.get("PartName", "").lstrip("/") not in kept:
                types.remove(known)
        for name in self.parts.keys() - kept:
            del self.parts[name]
            self.trees.pop(name, None)

    def written(self) -> dict[str, bytes]:
        """The parts that something leads to, by name."""
        from lxml import etree

        self.prune()
        for name, tree in self.trees.items():
            self.parts[name] = etree.tostring(
                tree, xml_declaration=True, encoding="UTF-8", standalone=True
            )
        return self.parts

    def _reached(self) -> set[str]:
        """The parts that the package leads to, and the relationships on the way."""
        reached: set[str] = set()
        waiting = [""]
        while waiting:
            name = waiting.pop()
            folder, base = posixpath.split(name)
            if posixpath.join(folder, "_rels", f"{base}.rels") not in self.parts:
                continue
            reached.add(posixpath.join(folder, "_rels", f"{base}.rels"))
            for _, target in self.targets(name):
                if target in self.parts and target not in reached:
                    reached.add(target)
                    waiting.append(target)
        return reached
