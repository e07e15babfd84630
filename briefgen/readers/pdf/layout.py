"""From the fragments of all pages to pieces in reading order."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.pdf.columns import regions
from briefgen.readers.pdf.fragments import Fragment
from briefgen.readers.pdf.joining import Words, clean, joined
from briefgen.readers.pdf.notes import mark_beside, mark_footnotes
from briefgen.readers.pdf.numbering import settle_numbers
from briefgen.readers.pdf.pages import Read
from briefgen.readers.pdf.paragraphs import Column, Group, distances
from briefgen.readers.pdf.ranks import mark_headings, text_size
from briefgen.readers.pdf.rows import rows
from briefgen.readers.pdf.running import Running, running
from briefgen.readers.pdf.seams import sewn
from briefgen.readers.pieces import Piece


def pieces(pages: Sequence[Read]) -> list[Piece]:
    """The pieces of a document in the order of reading; running matter ends its page."""
    aside = running([page.fragments for page in pages], [page.height for page in pages])
    if len(aside) == sum(len(page.fragments) for page in pages):
        # Pages that hold nothing else, such as slides of one line, hold their text there.
        aside = []
    away = {id(each.fragment) for each in aside}
    bodies = [[one for one in page.fragments if id(one) not in away] for page in pages]
    words = Words([line.text for body in bodies for line in body])
    groups = _grouped(pages, bodies)
    found = [_piece(group, words) for group in groups]
    return _with_running(found, aside)


def _grouped(pages: Sequence[Read], bodies: Sequence[list[Fragment]]) -> list[Group]:
    """The paragraphs and all else of a document's pages, with what each of them is."""
    usual = distances(bodies)
    cut: list[tuple[float, list[Group]]] = []
    for page, body in zip(pages, bodies, strict=True):
        for number, region in enumerate(regions(body)):
            column = Column(rows(region), usual, page.number * 100 + number)
            cut.append((page.height, column.groups()))
    groups = [group for _, found in cut for group in found]
    size = text_size(groups)
    for height, found in cut:
        mark_footnotes(found, size, height)
    mark_beside(groups, size)
    settle_numbers(groups)
    mark_headings(groups, size)
    return sewn(groups)


def _piece(group: Group, words: Words) -> Piece:
    """A paragraph, heading, item or row as a piece."""
    page = group.first.page
    if group.table:
        kind = MarkKind.TABLE_HEAD if group.head else MarkKind.TABLE_ROW
        return Piece(clean(group.cells), kind, page=page, noise=group.noise)
    lines = [line.text for line in group.lines]
    text = joined(lines, words)
    if group.kind == "heading":
        return Piece(text, MarkKind.HEADING, group.level, page=page, strong=len(text))
    if group.mark is not None and not group.noise:
        kind = MarkKind.NUMBER if group.mark.value else MarkKind.BULLET
        style, level = group.mark.style, max(group.level, 1)
        strong = max(group.first.strong - group.mark.width, 0)
        return Piece(text[group.mark.width :], kind, level, style, strong, page)
    strong = len(text) if group.bold else group.first.strong
    return Piece(text, strong=strong, page=page, noise=group.noise)


def _with_running(found: Sequence[Piece], aside: Sequence[Running]) -> list[Piece]:
    """``found`` with running heads and folios after the last piece that begins on their page."""
    after: dict[int, list[Piece]] = {}
    for each in aside:
        page = each.fragment.page
        after.setdefault(page, []).append(
            Piece(clean(each.fragment.text), page=page, noise=each.why)
        )
    placed: list[Piece] = []
    for at, piece in enumerate(found):
        placed.append(piece)
        following = found[at + 1].page if at + 1 < len(found) else None
        if following != piece.page:
            last = (following or 10**9) - 1
            for page in [page for page in after if page <= last]:
                placed += after.pop(page)
    return placed
