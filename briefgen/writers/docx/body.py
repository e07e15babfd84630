"""The blocks of a document as Word's paragraphs and tables: one case a kind."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple, assert_never

from briefgen.document import (
    Block,
    BulletList,
    Callout,
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
    Table,
    TextRole,
    Tone,
)
from briefgen.theme import Theme
from briefgen.writers.docx.joints import ends_in_table, runs_together
from briefgen.writers.docx.panels import panel
from briefgen.writers.docx.paragraphs import paragraph, start_page
from briefgen.writers.docx.register import Register
from briefgen.writers.docx.runs import inline, label, tab
from briefgen.writers.docx.tables import table

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_HEADINGS = {1: "Title", 2: "heading 1", 3: "heading 2"}
_ROLES = {
    TextRole.BODY: "Body Text",
    TextRole.STANDFIRST: "Subtitle",
    TextRole.STRIP: "BG Strip",
    TextRole.FINE: "BG Fine",
}


class Setting(NamedTuple):
    """What blocks need to know beside themselves."""

    theme: Theme
    register: Register


def body(blocks: tuple[Block, ...], setting: Setting) -> Iterator[Element]:
    """Every block of the document, in order."""
    above: Block | None = None
    breaking = False
    for block, below in zip_longest(blocks, blocks[1:]):
        made = list(_block(block, below, setting))
        if not made:
            breaking |= isinstance(block, PageBreak)
            continue
        if breaking:
            made[0] = start_page(made[0])
        if runs_together(above, block):
            yield paragraph("BG Spacer", ())
        yield from made
        above, breaking = block, False
    if ends_in_table(above):
        yield paragraph("BG Spacer", ())


def _block(block: Block, below: Block | None, setting: Setting) -> Iterator[Element]:
    register = setting.register
    match block:
        case Heading(level=level, text=text):
            yield paragraph(_HEADINGS[level], inline(text, register))
        case Paragraph(text=text, role=role, id=id):
            content = inline(text, register)
            if id:
                content = iter([register.bookmarks.target(id, "".join(content))])
            yield paragraph(_ROLES[role], content)
        case Labelled(label=words, text=text, id=id):
            content = _after_label(words, "BG Label", text, register)
            if id:
                content = iter([register.bookmarks.target(id, "".join(content))])
            yield paragraph("BG Finding", content)
        case BulletList(items=items):
            yield from _items("List Bullet", items, None, register)
        case OrderedList(items=items, start=start):
            yield from _items("List Number", items, register.number_from(start), register)
        case Quote(text=text):
            yield paragraph("Quote", inline(text, register))
        case Callout():
            yield from _callout(block, register)
        case Panel():
            yield from panel(block, setting.theme, register)
        case Table():
            yield from table(block, setting.theme, register, isinstance(below, Note))
        case Figure():
            # Few documents have one.
            from briefgen.writers.docx.figures import figure

            yield from figure(block, setting.theme)
        case Note(text=text):
            yield paragraph("BG Note", inline(text, register))
        case PageBreak():
            return
        case _:
            assert_never(block)


def _after_label(words: str, style: str, text: Inline, register: Register) -> Iterator[Element]:
    """A label in the rail, then the text at the column's tab stop."""
    yield label(words, style)
    yield tab()
    yield from inline(text, register)


def _items(
    style: str, items: tuple[Inline, ...], numbering: int | None, register: Register
) -> Iterator[Element]:
    """The items of a list; the last has the space of a paragraph below it."""
    for n, item in enumerate(items, 1):
        name = f"BG {style} Last" if n == len(items) else style
        yield paragraph(name, inline(item, register), numbering)


def _callout(block: Callout, register: Register) -> Iterator[Element]:
    """A box of one or more paragraphs, the label before the first."""
    style = "BG Warning" if block.tone is Tone.WARNING else "BG Callout"
    for n, text in enumerate(block.paragraphs):
        if n:
            # The first line hangs to the box's edge in every paragraph, or the box would part.
            yield paragraph(f"{style} More", [tab(), *inline(text, register)])
        else:
            yield paragraph(style, _after_label(block.label, f"{style} Label", text, register))
