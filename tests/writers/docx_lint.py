"""What Word needs of a file and Microsoft's validator does not check: a list of faults."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tests.writers.docx_reading import R, W, lists, parts, relationships, spoken, xml

TEXT_PART = re.compile(r"word/((?:document|header\d*|footer\d*|footnotes)\.xml)")
BY_HAND = {"pStyle", "numPr", "tabs", "pageBreakBefore", "spacing"}
"""What a paragraph may carry beside its style, as it depends on the text: its list, tab stops that
it passes, and where a page begins."""


def lint(data: bytes) -> list[str]:
    """The faults of a DOCX, a line each; empty when it has none."""
    return [fault for check in CHECKS for fault in check(data)]


def values(tree: Any, *names: str) -> list[str]:
    """The ``w:val`` of each element called one of ``names``."""
    return [node.get(f"{W}val") for name in names for node in tree.iter(f"{W}{name}")]


def text_parts(data: bytes) -> Iterator[tuple[str, Any]]:
    for name in parts(data):
        if found := TEXT_PART.fullmatch(name):
            yield found[1].removesuffix(".xml"), xml(data, name)


def undefined_styles(data: bytes) -> Iterator[str]:
    styles = xml(data, "word/styles.xml")
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    trees = [styles, lists(data), *(tree for _, tree in text_parts(data))]
    for tree in trees:
        for name in values(tree, "pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            if name not in known:
                yield f"style {name} is not defined"


def repeated_names(data: bytes) -> Iterator[str]:
    styles = xml(data, "word/styles.xml")
    ids = [style.get(f"{W}styleId") for style in styles.iter(f"{W}style")]
    names = [name.lower() for name in values(styles, "name")]
    numbers = [num.get(f"{W}numId") for num in lists(data).iter(f"{W}num")]
    for kind in (ids, names, numbers):
        for name in {name for name in kind if kind.count(name) > 1}:
            yield f"{name} is defined twice"


def open_fields(data: bytes) -> Iterator[str]:
    for part, tree in text_parts(data):
        for paragraph in tree.iter(f"{W}p"):
            marks = [mark.get(f"{W}fldCharType") for mark in paragraph.iter(f"{W}fldChar")]
            if marks != ["begin", "separate", "end"] * (len(marks) // 3):
                yield f"{part}: a field is not closed"


def dangling_references(data: bytes) -> Iterator[str]:
    known = relationships(data)
    for node in xml(data).iter():
        if node.get(f"{R}id") not in (None, *known):
            yield f"relationship {node.get(f'{R}id')} is not there"
    numbers = {num.get(f"{W}numId") for num in lists(data).iter(f"{W}num")}
    for tree in (xml(data), xml(data, "word/styles.xml")):
        for number in values(tree, "numId"):
            if number not in numbers:
                yield f"list {number} is not defined"


def loose_marks(data: bytes) -> Iterator[str]:
    """Bookmarks and comments: in pairs, each number and name once, and nothing leads astray."""
    tree = xml(data)
    for kind in ("bookmark", "commentRange"):
        starts = [node.get(f"{W}id") for node in tree.iter(f"{W}{kind}Start")]
        ends = [node.get(f"{W}id") for node in tree.iter(f"{W}{kind}End")]
        if sorted(starts) != sorted(ends) or len(set(starts)) != len(starts):
            yield f"a {kind} has no end, or two have one number"
    names = [node.get(f"{W}name").lower() for node in tree.iter(f"{W}bookmarkStart")]
    if len(set(names)) != len(names):
        yield "two bookmarks have one name"
    links = [link for _, part in text_parts(data) for link in part.iter(f"{W}hyperlink")]
    for link in links:
        if link.get(f"{W}anchor", names[0] if names else "").lower() not in (*names, ""):
            yield f"nothing is called {link.get(f'{W}anchor')}"
    held = parts(data).get("word/comments.xml")
    notes = xml(data, "word/comments.xml") if held else []
    told = [note.get(f"{W}id") for note in notes]
    if told != [mark.get(f"{W}id") for mark in tree.iter(f"{W}commentReference")]:
        yield "comments and what they are on do not match"


def loose_notes(data: bytes) -> Iterator[str]:
    """Footnotes: each has one number, a mark, in the order of the text, and Word's separators."""
    marks = [mark.get(f"{W}id") for mark in xml(data).iter(f"{W}footnoteReference")]
    part = [name for name in parts(data) if name.endswith("/footnotes.xml")]
    notes = list(xml(data, part[0])) if part else []
    ids = [note.get(f"{W}id") for note in notes]
    if len(set(ids)) != len(ids):
        yield "two footnotes have one number"
    plain = [note.get(f"{W}id") for note in notes if note.get(f"{W}type") is None]
    if sorted(plain) != sorted(marks):
        yield "footnotes and their marks do not match"
    if notes and "separator" not in {note.get(f"{W}type") for note in notes}:
        yield "nothing parts the footnotes from the text"
    for note in notes:
        if len(list(note.iter(f"{W}footnoteRef"))) != (note.get(f"{W}type") is None):
            yield "a footnote does not show its number"


