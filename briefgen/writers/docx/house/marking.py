"""The marks of a brief in the house's own headers and footers: first in the ones, last in the
others, on every page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from briefgen.writers.docx.house.package import KINDS, WORD_TYPES, Package, R, W
from briefgen.writers.docx.house.styles import Styles
from briefgen.writers.docx.marks import STYLE
from briefgen.writers.docx.names import style_id

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

OURS = {"header": "word/header2.xml", "footer": "word/footer2.xml"}
"""Our own parts that hold the marks."""
_ROOTS = {"header": "hdr", "footer": "ftr"}
_NO = ("0", "false", "off")


def mark_pages(package: Package, ours: Mapping[str, Tree], styles: Styles) -> None:
    """Put the marks, where ``ours`` have any, on every page of the house's document."""
    for edge, part in OURS.items():
        marks = [mark for mark in ours[part].iter(f"{W}p") if _is_mark(mark)]
        for mark in marks:
            for style in mark.iter(f"{W}pStyle"):
                style.set(f"{W}val", styles.use(style.get(f"{W}val", "")))
        # A part may serve several sections, and is marked once.
        for name in dict.fromkeys(_edges(package, edge) if marks else ()):
            root = package.tree(name)
            at = 0 if edge == "header" else len(root)
            for number, mark in enumerate(marks):
                root.insert(at + number, deepcopy(mark))


def _is_mark(paragraph: Tree) -> bool:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(f"{W}val") == style_id(STYLE)


def _edges(package: Package, edge: str) -> Iterator[str]:
    """The parts that are the headers, or footers, of the document; made where there is none."""
    document = package.tree(package.main)
    parts = {link.get("Id"): target for link, target in package.targets(package.main)}
    even = _set(_settings(package), "evenAndOddHeaders")
    held: set[str] = set()
    for section in document.iter(f"{W}sectPr"):
        for reference in section.findall(f"{W}{edge}Reference"):
            if target := parts.get(reference.get(f"{R}id")):
                held.add(reference.get(f"{W}type", "default"))
                yield target
        wanted = ("default", *(["first"] * _set(section, "titlePg")), *(["even"] * even))
        # What a section does not say it takes from the one before.
        for kind in (kind for kind in wanted if kind not in held):
            held.add(kind)
            yield _made(package, section, edge, kind)


def _settings(package: Package) -> Tree | None:
    part = package.related(package.main, "settings")
    return package.tree(part) if part else None


def _set(tree: Tree | None, name: str) -> bool:
    """Whether the switch ``name`` is in ``tree`` and on."""
    switch = None if tree is None else tree.find(f"{W}{name}")
    return switch is not None and switch.get(f"{W}val", "1") not in _NO


def _made(package: Package, section: Tree, edge: str, kind: str) -> str:
    """A new header or footer of ``section``."""
    taken = {name.casefold() for name in package.parts}
    names = (f"word/{edge}{n}.xml" for n in range(1, len(taken) + 2))
    part = next(name for name in names if name.casefold() not in taken)
    root = f'<w:{_ROOTS[edge]} xmlns:w="{W[1:-1]}"/>'
    package.add(part, root.encode(), f"{WORD_TYPES}{edge}+xml")
    id = package.relate(package.main, f"{KINDS}{edge}", part)
    reference = section.makeelement(
        f"{W}{edge}Reference", {f"{W}type": kind, f"{R}id": id}, nsmap={"r": R[1:-1]}
    )
    section.insert(0, reference)
    return part
