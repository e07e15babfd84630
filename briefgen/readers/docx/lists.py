"""The numberings of a document: whether a level is set with bullets or numbers, and which."""

from __future__ import annotations

import re
from typing import NamedTuple

from briefgen.readers.docx.styles import Styles
from briefgen.readers.docx.xml import Node, whole
from briefgen.readers.lines.marks import MarkKind

PLACE = re.compile(r"%\d")
"""Where a number goes in the text of a level."""
DEEPEST = 8
"""The last level, counted from 0."""
UNSEEN = frozenset({"none", ""})


class Level(NamedTuple):
    """How the items of one level of a list are marked."""

    kind: MarkKind
    """BULLET, NUMBER, or CLAUSE for a number with its section's before it: "2.1"."""
    style: str
    """Which bullet, or which manner of numbering."""


class Lists:
    """The numberings of one document, by id."""

    def __init__(self, root: Node | None, styles: Styles) -> None:
        sheet = root.first("numbering") if root else None
        self.styles = styles
        self.patterns: dict[str, Node] = {}
        self.uses: dict[str, Node] = {}
        for node in sheet.all("abstractNum") if sheet else ():
            self.patterns.setdefault(node.attributes.get("abstractNumId", ""), node)
        for node in sheet.all("num") if sheet else ():
            self.uses.setdefault(node.attributes.get("numId", ""), node)
        self.known: dict[tuple[str, int], Level | None] = {}

    def level(self, id: str, at: int) -> Level | None:
        """The level ``at``, from 0, of the numbering called ``id``; None where nothing is set."""
        at = min(max(at, 0), DEEPEST)
        if (id, at) not in self.known:
            node = self._found(id, at)
            self.known[id, at] = _level(node) if node else None
        return self.known[id, at]

    def level_of_style(self, id: str, style: str) -> int:
        """The level of the numbering called ``id`` that belongs to the style called ``style``."""
        for pattern in self._patterns(id):
            for node in pattern.all("lvl"):
                if node.value("pStyle") == style:
                    return whole(node.attributes.get("ilvl")) or 0
        return 0

    def _found(self, id: str, at: int) -> Node | None:
        use = self.uses.get(id)
        for change in use.all("lvlOverride") if use else ():
            node = change.first("lvl")
            if node and whole(change.attributes.get("ilvl")) == at:
                return node
        for pattern in self._patterns(id):
            for node in pattern.all("lvl"):
                if whole(node.attributes.get("ilvl")) == at:
                    return node
        return None

    def _patterns(self, id: str) -> list[Node]:
        """The pattern of the numbering called ``id``, and those it takes its levels from."""
        found: list[Node] = []
        while id in self.uses:
            pattern = self.patterns.get(self.uses[id].value("abstractNumId") or "")
            if pattern is None or pattern in found:
                break
            found.append(pattern)
            link = pattern.value("numStyleLink")
            style = self.styles.nodes.get(link) if link else None
            id = (style.value("pPr", "numPr", "numId") if style else None) or ""
        return found


def _level(node: Node) -> Level | None:
    """What the level ``node`` sets before its items; None where it sets nothing to be seen."""
    manner = node.value("numFmt")
    text = node.value("lvlText")
    if manner == "bullet":
        shown = bool(text and text.strip()) or node.first("lvlPicBulletId") is not None
        return Level(MarkKind.BULLET, f"bullet {text}") if shown else None
    if text is not None and not text.strip():
        return None
    if manner in UNSEEN and not PLACE.sub("", text or "").strip():
        return None
    if text and len(PLACE.findall(text)) > 1:
        return Level(MarkKind.CLAUSE, "parts")
    return Level(MarkKind.NUMBER, manner or "decimal")
