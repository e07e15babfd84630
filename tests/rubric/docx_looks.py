"""How a DOCX sets its text: what styles add up to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tests.rubric.docx_passages import style_of
from tests.writers.docx_reading import W, spoken, xml

WHITE = "FFFFFF"


@dataclass(frozen=True, slots=True)
class Look:
    """One run of text; lengths in points."""

    style: str
    """Of the paragraph."""
    character: str
    """Of the run itself, or ""."""
    text: str
    size: float
    leading: float
    colour: str
    ground: str
    left: float
    right: float


@lru_cache(maxsize=8)
def _styles(data: bytes) -> dict[str, Any]:
    return {
        style.get(f"{W}styleId"): style for style in xml(data, "word/styles.xml").iter(f"{W}style")
    }


def inherited(data: bytes, style: str, path: str, attribute: str) -> str | None:
    """An attribute of ``style``, or of the nearest style it is based on that has it."""
    named: str | None = style
    while named:
        node = _styles(data)[named]
        found = node.find("/".join(W + part for part in path.split("/")))
        if found is not None and found.get(W + attribute) is not None:
            return str(found.get(W + attribute))
        base = node.find(f"{W}basedOn")
        named = base.get(f"{W}val") if base is not None else None
    return None


def looks(data: bytes) -> Iterator[Look]:
    """Each run of the body as it is set on its ground."""
    for paragraph in xml(data).iter(f"{W}p"):
        style = style_of(paragraph)
        ground = _ground(data, paragraph, style)
        for run in paragraph.iter(f"{W}r"):
            text = "".join(node.text or "" for node in run.iter(f"{W}t"))
            if text.strip():
                yield _look(data, style, run, text, ground)


def _look(data: bytes, style: str, run: Any, text: str, ground: str) -> Look:
    own = run.find(f"{W}rPr/{W}rStyle")
    names = ([own.get(f"{W}val")] if own is not None else []) + [style]

    def first(path: str, attribute: str) -> str:
        values = (inherited(data, name, path, attribute) for name in names)
        return next((value for value in values if value is not None), "0")

    return Look(
        style=style,
        character=names[0] if own is not None else "",
        text=text,
        size=int(first("rPr/sz", "val")) / 2,
        leading=int(first("pPr/spacing", "line")) / 20,
        colour=first("rPr/color", "val"),
        ground=ground,
        left=int(first("pPr/ind", "left")) / 20,
        right=int(first("pPr/ind", "right")) / 20,
    )


def _ground(data: bytes, paragraph: Any, style: str) -> str:
    """The fill behind a paragraph: its own, its cell's, or its table's header row's."""
    own = inherited(data, style, "pPr/shd", "fill")
    if own:
        return own
    cell = next(paragraph.iterancestors(f"{W}tc"), None)
    if cell is None:
        return WHITE
    shade = cell.find(f"{W}tcPr/{W}shd")
    if shade is not None:
        return str(shade.get(f"{W}fill"))
    row, table = next(cell.iterancestors(f"{W}tr")), next(cell.iterancestors(f"{W}tbl"))
    name = table.find(f"{W}tblPr/{W}tblStyle").get(f"{W}val")
    head = row.find(f"{W}trPr/{W}tblHeader") is not None
    return inherited(data, name, "tblStylePr/tcPr/shd", "fill") or WHITE if head else WHITE


def carries(data: bytes, style: str, name: str) -> bool:
    """True when ``style`` itself carries a rule of Word's such as keepNext."""
    return _styles(data)[style].find(f"{W}pPr/{W}{name}") is not None


def text_styles(data: bytes) -> set[str]:
    """The styles of the paragraphs that say something."""
    return {style_of(p) for p in xml(data).iter(f"{W}p") if spoken(p).strip()}
