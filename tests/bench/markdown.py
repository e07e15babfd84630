"""A document as Markdown for pandoc, so that both sides of the benchmark typeset the same text.

Has the shape of a writer: ``content.py`` enters it in the table of writers for one build. What
Markdown has no name for becomes its nearest kin: a callout is a block quotation, a panel's cell a
bold line over a list, a labelled paragraph begins with its label in bold. Page breaks are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from briefgen.document import (
    Block,
    BulletList,
    Callout,
    Cell,
    Document,
    Figure,
    Heading,
    Inline,
    Labelled,
    Note,
    OrderedList,
    PageBreak,
    Panel,
    Paragraph,
    Quote,
    Run,
    Table,
)
from briefgen.spoken import block_lines
from briefgen.theme import Theme
from briefgen.writers import Attachment, Written

_MARKS = re.compile(r"[\\`*_{}\[\]<>|~^$@#&]")
_OPENING = re.compile(r"^(\(?\w*)([-+:%=.)])")
"""What would begin a list, a caption or a definition at the start of a line."""


def write(document: Document, theme: Theme, attachment: Attachment | None = None) -> Written:
    """``document`` as Markdown, UTF-8; the theme is left to pandoc's own defaults."""
    return Written(markdown(document).encode(), pages=None, breaks=())


def markdown(document: Document) -> str:
    """``document`` in pandoc's Markdown, without its extension ``smart``."""
    parts = (part for block in document.blocks for part in _block(block))
    return f"---\nlang: {document.metadata.language}\n---\n\n" + "".join(f"{p}\n\n" for p in parts)


def _block(block: Block) -> Iterator[str]:
    """The paragraphs, lists and tables that stand for ``block``, without blank lines around."""
    match block:
        case Heading(level=level, text=text):
            yield f"{'#' * level} {_line(text)}"
        case Paragraph(text=text) | Note(text=text):
            yield _line(text)
        case Quote(text=text):
            yield f"> {_line(text)}"
        case Labelled(label=label, text=text):
            yield _line(_led(label, text))
        case BulletList(items=items):
            yield "\n".join(f"- {_line(item)}" for item in items)
        case OrderedList(items=items, start=start):
            yield "\n".join(f"{n}. {_line(item)}" for n, item in enumerate(items, start))
        case Callout(label=label, paragraphs=(first, *rest)):
            yield "\n>\n".join(f"> {_line(text)}" for text in (_led(label, first), *rest))
        case Panel(cells=cells):
            yield from (part for cell in cells for part in _cell(cell))
        case Table():
            yield _table(block)
        case Figure():
            # Markdown draws nothing; its words stand there.
            yield from (_line((Run(line),)) for line in block_lines(block))
        case PageBreak() | Callout():
            return
        case other:
            assert_never(other)


def _led(label: str, text: Inline) -> Inline:
    return (Run(label, strong=True), Run(" "), *text)


def _cell(cell: Cell) -> Iterator[str]:
    yield _line((Run(cell.title, strong=True),))
    if cell.lines:
        lines = ((*text, Run(f" {right}")) for text, right in cell.lines)
        yield "\n".join(f"- {_line(line)}" for line in lines)


def _table(table: Table) -> str:
    """A pipe table; the dashes under its header set the widths, as rows are longer than a line."""
    rule = "|".join("-" * width for width in table.widths)
    header, *rows = ("|".join(_line(cell) for cell in row) for row in (table.header, *table.rows))
    return "\n".join(f"|{row}|" for row in (header, rule, *rows)) + f"\n\n: {_line(table.caption)}"


def _line(inline: Inline) -> str:
    """``inline`` on one line, fit to begin a paragraph, an item or a cell."""
    text = ""
    for run in inline:
        marked = _run(run)
        # Two runs of marks that touch would be read as one.
        text += ("<!-- -->" if text.endswith("*") and marked.startswith("*") else "") + marked
    return _OPENING.sub(r"\1\\\2", text.strip())


def _run(run: Run) -> str:
    """``run`` with its marks inside its white space, where Markdown wants them."""
    words = " ".join(run.text.split())
    if not words:
        return " " if run.text else ""
    text = _MARKS.sub(r"\\\g<0>", words)
    # A link to a place in the brief would need that place to have its name there.
    if run.href and not run.href.startswith("#"):
        text = f"[{text}](<{_MARKS.sub(_percent, run.href)}>)"
    mark = "*" * (2 * run.strong + run.emph)
    before, after = " " * run.text[0].isspace(), " " * run.text[-1].isspace()
    return f"{before}{mark}{text}{mark}{after}"


def _percent(match: re.Match[str]) -> str:
    """A mark of Markdown as an address may hold it; those that addresses need stay as they are."""
    mark = match.group()
    return mark if mark in "_~@#&*$[]" else f"%{ord(mark):02X}"
