"""Paragraphs that go on in the next column or on the next page, put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.languages import any_of, lists
from briefgen.readers.pdf.paragraphs import SAME_SIZE, Group, ended

REACH = 12
"""Pieces of noise and tables over which a sentence is followed."""


@lru_cache(maxsize=1)
def _inside() -> re.Pattern[str]:
    """How a line ends in the middle of a sentence."""
    return re.compile(rf"[\w,–—-]$|\b(?:{any_of(lists('pages')['stops inside'])})\.$")


def sewn(groups: Sequence[Group]) -> list[Group]:
    """``groups`` where each paragraph that a column or page ends has what carries it on."""
    kept: list[Group] = []
    gone: set[int] = set()
    for at, group in enumerate(groups):
        if id(group) in gone:
            continue
        kept.append(group)
        end = at
        while _is_text(group) and (group.filled or _open(group)):
            follower = _follower(groups, end, group)
            if follower is None:
                break
            end = follower
            gone.add(id(groups[follower]))
            for line in groups[follower].lines:
                group.add(line)
            group.full, group.filled = groups[follower].full, groups[follower].filled
            group.region = groups[follower].region
    return kept


def _is_text(group: Group) -> bool:
    return not group.noise and not group.table and group.kind != "heading"


def _open(group: Group) -> bool:
    """True when the last line ends in the middle of a sentence."""
    text = group.last.text
    return bool(_inside().search(text[-8:])) or not ended(text)


def _follower(groups: Sequence[Group], at: int, group: Group) -> int | None:
    """The index of what carries ``group`` on in another region, or None."""
    for index in range(at + 1, min(at + 1 + REACH, len(groups))):
        other = groups[index]
        if other.noise or other.table:
            continue
        if other.region == group.region or other.mark is not None or not _is_text(other):
            return None
        if abs(other.size - group.size) > SAME_SIZE * group.size or other.bold != group.bold:
            return None
        first = other.first.text
        small = first[:1].islower() or first[:1] in '(“"‘' or first[:1].isdigit()
        return index if small or (group.full and not other.opens) else None
    return None
