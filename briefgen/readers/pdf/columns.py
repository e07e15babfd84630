"""Columns: which fragments of a page stand beside each other, and in what order they are read."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import attrgetter, sub

from briefgen.readers.pdf.banners import banners
from briefgen.readers.pdf.cells import median
from briefgen.readers.pdf.fragments import Fragment
from briefgen.readers.pdf.insets import parted, with_initials

BASE, LEFT = attrgetter("base"), attrgetter("left")
LEAST_LINES = 5
"""Lines side by side that make columns; fewer are a table, a caption or a signature."""
LEAST_CHARACTERS = 14
"""Of a line in a column, at the median: shorter ones are cells."""
NARROWEST = 0.7
"""Of the size: how wide a gutter must be."""
MOST_COLUMNS = 4
LEAST_WHOLE, LEAST_SHORT = 10, 2
"""Lines of a column that runs on from line to line, and of a short one that stands beside it."""
RUNNING_ON, GOING_ON = 0.3, 0.15
"""Shares of lines that go on in small letters in the next: of a column by itself, and of the one of
two that does more so."""
SOME, MOST = 0.25, 0.55
"""Shares of lines that are full, in the emptier and in the fuller column."""
SIDEBAR = 0.6
"""Of the wider column: one that is narrower, and set otherwise, is read after it."""
LEVEL = 0.75
"""Of the size: what stands less far above or below one line is level with it."""
NEIGHBOURS = 12
"""Fragments before and behind one in which what stands beside it is looked for."""
MOST_FRAGMENTS = 6000
"""Of a page: a page of more is a drawing, and is read as it was drawn."""


def regions(found: Sequence[Fragment]) -> list[list[Fragment]]:
    """The fragments of a page by region, each from top to bottom, in the order of reading."""
    if len(found) > MOST_FRAGMENTS:
        return [list(found)]
    # By both, in two steps: to compare pairs takes twice as long.
    ordered = sorted(with_initials(list(found)), key=LEFT)
    ordered.sort(key=BASE)
    return [part for each in _parted(ordered, MOST_COLUMNS) if each for part in parted(each)]


def _parted(found: list[Fragment], most: int) -> list[list[Fragment]]:
    """``found``, from top to bottom, cut at its widest gutter, and the pieces at theirs."""
    gutter = _gutter(found) if most > 1 else None
    if gutter is None:
        return [found]
    done: list[list[Fragment]] = []
    across: list[Fragment] = []
    left: list[Fragment] = []
    right: list[Fragment] = []
    over = banners(found, gutter)
    for at, each in enumerate(found):
        if id(each) in over or (each.left < gutter - 2 and each.right > gutter + 2):
            if left or right:
                done += _beside(left, right, most)
                left, right = [], []
            across.append(each)
            continue
        if across and not left and not right and _ends(across[-1], each, found[at + 1 : at + 4]):
            across.append(each)
            continue
        if across:
            done.append(across)
            across = []
        (left if each.right <= gutter + 2 else right).append(each)
    done += [across] if across else []
    return done + (_beside(left, right, most) if left or right else [])


def _ends(above: Fragment, line: Fragment, below: Sequence[Fragment]) -> bool:
    """True when ``line`` is a short one, with nothing beside it, that carries on ``above``."""
    step = line.base - above.base
    return (
        0 < step < 1.6 * line.size
        and abs(line.left - above.left) < 2
        and abs(line.size - above.size) < 0.3
        and all(other.base - line.base > 0.75 * line.size for other in below)
    )


def _beside(left: list[Fragment], right: list[Fragment], most: int) -> list[list[Fragment]]:
    """Two columns in the order of reading: a narrow one that is set otherwise comes last."""
    first, second = _parted(left, most - 1), _parted(right, most - 1)
    if left and right:
        # Of several columns at the right, it is the widest that is the text.
        narrow = _width(left) < SIDEBAR * max(_width(each) for each in second if each)
        if narrow and abs(_size(left) - _size(right)) > 0.4:
            return [*second, *first]
    return [*first, *second]


def _width(found: Sequence[Fragment]) -> float:
    return max(each.right for each in found) - min(each.left for each in found)


def _size(found: Sequence[Fragment]) -> float:
    """The size that the middle one of ``found`` is set in."""
    return sorted(each.size for each in found)[len(found) // 2]


def _gutter(found: Sequence[Fragment]) -> float | None:
    """Where from left to right a gutter parts two columns of text, or None."""
    gaps = _gaps(found)
    if len(gaps) < LEAST_SHORT:
        return None
    edges = sorted([(low, 1) for low, _, _, _ in gaps] + [(high, -1) for _, high, _, _ in gaps])
    open_gaps, best, place = 0, 0, 0.0
    for (at, step), (following, _) in pairwise(edges):
        open_gaps += step
        if open_gaps > best and following > at:
            best, place = open_gaps, (at + following) / 2
    through = [gap for gap in gaps if gap[0] <= place <= gap[1]]
    return place if _are_columns(through, found, place) else None


Gap = tuple[float, float, Fragment, Fragment]
"""Where it begins and ends, and what stands at either side."""


def _gaps(found: Sequence[Fragment]) -> list[Gap]:
    """The gaps between fragments that stand side by side; ``found`` is in order downwards."""
    gaps: list[Gap] = []
    bases = [each.base for each in found]
    steps = [math.inf, *map(sub, bases[1:], bases), math.inf]
    for at, one in enumerate(found):
        most = LEVEL * one.size
        if steps[at] > most and steps[at + 1] > most:
            continue
        nearest: Fragment | None = None
        for two in _level(found, at):
            if two.left > one.right and (nearest is None or two.left < nearest.left):
                nearest = two
        if nearest is not None and nearest.left - one.right > NARROWEST * one.size:
            gaps.append((one.right, nearest.left, one, nearest))
    return gaps


def _level(found: Sequence[Fragment], at: int) -> Sequence[Fragment]:
    """Those of ``found`` that stand on one line with the one at an index, itself among them."""
    one = found[at]
    most = LEVEL * one.size
    low, high = at, at + 1
    least, end = max(0, at - NEIGHBOURS), min(len(found), at + NEIGHBOURS)
    while low > least and one.base - found[low - 1].base <= most:
        low -= 1
    while high < end and found[high].base - one.base <= most:
        high += 1
    return found[low:high]


def _are_columns(through: Sequence[Gap], found: Sequence[Fragment], place: float) -> bool:
    """True when what stands left and right of the gaps is text and not cells."""
    left = _next({id(gap[2]): gap[2] for gap in through}.values())
    right = _next({id(gap[3]): gap[3] for gap in through}.values())
    if min(len(left), len(right)) < LEAST_SHORT:
        return False
    whole = [each for each in found if each.right <= place + 2]
    # What stands between the lines, such as the parts of a formula, does not stop a column.
    lines = [each for each in whole if len(each.text) >= LEAST_CHARACTERS]
    if _runs_on(whole) or _runs_on(lines):
        least = LEAST_SHORT
    elif _are_texts(left, right):
        least = LEAST_LINES
    else:
        return False
    if min(len(left), len(right)) < least or not _long(left) or not _long(right):
        return False
    top = min(gap[2].top for gap in through)
    bottom = max(gap[2].bottom for gap in through)
    inside = [each for each in found if top <= each.base <= bottom]
    crossing = sum(each.left < place - 2 and each.right > place + 2 for each in inside)
    return crossing <= len(through)


def _next(side: Iterable[Fragment]) -> list[Fragment]:
    """Those of ``side`` that stand next to the gutter: one further off, with nothing between,
    is of another column."""
    found = list(side)
    begin = median(each.left for each in found)
    end = median(each.right for each in found)
    return [each for each in found if each.right > begin and each.left < end]


def _are_texts(left: Sequence[Fragment], right: Sequence[Fragment]) -> bool:
    """True when both sides have lines as long as those of a text, which fill one column and, in
    the other, at least some of it: a column may be all headings and items."""
    shares = sorted((_filled(left), _filled(right)))
    if shares[0] < SOME or shares[1] < MOST or not _close(left) or not _close(right):
        return False
    return max(_going_on(left), _going_on(right)) >= GOING_ON


def _long(side: Sequence[Fragment]) -> bool:
    """True for lines that are long enough for those of a text."""
    return median(len(each.text) for each in side) >= LEAST_CHARACTERS


def _runs_on(side: Sequence[Fragment]) -> bool:
    """True when many lines end in the middle of a sentence that the next one goes on with, which
    the cells of a table do not: such a column is one, however little stands beside it."""
    if len(side) < LEAST_WHOLE:
        return False
    small = sum(two.text[0].islower() and not _stops(one, two) for one, two in pairwise(side))
    return small >= RUNNING_ON * len(side) and _close(side)


def _going_on(side: Sequence[Fragment]) -> float:
    """The share of lines of more than a word that the next one may go on with; a script without
    small letters gives no sign where a sentence begins."""
    goes_on = sum(
        not two.text[0].isupper()
        and not two.text[0].isdigit()
        and " " in one.text
        and " " in two.text
        and not _stops(one, two)
        for one, two in pairwise(side)
    )
    return goes_on / len(side)


def _stops(one: Fragment, two: Fragment) -> bool:
    """True when ``one`` ends a sentence, or ``two`` does not stand right below it."""
    return one.text[-1] in ".!?:;" or two.base - one.base >= 2 * two.size


def _filled(side: Sequence[Fragment]) -> float:
    """The share of lines that go on nearly to the column's edge."""
    width = _width(side)
    return sum(each.right - each.left > 0.6 * width for each in side) / len(side)


def _close(side: Sequence[Fragment]) -> bool:
    """True when most lines follow each other as in a text; rows are often set wider apart."""
    close = sum(two.base - one.base < 2.0 * two.size for one, two in pairwise(side))
    return close >= 0.5 * (len(side) - 1)
