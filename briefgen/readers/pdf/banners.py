"""Headings over all columns of a page that are too short to reach into the next one."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.fragments import Fragment

LARGER = 1.08
"""Of the size of the text below it."""
LEVEL = 0.35
"""Of the size: lines of two columns closer than that begin at one height."""
MOST_LINES = 3
UNEVEN = 2.5
"""Of the size: how far apart the last lines of columns of one length may stand."""


def banners(found: Sequence[Fragment], gutter: float) -> set[int]:
    """The ids of those headings left of ``gutter`` at which both columns stop and begin anew.

    ``found`` is in order downwards.
    """
    over: set[int] = set()
    right = [each for each in found if each.left >= gutter - 2]
    left = [each for each in found if each.right <= gutter + 2]
    at = 0
    for begin in range(1, len(left)):
        while at < len(right) and right[at].base <= left[begin - 1].base:
            at += 1
        if not _taller(left[begin], left[begin - 1]) or not at > 0:
            continue
        end = begin + 1
        while end < len(left) and end - begin < MOST_LINES and _alike(left[begin], left[end]):
            end += 1
        while at < len(right) and right[at].base < left[begin].top:
            at += 1
        lines, below = left[begin:end], left[end : end + 1]
        if below and at < len(right) and _over_both(left[begin - 1], lines, below[0], right, at):
            over.update(map(id, lines))
    return over


def _taller(one: Fragment, text: Fragment) -> bool:
    """True when ``one`` is set like a heading of ``text``."""
    return one.size > LARGER * text.size or (one.bold and not text.bold)


def _alike(one: Fragment, two: Fragment) -> bool:
    """True for two lines of one heading."""
    return one.bold == two.bold and abs(one.size - two.size) < 0.3


def _over_both(
    above: Fragment, lines: Sequence[Fragment], below: Fragment, right: Sequence[Fragment], at: int
) -> bool:
    """True when the right column has nothing beside a heading, ends as far down as the left one
    does above it, and begins as far down below it; ``at`` is the first line on the right below."""
    last, first = right[at - 1], right[at]
    return (
        _taller(lines[0], below)
        and _taller(lines[0], first)
        and last.bottom <= lines[0].top
        and first.top >= lines[-1].bottom
        and abs(last.base - above.base) < UNEVEN * above.size
        and abs(first.base - below.base) < LEVEL * below.size
    )
