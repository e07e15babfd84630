"""The parts of a text before they are blocks: lines joined to paragraphs, with what is known."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from briefgen.languages import words as listed
from briefgen.readers.lines.marks import Mark, MarkKind
from briefgen.readers.lines.stripped import Line
from briefgen.readers.lines.titles import small_in_titles
from briefgen.source import Block, BlockKind


class Part(NamedTuple):
    """A paragraph, heading, item, row or piece of noise; each pass of the layout says more."""

    start: int
    """Offset in the text of the source."""
    text: str
    mark: Mark
    strong: int = 0
    """How many of its first characters are set strong."""
    gap_before: bool = True
    """True when a blank line or the edge of the text stands before it."""
    gap_after: bool = True
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    label: tuple[int, int] | None = None
    why: str = ""
    page: int | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def plain(self) -> bool:
        """True for a paragraph that nothing is known of yet."""
        return self.kind is BlockKind.PARAGRAPH

    @property
    def noise(self) -> bool:
        return self.kind is BlockKind.NOISE

    @property
    def item(self) -> bool:
        """True when a bullet, number or letter stood before it."""
        return self.mark.kind in (MarkKind.BULLET, MarkKind.NUMBER)

    def as_noise(self, why: str) -> "Part":
        """This part as noise of the kind that ``why`` names."""
        return self._replace(kind=BlockKind.NOISE, level=0, label=None, why=why)

    def as_heading(self, level: int) -> "Part":
        """This part as a heading; the title is of level 1."""
        return self._replace(kind=BlockKind.HEADING, level=level, label=None)

    def block(self) -> Block:
        """This part as the block that the rest of the program sees."""
        return Block(self.kind, self.start, self.end, self.level, self.label, self.page, self.why)


UNJOINED = frozenset({MarkKind.TABLE_ROW, MarkKind.TABLE_HEAD, MarkKind.HEADING})
LEAST_WRAPPED = 3
"""Lines that end in the middle of a sentence, before a text counts as hard-wrapped."""


def parts(text: str, lines: Sequence[Line]) -> list[Part]:
    """``lines`` joined where one carries on in the next."""
    width = _wrap_width(lines)
    wrapped = _wrapped_runs(lines) if width else frozenset()
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _carries_on(groups[-1], line, width * (line.number in wrapped)):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_part(text, groups, at) for at in range(len(groups))]


def _part(text: str, groups: Sequence[Sequence[Line]], at: int) -> Part:
    """The group of lines at index ``at`` as a part."""
    first, last = groups[at][0], groups[at][-1]
    before = groups[at - 1][-1].number if at else -9
    after = groups[at + 1][0].number if at + 1 < len(groups) else last.number + 9
    return Part(
        start=first.start,
        text=text[first.start : last.end],
        mark=first.mark,
        strong=first.strong,
        gap_before=first.number - before > 1,
        gap_after=after - last.number > 1,
    )


def _wrap_width(lines: Sequence[Line]) -> float:
    """The width at which the text was hard-wrapped, in characters; 0 when it was not.

    A line that goes on in small letters on the next was wrapped: in a text of one paragraph a
    line there are next to none.
    """
    pairs = [
        (one, two)
        for one, two in pairwise(lines)
        if two.number == one.number + 1 and _unmarked(two)
    ]
    wrapped = [len(one.text) for one, two in pairs if two.text[0].islower()]
    if len(wrapped) < LEAST_WRAPPED or len(wrapped) * 5 < len(pairs):
        return 0
    if len(wrapped) <= 10:
        return max(wrapped)
    # Costly to import, and few texts are hard-wrapped.
    from statistics import quantiles

    return quantiles(wrapped, n=10)[-1]


def _wrapped_runs(lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that stand in a run, between blank lines, where one was wrapped.

    A masthead of three lines is not prose, however well its lines fill the width.
    """
    found: set[int] = set()
    # Within a run the number of a line grows as its index does.
    for _, numbered in groupby(enumerate(lines), key=lambda each: each[1].number - each[0]):
        run = [line for _, line in numbered]
        if any(line.text[0].islower() and _unmarked(line) for line in run[1:]):
            found.update(line.number for line in run)
    return frozenset(found)


def _unmarked(line: Line) -> bool:
    return line.mark.kind is MarkKind.NONE


def _carries_on(group: Sequence[Line], line: Line, width: float) -> bool:
    """True when ``line`` belongs to the paragraph or item that ``group`` began."""
    first, last = group[0], group[-1]
    if line.number != last.number + 1 or first.mark.kind in UNJOINED or "\t" in line.text:
        return False
    if line.mark.kind is MarkKind.QUOTE or line.mark.kind is MarkKind.CODE:
        return first.mark.kind is line.mark.kind
    if line.mark.kind is not MarkKind.NONE or first.mark.kind is MarkKind.FRONT_MATTER:
        return False
    ended = last.text[-1] in '.!?:;"”' or last.text.endswith((".)", "]"))
    if line.text[0].islower():
        return not ended or bool(width)
    word = last.text.rsplit(None, 1)[-1]
    if last.text.endswith(",") or word in small_in_titles():
        return True
    # "The stock was", and on the next line how much.
    if not line.text[0].isalpha() and word in listed("verbs", "auxiliaries"):
        return True
    if not width:
        return False
    # The next word would not have fitted, so it went to the next line.
    filled = len(last.text) + 1 + len(line.text.split(None, 1)[0])
    return filled > width * (0.97 if ended else 0.7)
