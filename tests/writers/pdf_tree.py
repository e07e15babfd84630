"""The structure tree of a PDF, read back: roles, and the text that stands under each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf

INLINE = ("Span", "Link")
"""Roles within a line: what they hold joins what stands beside it without a space."""


class Shown(NamedTuple):
    """A text-showing or painting operator's outcome, with the marks around it."""

    text: str | None
    """None for paint."""
    mark: int | None
    """The MCID of the content it belongs to."""
    artifact: bool
    codes: tuple[tuple[str, int], ...] = ()
    """Font resource and code of each letter."""


class Node(NamedTuple):
    """An element of the tree."""

    role: str
    entries: Any
    """Its dictionary."""
    kids: tuple[Node | str | Any, ...]
    """Elements, texts, and dictionaries of annotations."""

    @property
    def text(self) -> str:
        """What is read aloud, white space as single spaces."""
        return " ".join("".join(self._parts()).split())

    def _parts(self) -> Iterator[str]:
        for kid in self.kids:
            if isinstance(kid, str):
                yield kid
            elif isinstance(kid, Node):
                within = kid.role in INLINE
                yield from kid._parts() if within else (" ", *kid._parts(), " ")

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def of(self, *roles: str) -> list[Node]:
        return [node for node in self.walk() if node.role in roles]

    def outline(self) -> Any:
        """Roles within roles: ``("P", "Span")``; a leaf is its role alone."""
        below = tuple(kid.outline() for kid in self.kids if isinstance(kid, Node))
        return (self.role, *below) if below else self.role


# What is read from a file can be used only while the file is held.
@lru_cache(maxsize=16)
def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(data))


def tree(data: bytes) -> Node:
    """The root element, Document, of the file."""
    pdf = opened(data)
    shown = {page.objgen: _by_mark(page) for page in pdf.pages}
    return _node(pdf.Root.StructTreeRoot.K, shown, None)


def _node(element: Any, shown: dict[Any, dict[int, str]], page: Any) -> Node:
    page = element.get("/Pg", page)
    kids = element.get("/K")
    if not isinstance(kids, pikepdf.Array):
        kids = [] if kids is None else [kids]
    return Node(str(element.S)[1:], element, tuple(_kid(kid, shown, page) for kid in kids))


def _kid(kid: Any, shown: dict[Any, dict[int, str]], page: Any) -> Any:
    if isinstance(kid, int):
        return shown[page.objgen].pop(kid)
    if kid.get("/Type") == "/MCR":
        return shown[kid.Pg.objgen].pop(int(kid.MCID))
    if kid.get("/Type") == "/OBJR":
        return kid.Obj
    return _node(kid, shown, page)


def _by_mark(page: Any) -> dict[int, str]:
    found: dict[int, str] = {}
    for thing in content(page):
        if thing.mark is not None:
            found[thing.mark] = found.get(thing.mark, "") + (thing.text or "")
    return found


PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do"}


def content(page: Any) -> Iterator[Shown]:
    """What the page shows, in the order it is drawn."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    marks: list[Any] = []
    font = ""
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BMC", "BDC"):
            marks.append(operands)
        elif name == "EMC":
            marks.pop()
        elif name == "Tf":
            font = str(operands[0])
        elif name in ("Tj", "TJ"):
            codes = bytes(operands[0])
            yield _shown(marks, "".join(fonts[font][code] for code in codes), font, codes)
        elif name in PAINT:
            yield _shown(marks, None, "", b"")
    assert not marks, "a mark is not closed"


def _shown(marks: list[Any], text: str | None, font: str, codes: bytes) -> Shown:
    numbers = [int(m[1].MCID) for m in marks if len(m) > 1 and "/MCID" in m[1]]
    artifact = any(m[0] == "/Artifact" for m in marks)
    assert len(numbers) <= 1, "marked content in marked content"
    return Shown(
        text, numbers[0] if numbers else None, artifact, tuple((font, code) for code in codes)
    )


def _letters(font: Any) -> dict[int, str]:
    """From code to text, by the font's own map."""
    stream = font.ToUnicode.read_bytes().decode("ascii")
    pairs = re.findall(r"<([0-9A-F]{2})> <([0-9A-F]{4,})>", stream)
    return {int(code, 16): bytes.fromhex(to).decode("utf-16-be") for code, to in pairs}
