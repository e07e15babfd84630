"""Paragraphs that go on in the next column or on the next page, put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.languages import any_of, lists
from briefgen.readers.pdf.paragraphs import ADDRESS, SAME_SIZE, Group, ended

REACH = 60
"""Pieces over which a sentence is followed."""
NEAR = 12
"""Of these, those over which it may go on with a capital."""
PROSE = 80
"""Characters of what is text and no label by itself."""
LONG = 240
"""Characters of a paragraph that is text, though it goes on in its turn."""
LABEL = 60
"""Characters of a label, at the most."""
MOST_LABELS = 2
"""Over which a sentence goes on with a capital in the next column."""


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
    """The index of what carries ``group`` on: the next text that is set like it.

    What stands between and is set otherwise, such as a box or the words of a drawing, is passed
    over where the sentence goes on in small letters behind it; words without a sentence among them
    are labels, whatever they look like.
    """
    passed: list[Group] = []
    for index in range(at + 1, min(at + 1 + REACH, len(groups))):
        other = groups[index]
        if other.noise or other.table:
            continue
        if not _set_alike(other, group) or _is_label(other):
            passed.append(other)
            continue
        if other.mark is not None:
            return None
        if passed:
            return index if _over(passed, group, other) else None
        if other.region == group.region or index > at + NEAR:
            return None
        first = other.first.text
        small = first[:1].islower() or first[:1] in '(“"‘' or first[:1].isdigit()
        return index if small or (group.full and not other.opens) else None
    return None


def _set_alike(other: Group, group: Group) -> bool:
    """True for text in the type of ``group``."""
    if other.kind == "heading" or other.bold != group.bold:
        return False
    return abs(other.size - group.size) <= SAME_SIZE * group.size


def _is_label(other: Group) -> bool:
    """True for a few words that neither go on with a sentence nor end one."""
    return (
        other.length <= LABEL
        and other.mark is None
        and not other.first.text[0].islower()
        and not ended(other.last.text)
    )


def _over(passed: Sequence[Group], group: Group, other: Group) -> bool:
    """True when ``other`` goes on with the sentence of ``group`` behind what was passed."""
    last = group.last.text[-1]
    if group.length < PROSE or not (last.islower() or last == ","):
        return False
    if not group.full and other.first.page == group.last.page:
        return False
    labels = all(each.length <= LABEL and not ended(each.last.text) for each in passed)
    small = other.first.text[0].islower()
    next_column = group.filled and other.region != group.region and _is_prose(other)
    if other.first.page > group.last.page + 1:
        return False
    if not small and not (labels and next_column and len(passed) <= MOST_LABELS):
        return False
    if labels:
        _mark_labels(passed)
    return True


def _is_prose(other: Group) -> bool:
    """True for a paragraph that does not begin with an indent and holds a sentence, or is long."""
    return not other.opens and (ended(other.last.text) or other.length > LONG)


def _mark_labels(passed: Sequence[Group]) -> None:
    for each in passed:
        if not ADDRESS.search(each.first.text):
            each.kind, each.level, each.mark, each.noise = "", 0, None, "label"
