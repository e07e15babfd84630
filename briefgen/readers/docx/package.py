"""The ZIP archive a Word file is: opened with care, its parts found by their relationships."""

from __future__ import annotations

import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from briefgen.errors import ReadError
from briefgen.readers.docx.xml import Malformed, Node, mended, tree

MOST_PARTS = 10_000
LARGEST_PART = 100 * 1024 * 1024
LARGEST_TREE = 16 * 1024 * 1024
"""Bytes, unpacked, of any part, and of one that is held as a tree."""
LARGEST = 200 * 1024 * 1024
"""Bytes, unpacked, of all parts that are read."""
MOST_TARGETS = 50_000
"""Relationships of one part that are looked at."""

BROKEN = (
    *(zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError),
    *(NotImplementedError, RuntimeError, OverflowError),
)
"""What zipfile raises where an archive is broken."""

LOCKED = 0x1
"""The bit of an entry's flags that says it is encrypted."""
PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)

RELATIONSHIPS = "/_rels/.rels"
USUAL = {
    "officeDocument": "/word/document.xml",
    "styles": "/word/styles.xml",
    "numbering": "/word/numbering.xml",
    "footnotes": "/word/footnotes.xml",
    "endnotes": "/word/endnotes.xml",
    "core-properties": "/docProps/core.xml",
}
"""Where a part lies when no relationship says so."""


class Relation(NamedTuple):
    """A part's way to another."""

    kind: str
    """The last word of its type: "styles", "footnotes"."""
    target: str
    """The name of the other part, from the root."""


class Package:
    """The parts of one file."""

    def __init__(self, data: bytes, warn: Callable[[str], None]) -> None:
        """Open ``data``; ReadError or Malformed, without the file's name, for no sound archive."""
        if data.count(b"PK\x01\x02") > MOST_PARTS:
            raise ReadError(f"it holds more than {MOST_PARTS:,} parts")
        try:
            self.archive = zipfile.ZipFile(BytesIO(data))
        except BROKEN as error:
            raise Malformed("it is cut off, or no ZIP archive") from error
        found = self.archive.infolist()
        # Versions of zipfile differ on what becomes of these.
        if len({entry.header_offset for entry in found}) < len(found):
            raise Malformed("its parts lie over each other")
        self.warn = warn
        self.unpacked = 0
        self.entries: dict[str, zipfile.ZipInfo] = {}
        for entry in found:
            name = _name(entry.filename)
            if name in self.entries:
                warn(f"holds two parts called {name.lstrip('/')[:80]}; the last one was read")
            self.entries[name] = entry

    def bytes(self, name: str) -> bytes | None:
        """The part called ``name``, unpacked, or None where there is none."""
        entry = self.entries.get(_name(name))
        if entry is None:
            return None
        if entry.flag_bits & LOCKED:
            raise ReadError("it needs a password", "save it without one")
        if entry.compress_type not in PACKINGS:
            raise ReadError("its parts are packed in a way that Word does not use")
        try:
            with self.archive.open(entry) as file:
                data = file.read(LARGEST_PART + 1)
        except BROKEN as error:
            raise Malformed(f"its part {name.lstrip('/')[:80]} cannot be unpacked") from error
        self.unpacked += len(data)
        if len(data) > LARGEST_PART or self.unpacked > LARGEST:
            limit = (LARGEST_PART if len(data) > LARGEST_PART else LARGEST) // 1048576
            raise ReadError(f"it unpacks to more than {limit} MB", "give the text alone")
        return data

    def tree(self, name: str) -> Node | None:
        """The part called ``name`` as a tree; None, with a warning, where it cannot be had."""
        try:
            data = self.bytes(name)
            if data is None:
                return None
            if len(data) > LARGEST_TREE:
                raise ReadError("it is too large")
            try:
                return tree(data)
            except Malformed:
                return tree(mended(data))
        except (Malformed, ReadError) as error:
            why = error.message if isinstance(error, ReadError) else str(error)
            self.warn(f"was read without its part {name.lstrip('/')[:80]} ({why})")
            return None

    def relations(self, name: str) -> dict[str, Relation]:
        """The relations of the part called ``name`` ("" for the package) by their ids."""
        folder, base = posixpath.split(name)
        root = self.tree(f"{folder}/_rels/{base}.rels" if name else RELATIONSHIPS)
        links = root.first("rel:Relationships") if root else None
        found = {}
        for link in (links.children if links else [])[:MOST_TARGETS]:
            known = link.attributes
            if known.get("TargetMode") == "External" or "Target" not in known:
                continue
            target = posixpath.join(folder or "/", known["Target"].replace("\\", "/"))
            kind = known.get("Type", "").rpartition("/")[2]
            found[known.get("Id", "")] = Relation(kind, _name(target))
        return found

    def target(self, relations: dict[str, Relation], kind: str) -> str:
        """The name of the part of ``kind`` that ``relations`` lead to, or where it usually is."""
        named = (each.target for each in relations.values() if each.kind == kind)
        return next((name for name in named if name in self.entries), USUAL.get(kind, ""))


def _name(name: str) -> str:
    """A part's name from the root, as it is looked up: letters' case and slashes do not count."""
    return posixpath.normpath("/" + name.replace("\\", "/").lstrip("/")).casefold()
