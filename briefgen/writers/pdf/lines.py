"""Breaking text into lines, greedily and in one pass."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.writers.pdf.inline import Ink, Stretch

Word = list[Stretch]
"""Letters without a space among them; the ink may change midway."""


class Line(NamedTuple):
    """A line of a paragraph as it was broken."""

    stretches: list[Stretch]
    """Spaces between words included."""
    gap: bool = False
    """True where a space was left out at the end, false within a word or at the end of all."""


SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""White space at which a line may end; the no-break spaces are not among it."""

AFTER = frozenset("/-–_]")
"""Marks after which a word too long for a line is best broken."""
AFTER_IN_ADDRESS, BEFORE_IN_ADDRESS = frozenset("/"), frozenset(".-_?&=#%~,;")
"""In an address a mark begins the next line, lest it seem to end the sentence or a word there."""
ADDRESS = re.compile(r"\w+://|www\.|mailto:|\S+@\S")

RUNT_STEP = 0.04
RUNT_REACH = 0.4
"""A last line of one word is mended by narrowing the lines in steps, up to this share."""


class Breaker:
    """Fills lines of ``width`` points."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.lines: list[Line] = []
        self.line: list[Stretch] = []
        self.x = 0.0

    def add(self, word: Word, space: Stretch | None) -> None:
        """Put ``word`` after ``space``, on this line if it fits, else on the next."""
        gap = space[0].font.width(space[1], space[0].size) if space and self.line else 0.0
        width = width_of(word)
        if width > self.width:
            self._add_long(word, space, gap)
            return
        if self.line and self.x + gap + width > self.width:
            self.end_line(gap=True)
            gap = 0.0
        if gap and space:
            self.line.append(space)
        self.line += word
        self.x += gap + width

    def _add_long(self, word: Word, space: Stretch | None, gap: float) -> None:
        """Part a word that no line can hold, at a joint where there is one."""
        letters = [(ink, char, width_of([(ink, char)])) for ink, text in word for char in text]
        joints = _joints("".join(text for _, text in word))
        start = 0
        while start < len(letters):
            room = self.width - self.x - gap
            end = _fit(letters, start, room)
            cut = end if end == len(letters) else _last(joints, start, end)
            if cut == start and self.line:
                self.end_line(gap=True)
                gap = 0.0
                continue
            if cut == start:
                cut = max(end, start + 1)
            if gap and space:
                self.line.append(space)
            self.line += [(ink, char) for ink, char, _ in letters[start:cut]]
            self.x += gap + sum(width for *_, width in letters[start:cut])
            gap, start = 0.0, cut
            if start < len(letters):
                self.end_line()

    def end_line(self, gap: bool = False) -> None:
        self.lines.append(Line(merged(self.line), gap))
        self.line, self.x = [], 0.0


def _fit(letters: list[tuple[Ink, str, float]], start: int, room: float) -> int:
    """The index after the last of ``letters`` from ``start`` that ``room`` points hold."""
    end = start
    while end < len(letters) and letters[end][2] <= room:
        room -= letters[end][2]
        end += 1
    return end


def _joints(word: str) -> list[int]:
    """Where ``word`` is best parted: the indices at which a line may begin, in order."""
    if not ADDRESS.search(word):
        return [at for at in range(1, len(word)) if word[at - 1] in AFTER]
    return [
        at
        for at in range(1, len(word))
        # Of two slashes, as of "://", the line ends after the second.
        if (word[at - 1] in AFTER_IN_ADDRESS and word[at] != "/") or word[at] in BEFORE_IN_ADDRESS
    ]


def _last(joints: list[int], start: int, end: int) -> int:
    """The last of ``joints`` after ``start`` and up to ``end``, or ``start``."""
    at = joints[bisect_right(joints, end) - 1] if joints else start
    return max(at, start) if at <= end else start


def break_lines(
    stretches: tuple[Stretch, ...], width: float, mend_runt: bool = False
) -> list[Line]:
    """``stretches`` in lines of at most ``width`` points; at least one line, perhaps empty.

    With ``mend_runt`` a last line of one word gets company, if that takes no further line.
    """
    return list(_broken(stretches, width, mend_runt))


# A brief is laid out several times until it fits, at densities that change no line.
@lru_cache(maxsize=2048)
def _broken(stretches: tuple[Stretch, ...], width: float, mend_runt: bool) -> Sequence[Line]:
    words = list(_words(stretches))
    lines = _fill(words, width)
    if mend_runt:
        narrower = 1.0
        while _is_runt(lines) and narrower > 1 - RUNT_REACH:
            narrower -= RUNT_STEP
            mended = _fill(words, width * narrower)
            if len(mended) > len(lines):
                break
            if not _is_runt(mended):
                return mended
    return lines


def _fill(words: list[tuple[Word, Stretch | None]], width: float) -> list[Line]:
    breaker = Breaker(width)
    for word, space in words:
        breaker.add(word, space)
    if breaker.line or not breaker.lines:
        breaker.end_line()
    return breaker.lines


def _is_runt(lines: list[Line]) -> bool:
    return len(lines) > 1 and not SPACE.search("".join(text for _, text in lines[-1].stretches))


def _words(stretches: tuple[Stretch, ...]) -> Iterator[tuple[Word, Stretch | None]]:
    """Each word, which may change its ink midway, with the one space that stands before it."""
    word: Word = []
    space: Stretch | None = None
    for ink, text in stretches:
        at = 0
        for gap in SPACE.finditer(text):
            if text[at : gap.start()]:
                word.append((ink, text[at : gap.start()]))
            if word:
                yield word, space
                word, space = [], None
            space = space or (ink, " ")
            at = gap.end()
        if text[at:]:
            word.append((ink, text[at:]))
    if word:
        yield word, space


def width_of(stretches: Sequence[Stretch]) -> float:
    """Width in points."""
    width = 0.0
    for ink, text in stretches:
        width += ink.font.width(text, ink.size)
    return width


def merged(line: list[Stretch]) -> list[Stretch]:
    """``line`` with neighbours of one ink joined."""
    found: list[Stretch] = []
    for ink, text in line:
        if found and found[-1][0] == ink:
            found[-1] = (ink, found[-1][1] + text)
        else:
            found.append((ink, text))
    return found
