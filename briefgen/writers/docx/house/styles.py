"""The roles of a brief as a house's styles: found by name, or grafted where the house has none."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import TYPE_CHECKING

from briefgen.writers.docx.house.package import KINDS, WORD_TYPES, Package, W
from briefgen.writers.docx.names import style_id
from briefgen.writers.docx.paragraph_styles import SHEETS

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

PARENTS = {sheet.name: sheet.parent for sheet in SHEETS if sheet.parent != "Normal"}
"""Styles that stand in for another at one place: where the house has the other, that one serves."""
_EMPTY = f'<w:styles xmlns:w="{W[1:-1]}"/>'


class Styles:
    """The styles of a house, and how ours are called there."""

    def __init__(self, package: Package, ours: Tree) -> None:
        part = package.related(package.main, "styles")
        if part is None:
            part = "word/styles.xml"
            package.add(part, _EMPTY.encode(), f"{WORD_TYPES}styles+xml")
            package.relate(package.main, f"{KINDS}styles", part)
        self.tree = package.tree(part)
        self.ours = {style.get(f"{W}styleId", ""): style for style in ours.iter(f"{W}style")}
        """Our styles by id."""
        self.mapped: dict[str, str] = {}
        """Our id → the id in the house."""
        self.grafted: dict[str, Tree] = {}
        """Our id → our style, now the house's."""
        self._index()

    def _index(self) -> None:
        self.by_name: dict[tuple[str, str], str] = {}
        self.by_id: dict[tuple[str, str], str] = {}
        self.defaults: dict[str, str] = {}
        for style in self.tree.findall(f"{W}style"):
            kind, id = style.get(f"{W}type", "paragraph"), style.get(f"{W}styleId", "")
            self.by_id.setdefault((kind, id.casefold()), id)
            for name in _names(style):
                self.by_name.setdefault((kind, name.casefold()), id)
            if style.get(f"{W}default") in ("1", "true", "on"):
                self.defaults[kind] = id

    def found(self, id: str) -> str | None:
        """The house's own style for ours called ``id``: by name, then by id, then, for one that
        differs from another at one place only, that other."""
        style = self.ours[id]
        kind: str = style.get(f"{W}type", "paragraph")
        (name, *_) = _names(style)
        own: str | None = self.by_name.get((kind, name.casefold())) or self.by_id.get(
            (kind, id.casefold())
        )
        if own is None and style.get(f"{W}default"):
            own = self.defaults.get(kind)
        if own is None and name in PARENTS and style_id(PARENTS[name]) not in self.grafted:
            own = self.found(style_id(PARENTS[name]))
        return own

    def use(self, id: str) -> str:
        """What our style ``id`` is called in the house; it is grafted if the house has none."""
        if id in self.mapped:
            return self.mapped[id]
        if id not in self.ours:
            return id
        own = self.found(id)
        self.mapped[id] = own or self._graft(id)
        return self.mapped[id]

    def _graft(self, id: str) -> str:
        style = deepcopy(self.ours[id])
        taken = {known for _, known in self.by_id}
        new = next(n for n in (id, f"BG{id}", *_numbered(id)) if n.casefold() not in taken)
        style.set(f"{W}styleId", new)
        kind = style.get(f"{W}type", "")
        self.by_id[kind, new.casefold()] = new
        if kind in self.defaults:
            style.attrib.pop(f"{W}default", None)
        self.mapped[id] = new
        self.grafted[id] = style
        for name in ("basedOn", "next", "link"):
            for link in style.findall(f"{W}{name}"):
                link.set(f"{W}val", self.use(link.get(f"{W}val", "")))
        self.tree.append(style)
        return new

    def numbering(self, id: str) -> str | None:
        """The numbering that the house's style ``id`` has, itself or from what it is based on."""
        styles = {style.get(f"{W}styleId"): style for style in self.tree.findall(f"{W}style")}
        seen: set[str] = set()
        while id in styles and id not in seen:
            seen.add(id)
            number = styles[id].find(f"{W}pPr/{W}numPr/{W}numId")
            if number is not None:
                return str(number.get(f"{W}val"))
            based = styles[id].find(f"{W}basedOn")
            id = "" if based is None else based.get(f"{W}val", "")
        return None

    def set_language(self, language: str) -> None:
        """The language of text that no style gives another."""
        for run in self.tree.findall(f"{W}docDefaults/{W}rPrDefault/{W}rPr"):
            held = run.find(f"{W}lang")
            if held is not None:
                held.set(f"{W}val", language)


def _names(style: Tree) -> list[str]:
    """The name of ``style`` and its other names."""
    held = [style.find(f"{W}{key}") for key in ("name", "aliases")]
    texts = ["" if each is None else each.get(f"{W}val", "") for each in held]
    return [name.strip() for text in texts for name in text.split(",")] or [""]


def _numbered(id: str) -> Iterable[str]:
    return (f"BG{id}{n}" for n in range(2, 10_000))
