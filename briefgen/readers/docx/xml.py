"""The XML of a Word file's parts: safely parsed, its names made short, and the same for both
dialects of the format (transitional and strict)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from xml.parsers import expat

from briefgen.errors import ReadError

OFFICE = (
    "http://schemas.openxmlformats.org/officeDocument/2006/",
    "http://purl.oclc.org/ooxml/officeDocument/",
)
DRAWING = (
    "http://schemas.openxmlformats.org/drawingml/2006/",
    "http://purl.oclc.org/ooxml/drawingml/",
)
PREFIXES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "urn:schemas-microsoft-com:vml": "v:",
    "urn:schemas-microsoft-com:office:office": "o:",
    **{f"{base}relationships": "r:" for base in OFFICE},
    **{f"{base}math": "m:" for base in OFFICE},
    **{f"{base}{part}": "a:" for base in DRAWING for part in ("main",)},
    **{f"{base}chart": "c:" for base in DRAWING},
    **{f"{base}diagram": "dgm:" for base in DRAWING},
    **{f"{base}picture": "pic:" for base in DRAWING},
    **{f"{base}wordprocessingDrawing": "wp:" for base in DRAWING},
    "http://schemas.microsoft.com/office/drawing/2014/chartex": "c:",
}
"""Namespaces and the prefix that a name in them gets here; Word's own names have none."""

DEEPEST = 20_000
"""Elements inside each other; Word itself nests a few dozen."""

BAD_BYTES = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]|\xed[\xa0-\xbf][\x80-\xbf]"
)
REFERENCE = re.compile(rb"&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));")

Start = Callable[[str, dict[str, str]], None]


class Malformed(Exception):
    """An archive or its XML that is broken; the message says where."""


def parse(
    data: bytes, start: Start, end: Callable[[str], None], text: Callable[[str], None]
) -> None:
    """Call ``start``, ``end`` and ``text`` for what ``data`` holds, in order.

    Raises Malformed, or ReadError for what no Word file has: a document type declaration, which
    is how XML reaches for other files and grows without end, or elements nested without end.
    """
    names: dict[str, str] = {}
    depth = 0

    def started(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise ReadError("it nests its elements too deep")
        start(names.get(name) or _short(name, names), attributes)

    def ended(name: str) -> None:
        nonlocal depth
        depth -= 1
        end(names[name])

    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.StartElementHandler = started
    parser.EndElementHandler = ended
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise Malformed(f"its XML is broken at line {error.lineno}") from error
    except LookupError as error:
        if type(error) is not LookupError:
            raise
        raise Malformed("its XML is in an encoding that is not known") from error


def _refuse(*_: object) -> None:
    raise ReadError("it declares a document type, which no Word file does")


def _short(name: str, names: dict[str, str]) -> str:
    """The short form of a namespace and a name, kept in ``names``."""
    space, _, local = name.rpartition(" ")
    prefix = PREFIXES.get(space, "?:" if space else "")
    names[name] = prefix + local
    return names[name]


def plain(attributes: dict[str, str]) -> dict[str, str]:
    """``attributes`` by their short names."""
    shorts: dict[str, str] = {}
    return {_short(name, shorts): value for name, value in attributes.items()}


def mended(data: bytes) -> bytes:
    """``data`` without the characters that XML forbids, written out or as references."""

    def kept(match: re.Match[bytes]) -> bytes:
        code = int(match[1], 16) if match[1] else int(match[2])
        allowed = code in (9, 10, 13) or 32 <= code < 0xD800 or 0xE000 <= code < 0xFFFE
        return match[0] if allowed or 0xFFFF < code < 0x110000 else b""

    return BAD_BYTES.sub(b"", REFERENCE.sub(kept, data))


class Node:
    """An element of a small part, whole."""

    __slots__ = ("attributes", "children", "tag", "text")

    def __init__(self, tag: str, attributes: dict[str, str]) -> None:
        self.tag, self.attributes = tag, attributes
        self.children: list[Node] = []
        self.text = ""

    def all(self, tag: str) -> Iterator[Node]:
        """The children called ``tag``."""
        return (child for child in self.children if child.tag == tag)

    def first(self, *path: str) -> Node | None:
        """The first element down ``path``, or None."""
        found: Node | None = self
        for tag in path:
            found = next(found.all(tag), None) if found else None
        return found

    def value(self, *path: str) -> str | None:
        """The ``val`` of the first element down ``path``, or None where there is none."""
        found = self.first(*path)
        return found.attributes.get("val", "") if found else None


def tree(data: bytes) -> Node:
    """``data`` as one tree; its root stands for the file. Raises as ``parse`` does."""
    root = Node("", {})
    open_nodes = [root]

    def start(tag: str, attributes: dict[str, str]) -> None:
        node = Node(tag, plain(attributes))
        open_nodes[-1].children.append(node)
        open_nodes.append(node)

    def end(tag: str) -> None:
        open_nodes.pop()

    def text(data: str) -> None:
        open_nodes[-1].text += data

    parse(data, start, end, text)
    return root


def on(value: str | None) -> bool | None:
    """What a switch's ``val`` says; None where the switch is absent. A bare switch is on."""
    return None if value is None else value.strip().lower() not in ("0", "false", "off")


def whole(value: str | None) -> int | None:
    """``value`` as a whole number, or None where it is none."""
    return int(value) if value and re.fullmatch(r"\s*[+-]?\d{1,9}\s*", value, re.ASCII) else None
