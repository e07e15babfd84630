"""Lists of a brief in a house's numbering: on its own definitions where its styles have them."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from briefgen.writers.docx.house.package import KINDS, WORD_TYPES, Package, W
from briefgen.writers.docx.house.styles import Styles
from briefgen.writers.docx.names import style_id
from briefgen.writers.docx.paragraph_styles import BULLETS, NUMBERS

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

_EMPTY = f'<w:numbering xmlns:w="{W[1:-1]}"/>'
_ROLES = {BULLETS: style_id("List Bullet"), NUMBERS: style_id("List Number")}
"""Our definition → the style that counts by it."""


class Lists:
    """The numbering of a house, and the ids that ours have in it."""

    def __init__(self, package: Package, styles: Styles, ours: Tree) -> None:
        self.package = package
        self.styles = styles
        self.ours = ours
        self.abstract: dict[str, str] = {}
        """Our definition's id → the house's."""
        self.numbers: dict[str, str] = {}
        """Our list's id → the house's."""
        self.highest: dict[str, int] = {}
        """Kind of element → the highest number that one of them has."""
        self.held: Tree | None = None
        self.last: Tree | None = None
        """The list that was added last."""

    def use(self, id: str) -> str:
        """What our list ``id`` is called in the house, where it is now."""
        if id not in self.numbers:
            mine = self.ours.find(f"{W}num[@{W}numId='{id}']")
            assert mine is not None
            made = deepcopy(mine)
            link = made.find(f"{W}abstractNumId")
            assert link is not None
            link.set(f"{W}val", self._definition(link.get(f"{W}val", "")))
            self.numbers[id] = self._next("num", "numId")
            made.set(f"{W}numId", self.numbers[id])
            self._append(made)
        return self.numbers[id]

    def _tree(self) -> Tree:
        if self.held is None:
            self.held = self._found()
        return self.held

    def _found(self) -> Tree:
        part = self.package.related(self.package.main, "numbering")
        if part is None:
            part = "word/numbering.xml"
            self.package.add(part, _EMPTY.encode(), f"{WORD_TYPES}numbering+xml")
            self.package.relate(self.package.main, f"{KINDS}numbering", part)
        return self.package.tree(part)

    def _definition(self, id: str) -> str:
        """The house's definition for ours: its list style's own, or ours grafted."""
        if id not in self.abstract:
            self.abstract[id] = self._own(id) or self._graft(id)
        return self.abstract[id]

    def _own(self, id: str) -> str | None:
        role = _ROLES[int(id)]
        number = None
        if role not in self.styles.grafted:
            number = self.styles.numbering(self.styles.use(role))
        if number is None:
            return None
        path = f"{W}num[@{W}numId='{int(number)}']/{W}abstractNumId"
        link = self._tree().find(path) if number.isdigit() else None
        return None if link is None else link.get(f"{W}val")

    def _graft(self, id: str) -> str:
        mine = self.ours.find(f"{W}abstractNum[@{W}abstractNumId='{id}']")
        assert mine is not None
        made = deepcopy(mine)
        new = self._next("abstractNum", "abstractNumId")
        made.set(f"{W}abstractNumId", new)
        for tie in made.iter(f"{W}pStyle"):
            role = tie.get(f"{W}val", "")
            if role in self.styles.grafted:
                tie.set(f"{W}val", self.styles.use(role))
            else:
                tie.getparent().remove(tie)
        tree = self._tree()
        last = tree.findall(f"{W}abstractNum")[-1:] or tree.findall(f"{W}numPicBullet")[-1:]
        if last:
            last[0].addnext(made)
        else:
            tree.insert(0, made)
        return new

    def _append(self, num: Tree) -> None:
        if self.last is None:
            tree = self._tree()
            self.last = (tree.findall(f"{W}num") or tree.findall(f"{W}abstractNum"))[-1]
        self.last.addnext(num)
        self.last = num

    def _next(self, name: str, key: str) -> str:
        if name not in self.highest:
            held = (each.get(f"{W}{key}", "") for each in self._tree().iter(f"{W}{name}"))
            self.highest[name] = max((int(value) for value in held if value.isdigit()), default=0)
        self.highest[name] += 1
        return str(self.highest[name])