def broken_tables(data: bytes) -> Iterator[str]:
    for table in xml(data).iter(f"{W}tbl"):
        rows = table.findall(f"{W}tr")
        headed = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows]
        if headed != [True] + [False] * (len(rows) - 1):
            yield "a table has no header row"
        if ours(values(table, "tblStyle")) and values(table, "tblStyle") != ["BGEvidence"]:
            yield "a table that only lays out"
        if not all(values(table, "tblCaption")) or not all(values(table, "tblDescription")):
            yield "a table has no alternative text"
        columns = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        for row in rows:
            yield from broken_row(row, columns)


def ours(styles: list[str]) -> bool:
    return any(style.startswith("BG") for style in styles)


def broken_row(row: Any, columns: list[int]) -> Iterator[str]:
    if row.find(f"{W}trPr/{W}cantSplit") is None:
        yield "a row may be parted"
    widths = [int(width.get(f"{W}w")) for width in row.iter(f"{W}tcW")]
    if widths != columns:
        yield "a row does not fill its grid"
    for cell in row.iter(f"{W}tc"):
        if cell[-1].tag != f"{W}p":
            yield "a cell does not end in a paragraph"


def empty_paragraphs(data: bytes) -> Iterator[str]:
    for part, tree in text_parts(data):
        for paragraph in tree.iter(f"{W}p"):
            style = values(paragraph, "pStyle")[:1]
            drawn = style in (["BGSpacer"], ["BGDrawing"]) or part == "footnotes"
            if not spoken(paragraph).strip() and not drawn:
                yield f"{part}: an empty paragraph"


def touching_tables(data: bytes) -> Iterator[str]:
    body = xml(data).find(f"{W}body")
    tags = [node.tag.removeprefix(W) for node in body]
    if ("tbl", "tbl") in pairwise(tags) or tags[-2:] == ["tbl", "sectPr"]:
        yield "a table stands where Word needs a paragraph"


def formatting_by_hand(data: bytes) -> Iterator[str]:
    tree = xml(data)
    for properties in tree.iter(f"{W}pPr"):
        for node in properties:
            if node.tag.removeprefix(W) not in BY_HAND:
                yield f"a paragraph carries {node.tag.removeprefix(W)}"
        if set(values(properties, "tab")) - {"clear"}:
            yield "a paragraph carries a tab stop"
    for properties in tree.iter(f"{W}rPr"):
        names = [node.tag.removeprefix(W) for node in properties]
        bold_link = names == ["rStyle", "b"] and values(properties, "rStyle") == ["Hyperlink"]
        if names != ["rStyle"] and not bold_link:
            yield f"a run carries {' '.join(names)}"


def leftovers(data: bytes) -> Iterator[str]:
    for name, part in parts(data).items():
        if b"python-docx" in part or b"thumbnail" in name.encode():
            yield f"{name}: left over from a template"


CHECKS = (
    undefined_styles,
    repeated_names,
    open_fields,
    dangling_references,
    loose_marks,
    loose_notes,
    broken_tables,
    empty_paragraphs,
    touching_tables,
    formatting_by_hand,
    leftovers,
)
