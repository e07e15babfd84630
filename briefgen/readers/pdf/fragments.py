"""Fragments: what stands on one line without a gap, put together from runs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

from briefgen.readers.pdf.runs import GAP, Run

LINE = attrgetter("line")
RAISED, LOWERED = 0.15, 0.85
"""A note's number stands that much of the size higher, and is set smaller than that share."""
NOTE = re.compile(r"[\d*∗†‡§¶−–-]{1,8}(?:[,;] ?[\d*∗†‡§¶–-]{1,5}){0,5}[,;]?|\[\d{1,3}\]|[a-h]")
SHORT = 8
"""Characters of such a number that stands by itself, at the most."""
SLASHES = ("⁄", "∕")
UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdmn]?m|ft|in|mi|yd|[b-z])$|(?<![\d.,])10$|⁻$")
"""What a raised figure is an exponent of: a measure of length, a letter, ten; at any other figure,
such as a year, it is the number of a note."""
CHARGE = re.compile(r"[−–-]")
SUPERSCRIPT = str.maketrans("0123456789-–−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁻")
MARK = re.compile(r"[^\w\s\"'“”‘’()\[\]$€£%.,;:/\\|=<>]|o|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]")
"""A bullet, or the number of an item."""
MARK_GAP = 4.0
"""Of the size: how far behind its bullet an item may begin."""
MARKED = 4
"""Characters of a bullet or number: it is as bold as what follows."""
INITIAL = 1.7
"""How many times as large as the text beside it an initial is, at least."""
TIGHT = 0.08
"""Of the size: closer than that, two runs are of one word."""

SUNK = 0.3
"""The same of a figure in a formula, of its own size."""
LOW = 0.03
"""Of the size of the text: how low such a figure stands, at least."""


class Fragment:
    """Text on one line without a gap."""

    __slots__ = (
        "base", "behind", "bold", "left", "note", "page", "right", "size", "strong", "symbol",
        "text",
    )  # fmt: skip

    def __init__(self, run: Run, page: int) -> None:
        self.text, self.left, self.right, self.base, self.size, self.bold, self.symbol = run[:7]
        # All of it is set bold; it begins with a character from a font of symbols.
        self.strong = len(self.text) if self.bold else 0
        """How many of its first characters are bold."""
        self.note = ""
        """The number of a note that stands raised at its begin."""
        self.behind = 0.0
        """How far behind that number the words begin."""
        self.page = page

    @property
    def top(self) -> float:
        return self.base - 0.8 * self.size

    @property
    def bottom(self) -> float:
        return self.base + 0.25 * self.size

    def add(self, run: Run, spaced: bool) -> None:
        """Put ``run`` after what is there."""
        if run.bold and self.bold:
            self.strong += len(run.text) + spaced
        elif self.text:
            self.bold = False
        if len(run.text) > len(self.text):
            self.size = run.size
            self.base = run.base
        self.text += " " * spaced + run.text
        self.right = max(self.right, run.right)


def fragments(found: Sequence[Run], page: int) -> list[Fragment]:
    """The fragments that the runs of a page make, in the order of the runs."""
    made: list[Fragment] = []
    for _, line in groupby(found, key=LINE):
        runs = list(line)
        if len(runs) == 1:
            made.append(Fragment(runs[0], page))
        else:
            made += _of_line(runs, page)
    return _without_notes(_together(made))


def _of_line(line: list[Run], page: int) -> Iterable[Fragment]:
    """The fragments of a line of runs."""
    last = Fragment(line[0], page)
    made = [last]
    fraction = any(run.text.startswith(SLASHES) for run in line)
    for at, run in enumerate(line[1:], 1):
        over = fraction and at + 1 < len(line) and line[at + 1].text.startswith(SLASHES)
        if _apart(last, run) or (fraction and _headless(last, run)):
            last = Fragment(run, page)
            made.append(last)
        elif fraction and (run.text.startswith(SLASHES) or (over and NOTE.fullmatch(run.text))):
            # The figure over it is no note's.
            last.add(run, over and last.text[-1:].isalpha())
        elif run.size < LOWERED * last.size and _raised(last, run):
            _exponent(last, run)
        elif last.size < LOWERED * run.size and _raised_first(last, run):
            noted = Fragment(run, page)
            noted.left, noted.note, noted.behind = last.left, last.text, run.left - last.right
            made[-1] = last = noted
        else:
            gap = run.left - last.right
            close = SUNK if _is_sunk(last, run) else TIGHT
            last.add(run, run.space > last.right or gap > close * min(run.size, last.size))
    return made


