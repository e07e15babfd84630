"""Items of lists and how deep they lie, with bullets or without."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.readers.layout.labels import has_verb
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import words
from briefgen.source import BlockKind

MUCH_LONGER = 1.4
"""How many times the longest item so far a line may be and still be one of them."""
FRAGMENT = 9
"""Words: an unlabelled line of so many, without a verb, among labelled items is one of them."""


def mark_items(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with list items marked; level 1 is the outermost of a list."""
    marked: list[Part] = []
    open_lists: list[tuple[int, str]] = []
    for part in parts:
        if part.plain and part.item:
            open_lists = _opened(open_lists, (part.mark.indent, part.mark.style))
            part = part._replace(kind=BlockKind.LIST_ITEM, level=len(open_lists))
        elif not part.noise:
            open_lists = []
        marked.append(part)
    return marked


def _opened(open_lists: list[tuple[int, str]], item: tuple[int, str]) -> list[tuple[int, str]]:
    """The lists that are open at ``item``, by indent and manner of mark, its own last."""
    kept = [each for each in open_lists if each[0] <= item[0]]
    if item in kept:
        return kept[: kept.index(item) + 1]
    # At the same indent another manner of mark goes one deeper too: (a) under 1.
    return [*kept, item]


def mark_led_items(parts: Sequence[Part]) -> list[Part]:
    """``parts`` of an outline without bullets, where labelled lines under a lead-in are items.

    A lead-in is a line that ends with a colon. Without a label of its own it leads all labelled
    lines below it. With one it is a point of the outline itself, and where its items end and the
    next point begins can only be told from length; what is in doubt is left a paragraph, since
    a point that is taken for an item would be quoted as saying what it does not.
    """
    marked = list(parts)
    lead: Part | None = None
    longest = 0
    for at, part in enumerate(marked):
        if _unmarked(part) and part.text.endswith(":"):
            lead, longest = part, 0
        elif lead and _led(part, lead, longest):
            longest = max(longest, len(part.text))
            marked[at] = part._replace(kind=BlockKind.LIST_ITEM, level=1)
        elif not part.noise:
            lead = None
    return marked


def _unmarked(part: Part) -> bool:
    return part.plain and part.mark.kind is MarkKind.NONE


def _led(part: Part, lead: Part, longest: int) -> bool:
    """True when ``part`` is an item of the list that ``lead`` introduces."""
    if not _unmarked(part) or part.gap_before:
        return False
    if part.label is None:
        fragment = len(words(part.text)) <= FRAGMENT and not has_verb(part.text)
        return bool(longest) and fragment
    return lead.label is None or not longest or len(part.text) <= MUCH_LONGER * longest
