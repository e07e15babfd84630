"""The styles of a document: what each, with those it is based on, says of a paragraph or run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.readers.docx.xml import Node, on, whole

HEADING = re.compile(
    r"(?:heading|überschrift|titre|título|titolo|titulo|kop|rubrik|overskrift|otsikko|nagłówek"
    r"|nadpis|címsor|başlık|заголовок|标题|標題|見出し|제목)[ _-]?(\d)",
    re.IGNORECASE,
)
"""Word keeps the English name of its own styles in the file, other programs may not."""
TITLE = re.compile(r"(?:document |book )?title", re.IGNORECASE)
SUBTITLE = re.compile(r"sub-?title", re.IGNORECASE)
CONTENTS = re.compile(
    r"(?:toc|contents|index|table of (?:contents|figures|authorities))(?: ?(?:heading|\d))?",
    re.IGNORECASE,
)
LIST = re.compile(r"list (bullet|number)(?: (\d))?", re.IGNORECASE)
QUOTE = re.compile(r"(?:intense |block )?(?:quote|quotations?|text)", re.IGNORECASE)

BODY_LEVEL = 9
"""The outline level, counted from 0, that says "no heading"."""
DEEPEST = 60
"""Styles based on each other that are followed."""
NO_FILL = frozenset({"", "auto", "FFFFFF"})
USUAL_SIZE = 20
"""Half points, where a document says nothing (ECMA-376, 17.7.5.2)."""
PAPER = "FFFFFF"
UNKNOWN = "?"
"""A ground whose colour is not known: no text is taken to vanish on it."""


class Face(NamedTuple):
    """How characters look; None where nothing is said."""

    bold: bool | None = None
    size: int | None = None
    """In half points."""
    hidden: bool | None = None
    colour: str | None = None
    """Six figures, in capitals; "" for the automatic one."""
    fill: str | None = None
    raised: bool | None = None
    """True for superscript."""

    def over(self, other: Face) -> Face:
        """This face where it says something, else ``other``."""
        if self == NOTHING:
            return other
        return Face(
            other.bold if self.bold is None else self.bold,
            other.size if self.size is None else self.size,
            other.hidden if self.hidden is None else self.hidden,
            other.colour if self.colour is None else self.colour,
            other.fill if self.fill is None else self.fill,
            other.raised if self.raised is None else self.raised,
        )


NOTHING = Face()


class Style(NamedTuple):
    """What a paragraph style comes to."""

    name: str = ""
    """In small letters."""
    level: int | None = None
    """Of a heading, from 1; 0 for the title."""
    numbering: tuple[str, int | None] | None = None
    """The numbering it carries: its id, and the level where it says so."""
    listed: tuple[str, int] | None = None
    """By its name alone: "bullet" or "number", and the level from 0."""
    quote: bool = False
    contents: bool = False
    """True for the lines of a table of contents."""
    face: Face = NOTHING


def face(properties: Node | None) -> Face:
    """What run properties say."""
    if properties is None:
        return NOTHING
    value, raised = properties.value, properties.value("vertAlign")
    colour = value("color")
    return Face(
        bold=on(value("b")),
        size=whole(value("sz")),
        hidden=on(value("vanish")),
        colour=None if colour is None else ink(colour),
        fill=fill(properties.first("shd")),
        raised=None if raised is None else raised == "superscript",
    )


def ink(colour: str) -> str:
    """A colour as it is compared; "" for the automatic one."""
    return "" if colour.lower() == "auto" else colour.upper()


def fill(shading: Node | None) -> str | None:
    """The colour of the ground that ``shading`` lays, or None where it lays none."""
    return None if shading is None else ground(shading.attributes)


def ground(shading: dict[str, str]) -> str | None:
    """The colour of the ground in the attributes of a shading, or None where it lays none."""
    if shading.get("val", "clear") not in ("clear", "nil"):
        return UNKNOWN
    found = shading.get("fill", "").upper()
    return None if found.lower() in NO_FILL or found in NO_FILL else found


class Styles:
    """The styles of one document, by id."""

    def __init__(self, root: Node | None) -> None:
        sheet = root.first("styles") if root else None
        self.nodes: dict[str, Node] = {}
        self.names: dict[str, str] = {}
        self.usual = ""
        for node in sheet.all("style") if sheet else ():
            self._add(node)
        defaults = sheet.first("docDefaults", "rPrDefault", "rPr") if sheet else None
        self.defaults = face(defaults)
        self.paragraphs: dict[str, Style] = {}
        self.faces: dict[str, Face] = {}

    def _add(self, node: Node) -> None:
        id = node.attributes.get("styleId", "")
        self.nodes.setdefault(id, node)
        self.names.setdefault((node.value("name") or id).casefold(), id)
        if node.attributes.get("type") == "paragraph" and on(node.attributes.get("default")):
            self.usual = self.usual or id

    def paragraph(self, id: str) -> Style:
        """The paragraph style called ``id``; the usual one where there is none."""
        if id not in self.paragraphs:
            self.paragraphs[id] = self._resolved(id)
        return self.paragraphs[id]

    def run(self, id: str) -> Face:
        """The face of the character style called ``id``."""
        if id not in self.faces:
            found = NOTHING
            for node in self._chain(id):
                found = found.over(face(node.first("rPr")))
            self.faces[id] = found
        return self.faces[id]

    def fills(self, id: str) -> bool:
        """True when the table style called ``id`` lays a ground somewhere."""
        for node in self._chain(id):
            parts = [node, *node.all("tblStylePr")]
            paths = (("tcPr", "shd"), ("tblPr", "shd"), ("pPr", "shd"), ("rPr", "shd"))
            if any(fill(part.first(*path)) for part in parts for path in paths):
                return True
        return False

    def _chain(self, id: str) -> Iterator[Node]:
        """The style called ``id``, by id or name, and those it is based on, each once."""
        seen: set[str] = set()
        at: str | None = id if id in self.nodes else self.names.get(id.casefold())
        while at in self.nodes and at not in seen and len(seen) < DEEPEST:
            seen.add(at)
            yield self.nodes[at]
            at = self.nodes[at].value("basedOn")

    def _resolved(self, id: str) -> Style:
        chain = list(self._chain(id)) or list(self._chain(self.usual))
        names = [(node.value("name") or id).strip() for node in chain] or [id]
        found = NOTHING
        for node in chain:
            found = found.over(face(node.first("rPr"))._replace(fill=_fill(node)))
        listed = next(filter(None, (LIST.fullmatch(name) for name in names)), None)
        return Style(
            name=names[0].casefold(),
            level=_level(chain, names),
            numbering=_numbering(chain),
            listed=(listed[1].lower(), int(listed[2] or 1) - 1) if listed else None,
            quote=any(QUOTE.fullmatch(name) for name in names[:2]),
            contents=any(CONTENTS.fullmatch(name) for name in names),
            face=found.over(self.defaults),
        )


def _fill(style: Node) -> str | None:
    """The ground that a paragraph style lays, under the paragraph or under its words."""
    return fill(style.first("rPr", "shd")) or fill(style.first("pPr", "shd"))


def _level(chain: list[Node], names: list[str]) -> int | None:
    """The level of a heading, 0 for the title, None for all else: the nearest word counts."""
    if not chain:
        chain = [Node("style", {})]
    for node, name in zip(chain, names, strict=True):
        if SUBTITLE.fullmatch(name):
            return None
        if TITLE.fullmatch(name):
            return 0
        outline = whole(node.value("pPr", "outlineLvl"))
        if outline is not None:
            return outline + 1 if 0 <= outline < BODY_LEVEL else None
        if match := HEADING.fullmatch(name):
            return max(int(match[1]), 1)
    return None


def _numbering(chain: list[Node]) -> tuple[str, int | None] | None:
    """The numbering that the nearest style carries; one with the id 0 takes it away."""
    for node in chain:
        id = node.value("pPr", "numPr", "numId")
        if id is not None:
            return id, whole(node.value("pPr", "numPr", "ilvl"))
    return None