def _is_sunk(last: Fragment, run: Run) -> bool:
    """True when ``run`` is a small figure that stands low behind a letter, as in a formula."""
    small = run.size < LOWERED * last.size and run.base > last.base + LOW * last.size
    return small and run.text.isdigit() and last.text[-1:].isalpha()


def _apart(last: Fragment, run: Run) -> bool:
    """True when ``run`` does not carry on where ``last`` ends."""
    size = max(last.size, run.size)
    if not -0.6 * size < run.left - last.right < GAP * size:
        return True
    return abs(run.base - last.base) > 0.7 * size or _is_initial(last, run)


def _is_initial(last: Fragment, run: Run) -> bool:
    """True when ``last`` is a letter that is large beside the line of text that stands level."""
    if last.size <= INITIAL * run.size:
        return False
    return abs(last.base - run.base) < 0.1 * run.size and len(last.text) <= 2


def _headless(last: Fragment, run: Run) -> bool:
    """True when ``run`` is the lower half of a fraction whose upper one is not before it."""
    return run.text.startswith(SLASHES) and not last.text[-1:].isdigit()


def _raised(last: Fragment, run: Run) -> bool:
    """True when ``run``, which is smaller, is a figure that stands high behind ``last``."""
    return last.base - run.base > RAISED * last.size and NOTE.fullmatch(run.text) is not None


def _raised_first(last: Fragment, run: Run) -> bool:
    """True when all of ``last``, which is smaller, is a figure that stands high before ``run``."""
    return run.base - last.base > RAISED * run.size and NOTE.fullmatch(last.text) is not None


def _exponent(last: Fragment, run: Run | Fragment) -> None:
    """Take a raised figure up: it stays where it is part of a number or a unit, and is the
    number of a note elsewhere, which is dropped."""
    charge = CHARGE.fullmatch(run.text) and last.text[-1:].isalnum()
    if charge or (UNIT.search(last.text[-4:]) and run.text[-1:].isdigit()):
        last.text += run.text.translate(SUPERSCRIPT)
    last.right = max(last.right, run.right)


def _together(made: list[Fragment]) -> list[Fragment]:
    """``made`` with those that carry on one another put together, wherever they were drawn."""
    joined: list[Fragment] = []
    for each in made:
        last = joined[-1] if joined else None
        if last is not None and abs(last.base - each.base) < 0.1 * each.size:
            gap = each.left - last.right
            size = max(last.size, each.size)
            most = MARK_GAP if MARK.fullmatch(last.text[:6]) else 0.5
            if -0.6 * size < gap < most * size and 0.6 < last.size / (each.size or 1) < 1.7:
                _append(last, each, max(gap, each.behind) > TIGHT * size)
                continue
        joined.append(each)
    return joined


def _append(last: Fragment, each: Fragment, spaced: bool) -> None:
    """Put the fragment ``each`` after ``last``."""
    if len(last.text) <= MARKED and each.strong:
        last.strong, last.bold = len(last.text), each.bold
    if last.strong >= len(last.text):
        last.strong += (each.strong + spaced) if each.strong else 0
    last.bold = last.bold and each.bold
    last.size = each.size if len(each.text) > len(last.text) else last.size
    last.text += " " * spaced + each.text
    last.right = max(last.right, each.right)


def _without_notes(made: list[Fragment]) -> list[Fragment]:
    """``made`` with raised figures that stand on lines of their own taken to what they follow."""
    short = [at for at, each in enumerate(made) if len(each.text) <= SHORT]
    taken = {
        at
        for at in short
        if NOTE.fullmatch(made[at].text) and _taken_up(made[at], made[max(at - 2, 0) : at + 3])
    }
    return _together([each for at, each in enumerate(made) if at not in taken]) if taken else made


def _taken_up(note: Fragment, beside: Sequence[Fragment]) -> bool:
    """True when ``note`` is a raised figure at one end of another fragment, which now has it."""
    for other in beside:
        if other.text.startswith(SLASHES) and abs(other.left - note.right) < 0.6 * other.size:
            other.text, other.left = note.text + other.text, note.left
            return True
    for other in beside:
        if note.size > LOWERED * other.size or other is note:
            continue
        if not RAISED * other.size < other.base - note.base < 0.8 * other.size:
            continue
        if abs(note.left - other.right) < 0.4 * other.size:
            _exponent(other, note)
            return True
        if abs(other.left - note.right) < 0.6 * other.size:
            other.behind = other.left - note.right
            other.note, other.left = note.text, note.left
            return True
    return False
