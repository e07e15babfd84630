"""What the layout of a small text is, as lines that can be compared whole."""

from __future__ import annotations

from briefgen.readers.layout.passes import blocks
from briefgen.readers.lines.stripped import read_lines
from briefgen.source import Block, BlockKind

SHORT = {
    BlockKind.HEADING: "h",
    BlockKind.PARAGRAPH: "p",
    BlockKind.LIST_ITEM: "li",
    BlockKind.TABLE_ROW: "tr",
}


def layout(raw: str, markdown: bool = False) -> list[str]:
    """A line for each block: "h2 Results", "p [Cost] Cost: it rose.", "byline By Ann Lee"."""
    selection, lines = read_lines(raw, markdown)
    return [shown(selection.text, block) for block in blocks(selection.text, lines)]


def shown(text: str, block: Block) -> str:
    """One block as such a line."""
    name = block.why if block.kind is BlockKind.NOISE else SHORT[block.kind]
    level = str(block.level) if block.level else ""
    label = f" [{text[slice(*block.label)]}]" if block.label else ""
    return f"{name}{level}{label} {text[block.start : block.end]}"
