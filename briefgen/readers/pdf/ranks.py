"""Headings: what is set larger or bolder than the text, alone, and of what level."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.pdf.paragraphs import Group, rounded

LARGER = 1.08
"""Of the size of the text."""
MOST_LINES = 4
LONGEST = 200
"""Characters of a heading."""
STATEMENT = re.compile(r"[.;,…][\"”’)]?$|[.!?][\"”’]?\s+[\"“‘(]?[A-Z][a-z]+ [a-z]+ .{12}")
NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})[.)]\s+")
"""What numbers a heading: its stop ends no sentence."""
WORDS = re.compile(r"[^\W\d_]{2,}")
DEEPEST = 4
LEAST_SHARE = 0.5
"""Of the largest type: a title is set at least so large."""


def text_size(groups: Sequence[Group]) -> float:
    """The size, to half a point, in which most characters of a document are set."""
    sizes: dict[float, int] = {}
    for group in groups:
        for line in group.lines:
            sizes[line.size] = sizes.get(line.size, 0) + len(line.text)
    counts: dict[float, int] = {}
    for size, length in sizes.items():
        counts[rounded(size)] = counts.get(rounded(size), 0) + length
    return max(counts.items(), key=lambda each: (each[1], each[0]))[0] if counts else 0.0


def mark_headings(groups: Sequence[Group], body: float) -> None:
    """Mark the headings among ``groups``, in the order of reading, with their levels."""
    bold_text = _mostly_bold(groups)
    headings = [
        group
        for at, group in enumerate(groups)
        if not group.noise and not group.table and _is_heading(groups, at, body, bold_text)
    ]
    title = _title(headings, body)
    below = _below_cover(headings, title)
    styles = sorted({_style(group) for group in below}, reverse=True)
    for group in headings:
        group.kind = "heading"
        group.mark = None
        own = _style(group)
        higher = sum(style > own for style in styles)
        rank = 1 if group in title else min(higher + 2, DEEPEST)
        group.level = rank
    if title:
        _mark_masthead(groups, title[0])
        _mark_authors(groups, title[0])


def _below_cover(headings: Sequence[Group], title: Sequence[Group]) -> list[Group]:
    """The headings of the text itself: those on the page of the title too, if there are no more."""
    rest = [group for group in headings if group not in title]
    later = [group for group in rest if title and group.first.page > title[0].first.page]
    return later or rest


def _mostly_bold(groups: Sequence[Group]) -> bool:
    """True for a document that is set bold throughout: there bold type says nothing."""
    bold = sum(group.length for group in groups if group.bold)
    return bold > 0.5 * sum(group.length for group in groups)


def _is_heading(groups: Sequence[Group], at: int, body: float, bold_text: bool) -> bool:
    """True when the group at ``at`` is set like a heading and reads like one."""
    group = groups[at]
    if len(group.lines) > MOST_LINES or group.length > LONGEST:
        return False
    text = " ".join(line.text for line in group.lines)
    larger = group.size > LARGER * body
    if not WORDS.search(text) or (group.mark and not group.mark.value):
        return False
    if not larger and not (group.bold and not bold_text and group.size > 0.85 * body):
        return False
    number = NUMBER.match(text)
    states = STATEMENT.search(text, number.end() if number else 0)
    if states and not (larger and len(text) < 60):
        return False
    if text[0].islower() or (text.endswith(":") and not larger and len(text) > 60):
        return False
    return at + 1 < len(groups) and any(not each.noise for each in groups[at + 1 : at + 12])


def _style(group: Group) -> tuple[float, bool, bool]:
    """How a heading is set; the greater, the higher it ranks."""
    text = group.first.text
    return rounded(group.size), group.bold, text == text.upper()


def _title(headings: Sequence[Group], body: float) -> list[Group]:
    """The heading that is set largest on the first pages that have one, with its second half."""
    early = [group for group in headings if group.first.page <= 2]
    if not early:
        return []
    largest = max(early, key=lambda group: (group.size, group.bold))
    if len(WORDS.findall(largest.first.text)) < 2:
        # A single word set larger still is a series or a sign.
        named = [g for g in early if _names(g) and g.size > LEAST_SHARE * largest.size]
        largest = max(named, key=lambda group: group.size, default=largest)
    others = [group for group in headings if abs(group.size - largest.size) < 0.3]
    if largest.size < 1.15 * body and largest is not early[0]:
        return []
    # Where all headings look alike there is no title but the first.
    return [largest] if len(others) < 4 or largest is early[0] else []


def _names(group: Group) -> bool:
    """True for three words or more: the name of a text and not of a series."""
    return sum(len(WORDS.findall(line.text)) for line in group.lines) > 2


def _mark_masthead(groups: Sequence[Group], title: Group) -> None:
    """What is set large above the title is no heading of the text."""
    for group in groups:
        if group is title:
            return
        if group.kind == "heading":
            group.kind, group.level = "", 0


PROSE = 140
"""Characters of a paragraph with which the text itself has begun."""
LEAST_AUTHORS = 2


def _mark_authors(groups: Sequence[Group], title: Group) -> None:
    """Who wrote a text and where stands in large type below its title; the last large line before
    the text, which may head it, stays a heading."""
    at = next(n for n, group in enumerate(groups) if group is title)
    run: list[Group] = []
    for group in groups[at + 1 :]:
        if group.noise:
            continue
        if group.kind == "heading":
            run.append(group)
            if NUMBER.match(group.first.text):
                # With a number the text itself has begun.
                break
        elif (
            group.length > PROSE
            or group.table
            or group.mark
            or group.first.page != title.first.page
        ):
            break
    if len(run) > LEAST_AUTHORS:
        for group in run[:-1]:
            group.kind, group.level, group.noise = "", 0, "masthead"
