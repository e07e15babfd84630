"""Which paragraphs are headings, and of what level."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from briefgen.languages import words as listed
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.lines.titles import (
    capitals,
    first_word,
    headline_case,
    last_word,
    title_like,
    words,
)

SECTION, SUBSECTION = 2, 3
"""Levels; 1 is the title's alone and given later."""

LONGEST_QUESTION = 160
SHORT_QUESTION = 90
"""Characters of an interviewer's prompt."""

Neighbours = tuple[Part | None, Part, Part | None]


def mark_headings(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with those that head what follows marked as headings of level 2 and below."""
    prompts = _prompted(parts)
    marked = []
    for at, part in enumerate(parts):
        before = parts[at - 1] if at else None
        after = parts[at + 1] if at + 1 < len(parts) else None
        level = _level((before, part, after), prompts) if part.plain else 0
        marked.append(part.as_heading(level) if level else part)
    return marked


def _level(neighbours: Neighbours, prompts: bool) -> int:
    """The level at which the middle one of ``neighbours`` is a heading, or 0."""
    part = neighbours[1]
    if part.mark.kind is MarkKind.HEADING:
        return max(part.mark.level, SECTION)
    if part.mark.kind in (MarkKind.NUMBERED_HEADING, MarkKind.SECTION):
        return part.mark.level
    if part.mark.kind is not MarkKind.NONE or "\n" in part.text:
        return 0
    return next((level for rule, level in RULES if rule(neighbours, prompts)), 0)


def _prompted(parts: Sequence[Part]) -> bool:
    """True for an interview whose questions stand on lines of their own above the answers."""
    return sum(_prompt_place(part) and part.text.endswith("?") for part in parts) > 2


def _prompt_place(part: Part) -> bool:
    """True where an interviewer's prompt would stand: after a gap, its answer right below."""
    return part.plain and part.gap_before and not part.gap_after and len(part.text) < SHORT_QUESTION


def _strong_line(neighbours: Neighbours, prompts: bool) -> bool:
    """A line set strong from end to end, with text below it."""
    _, part, after = neighbours
    return (
        part.strong >= len(part.text) - 1 > 0
        and len(part.text) <= LONGEST_QUESTION
        and after is not None
    )


def _prompt(neighbours: Neighbours, prompts: bool) -> bool:
    """Whatever stands where the questions of an interview stand."""
    return prompts and _prompt_place(neighbours[1]) and neighbours[2] is not None


def _question(neighbours: Neighbours, prompts: bool) -> bool:
    """A short question on a line of its own, its answer below."""
    _, part, after = neighbours
    return (
        part.text.endswith("?")
        and len(part.text) < SHORT_QUESTION
        and len(re.findall(r"[.!?](?=\s|$)", part.text)) == 1
        and part.gap_before
        and after is not None
        and after.plain
        and len(after.text) > len(part.text)
    )


def _colon(neighbours: Neighbours, prompts: bool) -> bool:
    """A name for a section that ends with a colon, and not the words before a list."""
    _, part, after = neighbours
    name = part.text[:-1]
    if not part.text.endswith(":") or after is None or after.item:
        return False
    if _leads_on(name) or ":" in name or not title_like(name):
        return False
    opens_sentence = first_word(name) in listed("layout", "opens a sentence")
    return headline_case(name) or (part.gap_before and len(words(name)) <= 8 and not opens_sentence)


def _leads_on(name: str) -> bool:
    """True for the last word of a line that introduces a list rather than names a section."""
    return last_word(name.rstrip()) in listed("layout", "leads on")


def _capitals(neighbours: Neighbours, prompts: bool) -> bool:
    """A line in capitals that no sentence ends."""
    _, part, after = neighbours
    return (
        capitals(part.text)
        and not part.text.endswith((".", ":", ";", ","))
        and after is not None
        and (part.gap_before or part.gap_after)
    )


def _short_line(neighbours: Neighbours, prompts: bool) -> bool:
    """A line like a title after a gap, with longer text, a label or a list under it."""
    _, part, after = neighbours
    if not part.gap_before or after is None or after.noise or ":" in part.text:
        return False
    if not title_like(part.text) or "  " in part.text:
        return False
    if after.item or after.mark.kind is MarkKind.CLAUSE:
        return len(words(part.text)) <= 8
    return len(after.text) > 1.5 * len(part.text) and len(words(part.text)) <= 10


RULES: tuple[tuple[Callable[[Neighbours, bool], bool], int], ...] = (
    (_strong_line, SUBSECTION),
    (_prompt, SUBSECTION),
    (_question, SUBSECTION),
    (_capitals, SECTION),
    (_colon, SECTION),
    (_short_line, SECTION),
)
"""What makes a line without a mark a heading, and its level; the first that fits counts."""
