"""From paragraphs and tables to the pieces of a source: what is a heading, an item, a row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from briefgen.readers.docx.lines import LARGER, Line, lines, usual
from briefgen.readers.docx.lists import Level, Lists
from briefgen.readers.docx.model import Block, Paragraph, Table
from briefgen.readers.docx.rows import is_layout, rows
from briefgen.readers.docx.titling import PROSE, Headings
from briefgen.readers.docx.typed import typed
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import title_like
from briefgen.readers.pieces import Piece

Place = tuple[str, int]
"""The id of a numbering, and a level of it from 0."""
NOWHERE: Place = ("", 0)


class Shaper:
    """Makes pieces of the blocks of one document."""

    def __init__(self, lists: Lists, body: Sequence[Block]) -> None:
        self.lists = lists
        self.look = usual(body)
        self.headings = Headings(body, self.look)

    def pieces(self, blocks: Sequence[Block]) -> list[Piece]:
        """``blocks`` as pieces, in reading order."""
        found = list(self._pieces(blocks))
        return typed(_numbered_headings(found))

    def _pieces(self, blocks: Sequence[Block]) -> Iterator[tuple[Piece, Place]]:
        # No recursion: tables may lie deep inside each other.
        waiting = joined(blocks)[::-1]
        while waiting:
            block = waiting.pop()
            if isinstance(block, Paragraph):
                yield from self._paragraph(block)
                waiting += joined(block.boxes)[::-1]
            elif is_layout(block):
                waiting += _laid_out(block)[::-1]
            else:
                yield from ((row, NOWHERE) for row in rows(block, self.look))
                waiting += block.stray[::-1]

    def _paragraph(self, paragraph: Paragraph) -> Iterator[tuple[Piece, Place]]:
        """The pieces that ``paragraph`` makes: one, or one for each line that ends a sentence."""
        found = lines(paragraph, self.look)
        whole = Piece(" ".join(line.text for line in found), page=paragraph.page)
        place, mark = self._place(paragraph)
        level = self.headings.level(paragraph)
        if paragraph.contents:
            yield whole._replace(noise="contents"), NOWHERE
        elif level:
            kind = MarkKind.HEADING if level == 1 else MarkKind.SECTION
            yield whole._replace(kind=kind, level=level), NOWHERE
        elif mark and found:
            strong = found[0].strong
            depth = place[1] + 1
            yield (
                whole._replace(kind=mark.kind, level=depth, style=mark.style, strong=strong),
                place,
            )
        else:
            kind = MarkKind.QUOTE if paragraph.style.quote else MarkKind.NONE
            for line in found:
                yield Piece(line.text, kind, strong=_strong(line), page=paragraph.page), NOWHERE

    def _place(self, paragraph: Paragraph) -> tuple[Place, Level | None]:
        """Where ``paragraph`` stands among the numberings, and how that place is marked."""
        if paragraph.numbering is None:
            kind, at = paragraph.style.listed or ("", 0)
            mark = {"bullet": Level(MarkKind.BULLET, "•"), "number": Level(MarkKind.NUMBER, "1")}
            return (paragraph.style.name, at), mark.get(kind)
        id, level = paragraph.numbering
        if level is None:
            level = self.lists.level_of_style(id, paragraph.style_id)
        return (id, level), self.lists.level(id, level)


def _strong(line: Line) -> int:
    """How many of the first characters stand out, by weight or by size."""
    return len(line.text) if line.large >= LARGER and len(line.text) <= PROSE else line.strong


def joined(blocks: Iterable[Block]) -> list[Block]:
    """``blocks`` where a paragraph that goes on in the next is one with it."""
    found: list[Block] = []
    for block in blocks:
        last = found[-1] if found else None
        if isinstance(block, Paragraph) and isinstance(last, Paragraph) and last.goes_on:
            block.runs[:0] = last.runs
            block.boxes[:0] = last.boxes
            block.page = last.page or block.page
            last.runs, last.boxes = [], []
            found[-1] = block
        else:
            found.append(block)
    return found


def _laid_out(table: Table) -> list[Block]:
    """What stands in the cells of ``table``, row by row."""
    cells = [cell for row in table.rows if not row.deleted for cell in row.cells]
    return [*(block for cell in cells for block in joined(cell)), *table.stray]


def _leads_on(piece: Piece) -> bool:
    """True for words before a list: they end with a colon and are not set strong."""
    return piece.text.endswith(":") and piece.strong < len(piece.text)


def _numbered_headings(found: Sequence[tuple[Piece, Place]]) -> list[Piece]:
    """The pieces, those with a number that head a section as headings.

    As in a plain text: a number before words like a title heads a section unless the next or
    the last line counts on with it, as the items of a list do.
    """
    uses = Counter(place for _, place in found)
    pieces = []
    for at, (piece, place) in enumerate(found):
        beside = [found[other][1] for other in (at - 1, at + 1) if 0 <= other < len(found)]
        listed = place == NOWHERE or place in beside or uses[place] < 2
        if piece.kind not in (MarkKind.NUMBER, MarkKind.CLAUSE) or listed:
            pieces.append(piece)
        elif title_like(piece.text) and not _leads_on(piece):
            pieces.append(piece._replace(kind=MarkKind.SECTION, level=2 + place[1]))
        else:
            pieces.append(piece)
    return pieces
