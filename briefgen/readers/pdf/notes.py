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
)
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


def _leads_on(text: str) -> bool:
    """True for a line of a table of contents: dots that lead on to the number of a page."""
    last = text[-1:]
    return (last.isdecimal() or last in "ivxl") and LEADERS.search(text) is not None


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
    form = rf"(?:{any_of(lists('pages')['captions'])})\s+{number}(?P<after>\s*[.:|–—-]|\s{{2}}|$)?"
    return re.compile(form, re.IGNORECASE)


@lru_cache(maxsize=1)
def _source() -> re.Pattern[str]:
    """What stands before where the data of a figure or table come from."""
    form = rf"(?:{any_of(lists('pages')['captions of sources'])})\s?:"
    return re.compile(form, re.IGNORECASE)


def _mark_contents(groups: Sequence[Group]) -> None:
    """Mark the lines below "Contents" that end with the number of a page."""
    within = False
    for group in groups:
        text = (group.cells or group.last.text).strip()
        if text.lower() in words("pages", "contents"):
            within = True
        elif within and re.search(r"(?:\s|\|\s)(?:\d{1,4}|[ivxl]{1,5})$", text):
            group.noise = "contents"
        elif within and group.length > 90:
            within = False
