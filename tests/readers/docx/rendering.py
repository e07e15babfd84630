"""A source as Word files, laid out in the ways in which people lay them out."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator

from briefgen.source import Block, BlockKind, Source
from tests.readers.docx.making import (
    archive,
    box,
    field,
    item,
    notes,
    p,
    parts,
    r,
    row,
    strict,
    table,
    word,
)

Paragraphs = Callable[[Source], Iterator[str]]


def words(source: Source, block: Block) -> str:
    return " ".join(source.text[block.start : block.end].split())


def groups(source: Source) -> Iterator[tuple[BlockKind, list[Block]]]:
    """The blocks of ``source``, rows of one table together."""
    open_rows: list[Block] = []
    for block in source.blocks:
        if block.kind is BlockKind.TABLE_ROW or block.why == "table head":
            open_rows.append(block)
            continue
        if open_rows:
            yield BlockKind.TABLE_ROW, open_rows
            open_rows = []
        yield block.kind, [block]
    if open_rows:
        yield BlockKind.TABLE_ROW, open_rows


def cells(source: Source, block: Block) -> list[str]:
    """What stands between the pipes or in the columns of a row."""
    return [
        " ".join(cell.split())
        for cell in re.split(r"\s*\|\s*|\t+| {3,}", source.text[block.start : block.end].strip())
    ]


def rows(source: Source, blocks: list[Block]) -> str:
    found = [cells(source, block) for block in blocks]
    heads = ["<w:tblHeader/>" if block.why == "table head" else "" for block in blocks]
    return table(*(row(*each, properties=h) for each, h in zip(found, heads, strict=True)))


def labelled(source: Source, block: Block) -> str:
    """The runs of a block, its label set strong."""
    text = words(source, block)
    if not block.label:
        return r(text)
    width = len(" ".join(source.text[block.start : block.label[1]].split()))
    return r(text[:width], "<w:b/>") + r(text[width:])


def styled_body(source: Source, runs: Callable[[Source, Block], str] = labelled) -> Iterator[str]:
    """Headings and items by style and numbering, as whoever learned Word sets them."""
    for kind, blocks in groups(source):
        block = blocks[0]
        if kind is BlockKind.TABLE_ROW:
            yield rows(source, blocks)
        elif kind is BlockKind.HEADING:
            style = "Title" if block.level == 1 else f"berschrift{min(block.level - 1, 3)}"
            yield p(words(source, block), style)
        elif kind is BlockKind.LIST_ITEM:
            yield item(runs(source, block), 1, block.level - 1)
        else:
            yield p(runs(source, block))


def fake_body(source: Source) -> Iterator[str]:
    """Headings as bold lines, bullets as typed, an empty paragraph after each block."""
    for kind, blocks in groups(source):
        block = blocks[0]
        if kind is BlockKind.TABLE_ROW:
            yield rows(source, blocks)
        elif kind is BlockKind.HEADING:
            size = '<w:sz w:val="36"/>' if block.level == 1 else ""
            yield p(r(words(source, block), f"<w:b/>{size}"))
        elif kind is BlockKind.LIST_ITEM:
            yield p(r("•") + "<w:r><w:tab/></w:r>" + labelled(source, block))
        else:
            yield p(labelled(source, block))
        yield "<w:p/>"


def styled(source: Source) -> bytes:
    """By python-docx, on the template it brings."""
    import docx

    document = docx.Document()
    for kind, blocks in groups(source):
        block = blocks[0]
        if kind is BlockKind.TABLE_ROW:
            found = [cells(source, each) for each in blocks]
            made = document.add_table(0, max(map(len, found)))
            for each in found:
                for cell, text in zip(made.add_row().cells, each, strict=False):
                    cell.text = text
        elif kind is BlockKind.HEADING:
            document.add_heading(words(source, block), block.level - 1)
        elif kind is BlockKind.LIST_ITEM:
            style = "List Bullet" if block.level == 1 else f"List Bullet {min(block.level, 3)}"
            document.add_paragraph(words(source, block), style)
        else:
            document.add_paragraph(words(source, block))
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def faked(source: Source) -> bytes:
    return word("".join(fake_body(source)))


def numbered(source: Source) -> bytes:
    """Headings numbered by an outline, and in no style."""
    outline = {2: (3, 0), 3: (3, 1)}
    found = []
    for kind, blocks in groups(source):
        block = blocks[0]
        if kind is BlockKind.TABLE_ROW:
            found.append(rows(source, blocks))
        elif kind is BlockKind.HEADING and block.level == 1:
            found.append(p(r(words(source, block), '<w:sz w:val="40"/>')))
        elif kind is BlockKind.HEADING:
            number, level = outline.get(block.level, (3, 1))
            name = re.sub(r"^[\d.]+\s+", "", words(source, block))
            found.append(item(r(name, "<w:b/>"), number, level))
        elif kind is BlockKind.LIST_ITEM:
            found.append(item(labelled(source, block), 1, block.level - 1))
        else:
            found.append(p(labelled(source, block)))
    return word("".join(found))


def in_cells(source: Source) -> bytes:
    """Everything in the wide column of a table without lines, beside a narrow empty one."""
    found = "".join(styled_body(source))
    return word(table(row(p("<w:r/>"), found + p("<w:r/>"))))


def tracked(source: Source) -> bytes:
    """With insertions, deletions, moved words and comments all over it."""

    def runs(source: Source, block: Block) -> str:
        text = words(source, block)
        at = text.find(" ", len(text) // 2)
        at = at if at > 0 else len(text)
        return (
            r(text[:at])
            + '<w:del w:id="1"><w:r><w:delText> never said</w:delText></w:r></w:del>'
            + f'<w:ins w:id="2">{r(text[at:])}</w:ins>'
            + f'<w:moveFrom w:id="3">{r(" moved away")}</w:moveFrom>'
            + '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        )

    gone = p(
        '<w:del w:id="4"><w:r><w:delText>A paragraph that was deleted.</w:delText></w:r></w:del>',
        properties='<w:rPr><w:del w:id="5"/></w:rPr>',
    )
    comments = f'<w:comment w:id="0">{p("The scheme failed utterly.")}</w:comment>'
    return word(gone.join(styled_body(source, runs)), comments=comments)


def noted(source: Source) -> bytes:
    """With footnotes in the middle of sentences, running titles, and Word's own page breaks."""
    raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
    mark = f'<w:r>{raised}<w:footnoteReference w:id="{{}}"/></w:r>'
    count = 0

    def runs(source: Source, block: Block) -> str:
        nonlocal count
        text = words(source, block)
        at = text.find(" ", len(text) // 3)
        if at < 0 or block.kind is not BlockKind.PARAGRAPH:
            return r(text)
        count += 1
        turn = "<w:r><w:lastRenderedPageBreak/></w:r>" if count % 5 == 0 else ""
        return r(text[:at]) + mark.format(count) + turn + r(text[at:])

    body = "".join(styled_body(source, runs))
    references = '<w:headerReference r:id="header1"/><w:footerReference r:id="footer1"/>'
    section = f"<w:sectPr>{references}</w:sectPr>"
    return word(
        body + section,
        footnotes=notes(
            "footnote", *(f"Author {n}, A Book, page {n}." for n in range(1, count + 1))
        ),
        header1=p("A running title of the series"),
        footer1=p(r("Page ") + field("PAGE", r("1"))),
    )


def boxed(source: Source) -> bytes:
    """In text boxes and content controls by turns, its words broken by links and smart tags."""

    def runs(source: Source, block: Block) -> str:
        text = words(source, block)
        first, second = len(text) // 3, 2 * len(text) // 3
        return (
            r(text[:first])
            + f"<w:hyperlink><w:smartTag>{r(text[first:second])}</w:smartTag></w:hyperlink>"
            + field('HYPERLINK "https://a.example"', r(text[second:]))
        )

    found = []
    for at, paragraph in enumerate(styled_body(source, runs)):
        control = f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>"
        found.append((p(box(paragraph)), control, paragraph)[at % 3])
    return word("".join(found))


def strictly(source: Source) -> bytes:
    return archive(strict(parts("".join(styled_body(source)))))


def with_macros(source: Source) -> bytes:
    entries: dict[str, str | bytes] = dict(parts("".join(fake_body(source))))
    return archive(entries | {"word/vbaProject.bin": bytes(range(256))})


LAYOUTS: dict[str, Callable[[Source], bytes]] = {
    "styled": styled,
    "faked": faked,
    "numbered": numbered,
    "in cells": in_cells,
    "tracked": tracked,
    "noted": noted,
    "boxed": boxed,
    "strict": strictly,
    "with macros": with_macros,
}
"""How a source can be laid out, and what makes a Word file of it so."""
