"""A file's lines as text: the marks gone, and what they said kept beside the words."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.readers.lines.marks import Mark, MarkKind, mark_lines, raw_lines
from briefgen.readers.lines.numbering import number_lines
from briefgen.readers.lines.selection import Range, Selection, select


class Line(NamedTuple):
    """A line that has words."""

    number: int
    """Its index among all lines of the file, blank ones counted."""
    start: int
    """Offset of its first character in the text."""
    text: str
    mark: Mark
    strong: int = 0
    """How many of its first characters are set strong."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_lines(raw: str, markdown: bool) -> tuple[Selection, tuple[Line, ...]]:
    """The text of the decoded file ``raw``, and those of its lines that have words."""
    marks = number_lines(raw, mark_lines(raw, raw_lines(raw), markdown))
    drops = [drop for mark in marks for drop in mark.drops]
    inner, thick = _inline(raw, marks) if markdown else ([], [])
    selection = select(raw, drops + inner)
    starts = selection.places(start for start, _ in thick)
    ends = selection.places(end for _, end in thick)
    strong = dict(zip(starts, ends, strict=True))
    return selection, tuple(_lines(selection, marks, strong))


def _inline(raw: str, marks: Sequence[Mark]) -> tuple[list[Range], list[Range]]:
    """What of the lines is no text but marks, and what stands between double ones."""
    # Plain text has none, and the pattern of them all takes a while to compile.
    from briefgen.readers.lines.inline import inline_marks

    found = [inline_marks(raw, start, end) for start, end in _paragraphs(marks)]
    drops = [drop for each in found for drop in each.drops]
    return drops, [strong for each in found for strong in each.strong]


def _paragraphs(marks: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    """Stretches of the file within which a mark may pair with another.

    A mark begun in one paragraph, item or row never ends in the next.
    """
    start = end = -1
    for mark in marks:
        plain = mark.kind in (MarkKind.NONE, MarkKind.QUOTE)
        if start >= 0 and (not plain or mark.start == mark.end):
            yield start, end
            start = -1
        if mark.start == mark.end or mark.kind in (MarkKind.CODE, MarkKind.FRONT_MATTER):
            continue
        start, end = (mark.start if start < 0 else start), mark.end
    if start >= 0:
        yield start, end


def _lines(selection: Selection, marks: Sequence[Mark], strong: dict[int, int]) -> Iterator[Line]:
    """The lines in coordinates of the text."""
    worded = [number for number, mark in enumerate(marks) if mark.start < mark.end]
    starts = selection.places(marks[number].start for number in worded)
    ends = selection.places(marks[number].end for number in worded)
    for number, start, end in zip(worded, starts, ends, strict=True):
        mark, words = marks[number], selection.text[start:end]
        stripped = words.lstrip()
        if not stripped:
            continue
        start += len(words) - len(stripped)
        words = stripped.rstrip()
        yield Line(number, start, words, mark, max(strong.get(start, start) - start, 0))
