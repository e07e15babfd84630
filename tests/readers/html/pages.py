"""What a small page is read as, in lines that can be compared whole."""

from __future__ import annotations

from pathlib import Path

from briefgen.readers.html import read
from briefgen.source import Block, BlockKind, Source

SHORT = {
    BlockKind.HEADING: "h",
    BlockKind.PARAGRAPH: "p",
    BlockKind.LIST_ITEM: "li",
    BlockKind.TABLE_ROW: "tr",
}


def page(body: str, head: str = "") -> Source:
    """The source in a page of which only the body is given, and perhaps some of the head."""
    html = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return read(html.encode(), Path("page.html"), "A")


def layout(body: str, head: str = "") -> list[str]:
    """A line for each block: "h2 Results", "li1 It met two goals.", "byline By Ann Lee"."""
    source = page(body, head)
    return [_shown(source, block) for block in source.blocks]


def _shown(source: Source, block: Block) -> str:
    name = block.why if block.kind is BlockKind.NOISE else SHORT[block.kind]
    return f"{name}{block.level or ''} {source.text[block.start : block.end]}"
