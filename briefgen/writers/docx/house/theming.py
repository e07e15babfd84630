"""Keep our colours from following a house's theme, whose accents may be of any colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.writers.docx.house.package import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

_BY_COLOUR = frozenset(
    f"{W}{name}" for name in ("themeColor", "themeTint", "themeFill", "themeFillTint")
)


def settle(tree: Tree, themed: bool) -> None:
    """Hold the colours in ``tree`` to their values, which were checked against their grounds, and
    leave the font to the house: that of its theme where it is ``themed``, else of its styles."""
    for node in tree.iter():
        for key in _BY_COLOUR & set(node.keys()):
            del node.attrib[key]
    for fonts in list(tree.iter(f"{W}rFonts")):
        for key in (f"{W}ascii", f"{W}hAnsi"):
            fonts.attrib.pop(key, None)
        if not themed:
            fonts.getparent().remove(fonts)
