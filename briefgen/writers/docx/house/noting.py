"""The footnotes of a brief among a house's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from briefgen.writers.docx.footnotes import SEPARATORS
from briefgen.writers.docx.house.package import KINDS, WORD_TYPES, Package, W
from briefgen.writers.docx.house.styles import Styles

if TYPE_CHECKING:
    from lxml.etree import _Element as Tree

OURS = "word/footnotes.xml"
_KIND = "footnotes"
_REFERENCES = ("pStyle", "rStyle")
_BELOW = frozenset(
    f"{W}{name}"
    for name in (
        *("endnotePr", "compat", "docVars", "rsids", "attachedSchema", "themeFontLang"),
        *("clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures"),
        *("forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults"),
        *("doNotEmbedSmartTags", "decimalSymbol", "listSeparator"),
    )
)
"""What Word wants below the word on footnotes in its settings, of its own; all that is of other
namespaces stands there too."""


def add_notes(
    package: Package, blocks: Iterable[Tree], ours: Mapping[str, Tree], styles: Styles
) -> None:
    """Put the notes in ``ours``, the parts of our own document, behind those that the house has,
    and call them by their new numbers in ``blocks``."""
    if OURS not in ours:
        return
    notes = [note for note in ours[OURS] if note.get(f"{W}type") is None]
    held = _held(package, ours[OURS], styles)
    numbers = (note.get(f"{W}id", "") for note in held)
    first = max((int(n) for n in numbers if re.fullmatch(r"\d{1,9}", n)), default=0)
    for note in notes:
        _dress(note, styles)
        note.set(f"{W}id", str(first + int(note.get(f"{W}id", ""))))
        held.append(note)
    for block in blocks:
        for mark in block.iter(f"{W}footnoteReference"):
            mark.set(f"{W}id", str(first + int(mark.get(f"{W}id", ""))))


def _held(package: Package, ours: Tree, styles: Styles) -> Tree:
    """The house's notes; where it has none, a part with our separators."""
    part = package.related(package.main, _KIND)
    if part is None:
        part = OURS
        root = f'<w:footnotes xmlns:w="{W[1:-1]}"/>'
        package.add(part, root.encode(), f"{WORD_TYPES}footnotes+xml")
        package.relate(package.main, f"{KINDS}{_KIND}", part)
        for separator in [note for note in ours if note.get(f"{W}type") is not None]:
            _dress(separator, styles)
            package.tree(part).append(separator)
        _name_separators(package)
    return package.tree(part)


def _dress(note: Tree, styles: Styles) -> None:
    for name in _REFERENCES:
        for reference in note.iter(f"{W}{name}"):
            reference.set(f"{W}val", styles.use(reference.get(f"{W}val", "")))


def _name_separators(package: Package) -> None:
    """Name our separators in the house's settings, where it has any."""
    part = package.related(package.main, "settings")
    if part is None:
        return
    settings = package.tree(part)
    told = settings.find(f"{W}footnotePr")
    if told is None:
        told = settings.makeelement(f"{W}footnotePr")
        below = (n for n, each in enumerate(settings) if _is_below(each))
        settings.insert(next(below, len(settings)), told)
    for known in told.findall(f"{W}footnote"):
        told.remove(known)
    for id in SEPARATORS:
        told.append(told.makeelement(f"{W}footnote", {f"{W}id": str(id)}))


def _is_below(setting: Tree) -> bool:
    return isinstance(setting.tag, str) and (setting.tag in _BELOW or not setting.tag.startswith(W))
