"""A DOCX as passages, from the names of its styles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from briefgen.document import Tone
from tests.rubric.printed import Passage, flat
from tests.writers.docx_reading import GLANCE, W, parts, spoken, xml

KINDS = {
    "Title": "title",
    "Subtitle": "standfirst",
    "BGStrip": "strip",
    "Heading1": "section",
    "Heading2": "subsection",
    "BodyText": "body",
    "ListBullet": "body",
    "BGListBulletLast": "body",
    "Quote": "body",
    "BGFinding": "item",
    "BGCallout": "callout",
    "BGCalloutMore": "callout",
    "BGWarning": "warning",
    "BGWarningMore": "warning",
    "Caption": "caption",
    "BGNote": "note",
    "BGFine": "fine",
    "BGDrawing": "figure",
    "BGFigure": "figure",
    "BGFigureCentre": "figure",
    "BGFigureRight": "figure",
    **{f"{GLANCE}{tone.title() if tone != Tone.NEUTRAL else ''}": "glance" for tone in Tone},
    "BGSourceHead": "cell head",
    "BGSourceText": "cell",
    "BGSourceLine": "cell",
    "BGUnsignedHead": "cell head",
    "BGUnsignedText": "cell",
    "BGUnsignedLine": "cell",
}
EVIDENCE = "BGEvidence"


def style_of(paragraph: Any) -> str:
    return str(paragraph.find(f"{W}pPr/{W}pStyle").get(f"{W}val"))


def passages(data: bytes) -> tuple[Passage, ...]:
    """The passages of the document's body; Word's own page numbers are not known."""
    found: list[Passage] = []
    page, section = 1, ""
    for node in xml(data).find(f"{W}body"):
        page += node.find(f".//{W}pageBreakBefore") is not None
        for passage in _of(node):
            if passage.kind == "section":
                section = passage.text
            found.append(replace(passage, page=page, section=section))
    return tuple(found)


def _of(node: Any) -> Iterator[Passage]:
    if node.tag == f"{W}p":
        yield from _paragraph(node)
    elif node.tag == f"{W}tbl" and node.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val") == EVIDENCE:
        for row in node.iter(f"{W}tr"):
            head = row.find(f"{W}trPr/{W}tblHeader") is not None
            cells = tuple(
                flat(" ".join(map(spoken, cell.iter(f"{W}p")))) for cell in row.iter(f"{W}tc")
            )
            yield Passage("head" if head else "row", " ".join(cells), 0, cells=cells)
    else:
        for paragraph in node.iter(f"{W}p"):
            yield from _paragraph(paragraph)


def _paragraph(node: Any) -> Iterator[Passage]:
    """A paragraph as a passage; what stands before its tab is a label or a cell's left part."""
    text = flat(spoken(node))
    if not text:
        return
    kind = KINDS[style_of(node)]
    before, tab, after = _at_tab(node)
    if kind == "glance":
        yield from _glance([flat(part) for part in _at_tabs(node)])
    elif kind == "cell":
        yield Passage(kind, text, 0, cells=(before, after) if tab else (text,))
    elif tab:
        yield Passage(kind, after, 0, label=before)
    else:
        yield Passage(kind, text, 0)


def _glance(parts: list[str]) -> Iterator[Passage]:
    """A line of the glance panel: the standing, or nothing, then topics, each with its letters."""
    head, *rest = parts
    if head:
        yield Passage("cell head", head, 0)
    for topic, letters in zip(rest[::2], [*rest[1::2], ""], strict=False):
        cells = (topic, letters) if letters else (topic,)
        yield Passage("cell", flat(" ".join(cells)), 0, cells=cells)


def _at_tab(node: Any) -> tuple[str, bool, str]:
    """What stands before the first tab, whether there is one, and all that stands after it."""
    first, *others = _at_tabs(node)
    return flat(first), bool(others), flat("".join(others))


def _at_tabs(node: Any) -> list[str]:
    """The text between the tabs of a paragraph."""
    pieces = [""]
    for part in (part for run in node.iter(f"{W}r") for part in run):
        if part.tag == f"{W}tab":
            pieces.append("")
        elif part.tag == f"{W}t":
            pieces[-1] += part.text or ""
    return pieces


def furniture(data: bytes) -> tuple[tuple[str, ...], ...]:
    """Header and footer of the first page and of the others, a line each; fields by name."""
    names = [name for name in parts(data) if name.startswith(("word/header", "word/footer"))]
    texts = {name: _running(xml(data, name)) for name in sorted(names)}
    first = tuple(text for name, text in texts.items() if name.endswith("1.xml"))
    return first, tuple(text for name, text in texts.items() if name.endswith("2.xml"))


def _running(tree: Any) -> str:
    """The text of a header or footer, each field by its instruction instead of its last result."""
    text, inside = "", False
    for node in tree.iter(f"{W}t", f"{W}instrText", f"{W}fldChar", f"{W}tab"):
        if node.tag == f"{W}fldChar":
            inside = node.get(f"{W}fldCharType") == "separate"
        elif node.tag == f"{W}instrText":
            text += f"<{(node.text or '').strip()}>"
        elif not inside:
            text += " " if node.tag == f"{W}tab" else node.text or ""
    return flat(text)


def page_size(data: bytes) -> tuple[float, float]:
    """Width and height in points."""
    size = next(xml(data).iter(f"{W}pgSz"))
    return int(size.get(f"{W}w")) / 20, int(size.get(f"{W}h")) / 20
