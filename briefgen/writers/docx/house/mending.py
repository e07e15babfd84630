"""Repair what other programs write and Word's schema does not allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.docx.house.package import Package, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

_SIDES = {"start": "left", "end": "right"}


def mend(package: Package) -> None:
    """Put right the styles, lists and fonts of ``package``."""
    mends = {"styles": _styles, "numbering": _lists, "fontTable": _fonts}
    for kind, right in mends.items():
        if part := package.related(package.main, kind):
            right(package.tree(part))


def _styles(tree: Tree) -> None:
    """Names given twice, parents that are not there."""
    styles = tree.findall(f"{W}style")
    seen: set[tuple[str, str]] = set()
    known = {style.get(f"{W}styleId") for style in styles}
    for style in styles:
        _rename(style, seen)
        for name in ("basedOn", "next", "link"):
            for link in style.findall(f"{W}{name}"):
                if link.get(f"{W}val") not in known:
                    style.remove(link)


def _rename(style: Tree, seen: set[tuple[str, str]]) -> None:
    """Add its id to the name of ``style`` if that is among those ``seen``, and note it there."""
    name = style.find(f"{W}name")
    if name is None:
        return
    key = (style.get(f"{W}type", ""), name.get(f"{W}val", "").casefold())
    if key in seen:
        name.set(f"{W}val", f"{name.get(f'{W}val')} ({style.get(f'{W}styleId')})")
    seen.add(key)


def _lists(tree: Tree) -> None:
    """A number's side, which is "left" or "right" in Word."""
    for side in tree.iter(f"{W}lvlJc"):
        value = side.get(f"{W}val", "left")
        side.set(f"{W}val", _SIDES.get(value, value))


def _fonts(tree: Tree) -> None:
    """A font's character set by its name, which Word gives by number."""
    for charset in tree.iter(f"{W}charset"):
        charset.attrib.pop(f"{W}characterSet", None)
