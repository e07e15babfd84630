"""Which numbers that open a line number items, and how deep items lie."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.pdf.items import Mark
from briefgen.readers.pdf.paragraphs import Group

REACH = 30
"""Pieces within which another number must count on."""
STEP = 5.0
"""Points: a mark set in by less lies no deeper."""
ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def settle_numbers(groups: Sequence[Group]) -> None:
    """Drop the numbers that no other counts on to or from, and give items their depth."""
    for at, group in enumerate(groups):
        mark = group.mark
        if mark and mark.value and not _counted(groups, at, mark):
            group.mark = None
    open_lists: list[float] = []
    for group in groups:
        if group.noise:
            continue
        if group.mark is None or group.table:
            open_lists = []
            continue
        left = group.first.left
        while open_lists and left < open_lists[-1] - STEP:
            open_lists.pop()
        if not open_lists or left > open_lists[-1] + STEP:
            open_lists.append(left)
        group.level = len(open_lists)


def _counted(groups: Sequence[Group], at: int, mark: Mark) -> bool:
    """True when a number or letter beside ``mark`` stands near."""
    wanted = {(mark.style, value) for value in _beside(mark.value)}
    return any(
        other.mark is not None and (other.mark.style, other.mark.value) in wanted
        for other in groups[max(at - REACH, 0) : at + REACH]
    )


def _beside(value: str) -> list[str]:
    """What may stand before and after a number or letter."""
    if value.isdigit():
        return [str(int(value) - 1), str(int(value) + 1)]
    found: list[str] = []
    if value in ROMAN:
        at = ROMAN.index(value)
        found += [*ROMAN[max(at - 1, 0) : at], *ROMAN[at + 1 : at + 2]]
    if len(value) == 1:
        found += [chr(ord(value) - 1), chr(ord(value) + 1)]
    return found
