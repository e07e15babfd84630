"""What a DOCX says, read from its XML in order and without the code that wrote it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
GLANCE = "BGGlance"
"""In the ids of the styles of glance panels."""
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def parts(data: bytes) -> dict[str, bytes]:
    """The package's parts by name, in the order they stand."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def xml(data: bytes, name: str = "word/document.xml") -> Any:
    """A part as a tree."""
    return etree.fromstring(parts(data)[name])


def relationships(data: bytes) -> dict[str, str]:
    """The document's relationships: id → target."""
    rels = xml(data, "word/_rels/document.xml.rels")
    return {rel.get("Id"): rel.get("Target") for rel in rels}


def spoken(paragraph: Any) -> str:
    """The text of a paragraph, less that of boxes on it; a tab counts as a space."""
    pieces = {f"{W}t": lambda node: node.text or "", f"{W}tab": lambda _: " "}
    boxed = {run for box in paragraph.iter(f"{W}txbxContent") for run in box.iter(f"{W}r")}
    runs = (node for run in paragraph.iter(f"{W}r") if run not in boxed for node in run)
    return "".join(pieces[node.tag](node) for node in runs if node.tag in pieces)


def lists(data: bytes) -> Any:
    """The part with the lists; an empty one where there is none."""
    held = "word/numbering.xml" in parts(data)
    return xml(data, "word/numbering.xml") if held else etree.Element(f"{W}numbering")


def read_lines(data: bytes) -> list[str]:
    """Every paragraph that says something, with the number it counts in a list."""
    numbering = lists(data)
    counts: Counter[str] = Counter()
    found = []
    for paragraph in xml(data).iter(f"{W}p"):
        line = spoken(paragraph)
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            name = number.get(f"{W}val")
            first = numbering.find(f"{W}num[@{W}numId='{name}']//{W}startOverride")
            line = f"{int(first.get(f'{W}val')) + counts[name]}. {line}"
            counts[name] += 1
        found += _glanced(paragraph) if GLANCE in style_of(paragraph) else [line]
    return [line.strip() for line in found if line.strip()]


def _glanced(paragraph: Any) -> list[str]:
    """Label and entries of a line of a glance panel: each entry has what stands at its right."""
    cells = [""]
    for node in paragraph.iter(f"{W}t", f"{W}tab"):
        if node.tag == f"{W}t":
            cells[-1] += node.text or ""
        elif node.getparent().tag == f"{W}r":
            cells.append("")
    label, *entries = cells
    return [label, *(" ".join(entries[n : n + 2]) for n in range(0, len(entries), 2))]


def styled_lines(data: bytes) -> Iterator[tuple[str, str]]:
    """Each paragraph's style id and text."""
    for paragraph in xml(data).iter(f"{W}p"):
        yield style_of(paragraph), spoken(paragraph)


def style_of(paragraph: Any) -> str:
    """The id of its style, "" where it has none."""
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(f"{W}val")
