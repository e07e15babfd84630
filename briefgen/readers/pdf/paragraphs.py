"""Paragraphs: the lines of a region put together, as far as they carry on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.readers.pdf.cells import Row
from briefgen.readers.pdf.fragments import Fragment
from briefgen.readers.pdf.items import BEFORE, DASHES, Mark, mark_of

SAME_SIZE = 0.09
"""Of the size: how much two lines of a paragraph may differ."""
LOOSE = 1.22
"""Of the usual distance: lines further apart are of two paragraphs."""
USUAL = 1.25
"""Distance of lines as a multiple of the size where a text has too few to tell."""
INDENT = 0.7
"""Of the size: how far a first line is set in, at least."""
ENDED = re.compile(r"[.!?:;…][\"”’»)\]]*$")
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
TAIL = 8
"""Characters of a line that tell whether it ends a sentence."""


def ended(text: str) -> bool:
    """True when ``text`` ends like a sentence or lead-in."""
    return ENDED.search(text[-TAIL:]) is not None


class Group:
    """The lines of a paragraph, heading, item or row."""

    __slots__ = (
        "bold", "cells", "filled", "full", "head", "kind", "length", "level", "lines", "longest",
        "mark", "noise", "opens", "region", "right", "size", "table",
    )  # fmt: skip

    def __init__(self, line: Fragment, region: int, mark: Mark | None = None) -> None:
        self.lines = [line]
        self.length = self.longest = len(line.text)
        """Characters of all lines, and of the longest."""
        self.size = line.size
        """Of the longest line."""
        self.bold = line.bold
        """True when all lines are."""
        self.right = line.right
        """Where the line ends that reaches furthest."""
        self.region = region
        self.mark = mark
        """The bullet or number before it."""
        self.table = 0
        self.cells = ""
        self.head = False
        self.kind = ""
        """ "heading" where it is one."""
        self.level = 0
        self.noise = ""
        self.full = False
        """True when its last line goes on to the edge of the column."""
        self.filled = False
        """True when it is justified and its last line is as full as the others."""
        self.opens = False
        """True when it begins with an indent."""

    @property
    def first(self) -> Fragment:
        return self.lines[0]

    @property
    def last(self) -> Fragment:
        return self.lines[-1]

    def add(self, line: Fragment) -> None:
        """Put ``line`` after the others."""
        length = len(line.text)
        self.lines.append(line)
        self.length += length
        if length > self.longest:
            self.longest, self.size = length, line.size
        self.bold = self.bold and line.bold
        self.right = max(self.right, line.right)


def distances(pages: Sequence[Sequence[Fragment]]) -> dict[float, float]:
    """For each size, to half a point, the usual distance between lines of a document."""
    counts: dict[float, dict[float, int]] = {}
    by_size: dict[float, dict[float, int]] = {}
    for found in pages:
        for one, two in pairwise(found):
            size, step = one.size, two.base - one.base
            if 0.9 * size < step < 2.6 * size and abs(size - two.size) < 0.5:
                # Few sizes occur, so that each is rounded once.
                steps = by_size.get(size)
                if steps is None:
                    steps = by_size[size] = counts.setdefault(rounded(size), {})
                step = round(step * 4) / 4
                steps[step] = steps.get(step, 0) + 1
    # What is usual in the middle of a paragraph: ties go to the closer lines.
    return {
        size: max(steps.items(), key=lambda each: (each[1], -each[0]))[0]
        for size, steps in counts.items()
        if sum(steps.values()) > 2
    }


def rounded(size: float) -> float:
    """``size`` to half a point."""
    return round(size * 2) / 2


def _edge(lines: Sequence[Fragment]) -> float:
    """Where the lines of a column end at the right: one that stands out alone, such as an address
    too long to part, does not count."""
    rights = sorted((line.right for line in lines), reverse=True)
    least = max(2, len(rights) // 8)
    for at in range(len(rights) - least + 1):
        if rights[at] - rights[at + least - 1] < 1.5 * lines[0].size:
            return rights[at]
    return rights[0] if rights else 0.0


class Column:
    """A region while its lines become paragraphs."""

    def __init__(self, rows: Sequence[Row], usual: dict[float, float], region: int) -> None:
        text = [row.first for row in rows if not row.table]
        self.rows = rows
        self.usual = usual
        self.region = region
        self.left = min((line.left for line in text), default=0.0)
        self.right = _edge(text)

    def groups(self) -> list[Group]:
        """The paragraphs, headings, items and rows of the region."""
        made: list[Group] = []
        for row in self.rows:
            if row.table:
                made.append(self._row(row))
                continue
            line = row.first
            mark = mark_of(line)
            last = made[-1] if made and not made[-1].table else None
            if mark and mark.style in DASHES and last and self._is_dash(last, line, mark):
                mark = None
            if last is None or mark is not None or not self._carries_on(last, line):
                made.append(self._group(line, mark))
            else:
                last.add(line)
        for group in made:
            group.full = not group.table and not self._room(group, None)
            group.filled = not group.table and self._justified(group)
        return made

    def _is_dash(self, group: Group, line: Fragment, mark: Mark) -> bool:
        """True for a dash within a sentence, on which a line happens to begin: ``group`` has not
        ended, the line stands below its last and goes on in small letters, and nothing else in the
        column begins with a dash."""
        if ended(group.last.text) or not line.text[mark.width :][:1].islower():
            return False
        below = abs(line.left - group.last.left) < 0.3 * line.size
        alike = abs(line.size - group.size) <= SAME_SIZE * line.size
        alone = sum(row.first.text.startswith(mark.style) for row in self.rows) == 1
        return below and alike and alone and (len(group.lines) > 1 or group.mark is None)

    def _row(self, row: Row) -> Group:
        group = Group(row.first, self.region)
        group.table, group.cells, group.head = row.table, row.text, row.head
        return group

    def _group(self, line: Fragment, mark: Mark | None) -> Group:
        group = Group(line, self.region, mark)
        group.opens = line.left - self.left > INDENT * line.size
        return group

    def _carries_on(self, group: Group, line: Fragment) -> bool:
        """True when ``line`` is the next of the paragraph, heading or item ``group``."""
        last = group.last
        if abs(line.size - last.size) > SAME_SIZE * last.size or line.note:
            return False
        if ADDRESS.fullmatch(line.text):
            return False
        step = line.base - last.base
        usual = self.usual.get(rounded(last.size), USUAL * last.size)
        if group.length > 1 and not 0.6 * last.size < step <= LOOSE * usual + 0.6:
            return False
        if group.bold != line.bold and not _in_sentence(last.text, line.text):
            return False
        if group.bold:
            return True
        if group.mark is not None:
            return self._of_item(group, line)
        return not self._set_in(group, line) and not self._room(group, line)

    def _of_item(self, group: Group, line: Fragment) -> bool:
        """True when ``line`` carries on the item ``group``, most often below its words."""
        assert group.mark is not None
        hanging = group.lines[1].left if len(group.lines) > 1 else group.first.left
        if len(group.lines) > 1:
            return abs(line.left - hanging) < line.size and not self._room(group, line)
        if line.left > group.first.left + 0.3 * line.size:
            return line.left < group.first.left + 6 * line.size and not self._room(group, line)
        return not self._room(group, line) and not ended(group.last.text)

    def _set_in(self, group: Group, line: Fragment) -> bool:
        """True when ``line`` is set in, or out, like the first of another paragraph."""
        step = line.left - group.last.left
        if len(group.lines) == 1:
            # The second line may go back to the edge, or hang.
            return INDENT * line.size < step and ended(group.last.text)
        hung = group.lines[1].left - group.first.left > INDENT * line.size
        if hung and abs(line.left - group.first.left) < 0.3 * line.size:
            return True
        return INDENT * line.size < step < 6 * line.size and ended(group.last.text)

    def _room(self, group: Group, line: Fragment | None) -> bool:
        """True when the first word of ``line`` would have fitted behind the last line.

        Without a line: when the last line is not filled to the edge.
        """
        last = group.last
        each = (last.right - last.left) / max(len(last.text), 1)
        word = len(line.text.split(None, 1)[0]) if line is not None else 8
        edge = max(self.right if self._wide(group) else 0.0, group.right)
        room = edge - last.right > (word + 2.5) * each
        if line is None or not room:
            return room
        # Ragged lines that a person broke go on in small letters.
        return ended(last.text) or not line.text.lstrip(BEFORE)[:1].islower()

    def _justified(self, group: Group) -> bool:
        """True when all lines end at the edge of the column, the last one too."""
        reach = 0.4 * group.first.size
        return len(group.lines) > 2 and all(
            abs(self.right - line.right) < reach for line in group.lines
        )

    def _wide(self, group: Group) -> bool:
        """True unless the paragraph keeps away from the edges, like one in the middle."""
        return len(group.lines) < 3 or any(
            self.right - line.right < 3 * line.size for line in group.lines
        )


def _in_sentence(last: str, line: str) -> bool:
    """True when bold type begins or ends in the middle of a sentence."""
    return not ended(last) and line[:1].islower()
