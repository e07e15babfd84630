"""What stands beside the text: footnotes, captions, contents, the figures in drawings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.languages import any_of, lists, words
from briefgen.readers.pdf.paragraphs import Group

SMALLER = 0.93
"""Of the size of the text: notes are set smaller."""
LOW = 0.45
"""Of the page's height: footnotes stand below."""
NUMBERED = re.compile(
    r"(?:\d{1,3}|[*∗†‡§¶]+|\[\d{1,3}\]|[a-h])[.)]?\s*(?=[^\W\d_a-z]|[\"“(]|https?:)"
)
LONGEST_CAPTION = 400
LEADERS = re.compile(
    r"(?:\.\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})$|(?:…\s?){2,}\s*\d{1,4}$|_{4,}\s*\d+$"
    r"|(?:\.\s){8,}\.?$"
)
PAGE = re.compile(r"(?:\s|\|\s)(?:\d{1,4}|[ivxl]{1,5})$")
LEVEL, NEAR = 0.35, 3
"""Of the size: lines closer than that are level; pieces among which a line's figure stands."""
WORDS = re.compile(r"[^\W\d_]{2,}")


def mark_footnotes(groups: Sequence[Group], body: float, height: float) -> None:
    """Mark as noise the small type at the foot of a column that a number or star opens."""
    first = len(groups)
    for at in range(len(groups) - 1, -1, -1):
        group = groups[at]
        if group.size > SMALLER * body or group.table or group.first.base < LOW * height:
            break
        if _opens_note(group):
            first = at
    for group in groups[first:]:
        group.noise = "footnote"


def _opens_note(group: Group) -> bool:
    return bool(group.first.note) or NUMBERED.match(group.first.text) is not None


def mark_beside(groups: Sequence[Group], body: float) -> None:
    """Mark captions, lines of a table of contents and what holds no words as noise."""
    for group in groups:
        if group.noise:
            continue
        text = group.cells or group.first.text
        if _leads_on(group.last.text) or (group.table and _leads_on(text)):
            group.noise = "contents"
        elif not group.table and _is_caption(group, text, body):
            group.noise = "caption"
        elif not group.table and not any(WORDS.search(line.text) for line in group.lines):
            group.noise = "figures"
    _mark_contents(groups)


def _is_numbered(group: Group, following: Sequence[Group]) -> bool:
    """True for a line with a figure beside it, which was taken for something of its own."""
    line = group.first
    return (
        not group.noise
        and len(group.lines) == 1
        and any(
            other.noise == "figures"
            and other.first.page == line.page
            and abs(other.first.base - line.base) < LEVEL * line.size
            for other in following
        )
    )


def _leads_on(text: str) -> bool:
    """True for a line of a table of contents: dots that lead on to the number of a page, which
    may stand apart."""
    last = text[-1:]
    may = last.isdecimal() or last in "ivxl" or text.endswith(" .")
    return may and LEADERS.search(text) is not None


def _is_caption(group: Group, text: str, body: float) -> bool:
    """True for the number and name of a figure or table, and for where its data come from."""
    if group.length > LONGEST_CAPTION or group.mark is not None:
        return False
    if _source().match(text):
        return group.size < SMALLER * body or group.length < 120
    match = _caption().match(text)
    if not match:
        return False
    return bool(match["after"]) or group.size < SMALLER * body or group.first.strong > 4


@lru_cache(maxsize=1)
def _caption() -> re.Pattern[str]:
    """The word and number before the name of a figure or table."""
    number = r"(?:[A-Z]?\d{1,3}(?:[.–-]\d{1,3}){0,3}[a-z]?|[IVX]{1,5}|[A-Z])"
    named = rf"(?:{any_of(lists('pages')['captions'])})\s+{number}\b"
    form = rf"{named}(?P<after>\s*[.:|–—-]|\s{{2}}|$)?"
    return re.compile(form, re.IGNORECASE)


@lru_cache(maxsize=1)
def _source() -> re.Pattern[str]:
    """What stands before where the data of a figure or table come from."""
    form = rf"(?:{any_of(lists('pages')['captions of sources'])})\s?:"
    return re.compile(form, re.IGNORECASE)


def _mark_contents(groups: Sequence[Group]) -> None:
    """Mark "Contents" and the lines below it that end with the number of a page, or are level with
    one."""
    within = False
    for at, group in enumerate(groups):
        text = (group.cells or group.last.text).strip()
        if text.lower() in words("pages", "contents"):
            within = True
            group.noise = "contents"
        elif within and (PAGE.search(text) or _is_numbered(group, groups[at + 1 : at + 1 + NEAR])):
            group.noise = "contents"
        elif within and group.length > 90 and not group.noise:
            within = False
