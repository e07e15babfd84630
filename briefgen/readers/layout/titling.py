"""Which line at the top of a text is its title."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.languages import words as listed
from briefgen.readers.layout.filing import is_reference, is_subject_line
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import LONGEST_TITLE, capitals, first_word, words
from briefgen.readers.sought import sought
from briefgen.readers.stating.dates import find_dates

LEAST_NAMED = 3
"""Words of a heading that says what a text is about, below one that says of what sort it is."""


def title_of(front: Sequence[Part]) -> int | None:
    """The index of the title, or None.

    The line that says what the text is about, else the first heading by mark, else a line set
    strong, else the fullest line, one in capitals last; where no line is left, one that carries a
    date as well as words.
    """
    open_parts = [(at, part) for at, part in enumerate(front) if part.plain]
    for at, part in open_parts:
        if is_subject_line(part):
            return at
    heading = (at for at, part in open_parts if part.mark.kind is MarkKind.HEADING)
    marked = next((at for at in heading if not only_above(front[at : at + 2])), None)
    if marked is not None:
        return marked
    set_strong = [at for at, part in open_parts if part.strong >= len(part.text)]
    strong = [at for at in set_strong if not is_sort(front[at].text)] or set_strong
    candidates = [
        (not capitals(part.text), len(words(part.text)), at)
        for at, part in open_parts
        if _may_be_title(part, last=at == len(front) - 1)
    ] or [
        (False, len(words(part.text)), at)
        for at, part in enumerate(front)
        if part.why in ("date line", "imprint") and _names_something(part)
    ]
    return strong[0] if strong else max(candidates)[2] if candidates else None


def only_above(headings: Sequence[Part]) -> bool:
    """True for a heading that says of what sort the text is ("White paper"), above another that may
    be the title."""
    first, *below = headings
    if not below or below[0].mark.kind is not MarkKind.HEADING or below[0].text[:1].isdigit():
        return False
    return is_sort(first.text) and len(words(below[0].text)) >= LEAST_NAMED


def is_sort(line: str) -> bool:
    """True for a line that says of what sort a text is, and no more: "White paper"."""
    return " ".join(words(line.lower())) in listed("front", "sorts")


def is_stamp(line: str) -> bool:
    """True for the same few words twice or more and no others, as a stamp has them."""
    said = words(line.lower())
    return any(
        len(said) % size == 0 and said == said[:size] * (len(said) // size)
        for size in range(2, len(said) // 2 + 1)
    )


def _may_be_title(part: Part, last: bool) -> bool:
    """True unless ``part`` ends like a sentence, or heads the first section right below it."""
    heads = last and part.gap_before and not part.gap_after and part.start > 0
    if sought("front", "postal").match(part.text):
        return False
    return len(part.text) <= LONGEST_TITLE and part.text[-1] not in ".:;," and not heads


def _names_something(part: Part) -> bool:
    """True when ``part`` says more than when and where the text appeared, or is on file."""
    line = part.text
    if (
        is_reference(part)
        or len(line) > LONGEST_TITLE
        or dated(line)
        or re.search(r"[|·]|\s{3}", line)
    ):
        return False
    for _, stated in find_dates(line):
        line = line.replace(stated.text, "")
    return len(words(line)) >= 5


def dated(line: str) -> bool:
    """True for a line that says of what it is the date."""
    return opens_with(line, "dated")


def opens_with(line: str, section: str) -> bool:
    """True when the first word of ``line``, or the first two, stand in that section."""
    one, _, two = line.partition(" ")
    opening = listed("front", section)
    return first_word(line) in opening or f"{one.lower()} {first_word(two)}" in opening
