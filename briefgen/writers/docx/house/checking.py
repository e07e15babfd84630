"""Which of a brief's roles a house's document has a style for."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.writers.docx.house.package import Package, W
from briefgen.writers.docx.house.styles import Styles


class Role(NamedTuple):
    """A style that briefs are written in."""

    name: str
    """Ours: "heading 1"."""
    kind: str
    """"paragraph", "character" or "table"."""
    own: str | None
    """What the house calls the style that serves, or None where ours is grafted."""


def roles(data: bytes, file: str, ours: bytes) -> tuple[Role, ...]:
    """The roles of ``ours``, a part of styles, each with the style of the house ``data`` for it.

    Raises WriteError, which calls the house's document ``file``.
    """
    from lxml import etree

    package = Package(data, file)
    styles = Styles(package, etree.fromstring(ours))
    names = {
        style.get(f"{W}styleId"): style.find(f"{W}name").get(f"{W}val")
        for style in styles.tree.findall(f"{W}style")
        if style.find(f"{W}name") is not None
    }
    found = []
    for id, style in styles.ours.items():
        if not style.get(f"{W}default"):
            own = styles.found(id)
            name = style.find(f"{W}name").get(f"{W}val")
            found.append(Role(name, style.get(f"{W}type"), None if own is None else names[own]))
    return tuple(found)
