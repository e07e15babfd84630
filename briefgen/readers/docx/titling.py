"""Which paragraph is the title, and what the levels of the headings come to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from briefgen.readers.docx.lines import LARGER, Look, lines, paragraphs
from briefgen.readers.docx.model import Block, Paragraph
from briefgen.readers.layout.titling import LEAST_NAMED, is_sort

PROSE = 200
"""Characters of a paragraph with which the text itself has begun, and which heads nothing."""
MOST_FRONT = 15
"""Paragraphs at the top among which a title may be."""


class Headings:
    """The title of a document and the levels of its headings; the title's is 1.

    A style for titles settles it. Without one, a single heading above all others is the title;
    of several on the highest level the first is, where no prose stands before the second. Else
    it is a line at the top in larger characters than any other there.
    """

    def __init__(self, blocks: Sequence[Block], look: Look) -> None:
        worded = [each for each in paragraphs(blocks) if each.text.strip() and not each.contents]
        headed = [each for each in worded if heads(each)]
        levels = [each.level or 0 for each in headed]
        top = min(levels, default=0)
        self.title: Paragraph | None = None
        if headed and (top == 0 or levels.count(top) == 1):
            first = headed[levels.index(top)]
            self.title = first if top == 0 or first is headed[0] else None
        elif headed and _bare(worded, headed):
            self.title = headed[0]
        if self.title is None:
            self.title = _largest(_front(worded), look)
        self.title = _named(self.title, worded)
        alone = self.title in headed and levels.count(top) == 1
        self.shift = 1 - top if alone or top == 0 else 2 - top

    def level(self, paragraph: Paragraph) -> int:
        """The level of ``paragraph`` as a heading, or 0."""
        if paragraph is self.title:
            return 1
        return max((paragraph.level or 0) + self.shift, 2) if heads(paragraph) else 0


def _named(title: Paragraph | None, worded: Sequence[Paragraph]) -> Paragraph | None:
    """``title``, or the heading right below one that only says of what sort the text is."""
    if title is None or not is_sort(title.text):
        return title
    at = next(n for n, each in enumerate(worded) if each is title)
    below = next((each for each in worded[at + 1 : at + 2] if heads(each)), title)
    return below if len(below.text.split()) >= LEAST_NAMED else title


def heads(paragraph: Paragraph) -> bool:
    """True when ``paragraph`` is set as a heading and is not as long as prose."""
    return paragraph.level is not None and 0 < len(paragraph.text.strip()) <= PROSE


def _bare(worded: Sequence[Paragraph], headed: Sequence[Paragraph]) -> bool:
    """True when no prose stands before the second heading."""
    before = takewhile(lambda each: each is not headed[1], worded)
    return all(len(each.text) <= PROSE for each in before)


def _front(worded: Sequence[Paragraph]) -> list[Paragraph]:
    """The lines before the text itself, or its first heading."""
    return list(
        takewhile(lambda each: len(each.text) <= PROSE and not heads(each), worded[:MOST_FRONT])
    )


def _largest(front: Sequence[Paragraph], look: Look) -> Paragraph | None:
    """The paragraph in the largest characters, where it is one and they stand out."""
    sizes = [min((line.large for line in lines(each, look)), default=0.0) for each in front]
    largest = max(sizes, default=0.0)
    if largest < LARGER or sizes.count(largest) != 1:
        return None
    return front[sizes.index(largest)]
