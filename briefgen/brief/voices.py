"""Sources as voices: what to call each, and the dates they state."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

from briefgen.brief.ornaments import unadorned
from briefgen.brief.parts import Voice
from briefgen.brief.quotation_marks import typographic
from briefgen.source import BlockKind, Source, SourceKind, StatedDate

_SHORT = {
    SourceKind.SOCIAL_POST: "post",
    SourceKind.BLOG_POST: "blog",
    SourceKind.NEWS: "article",
    SourceKind.PRESS_RELEASE: "release",
}
"""Kinds whose name is too long for a label; the others are called by their kind."""

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

_CITED = re.compile(r'"([^"]*)"')

LONGEST = 400
"""Characters of what a source says of itself; what is longer is no name, and fills no page."""
FIRST_WORDS = 8
"""How many words stand for the title of a source without one."""


def voices(sources: Sequence[Source]) -> tuple[Voice, ...]:
    """One voice a source, in their order; kinds that occur twice carry the source's letter."""
    short = [_SHORT.get(s.profile.kind, str(s.profile.kind)) for s in sources]
    often = Counter(short)
    names = [f"{n} {s.id}" if often[n] > 1 else n for n, s in zip(short, sources, strict=True)]
    return tuple(_voice(source, name) for source, name in zip(sources, names, strict=True))


def _voice(source: Source, name: str) -> Voice:
    profile = source.profile
    return Voice(
        letter=source.id,
        name=name,
        kind=str(profile.kind),
        signed=profile.author is not None,
        title=_short(typographic(unadorned(profile.title or ""))),
        first_words=_short(typographic(_first_words(source))),
        author=_short(profile.author or ""),
        author_note=_short(typographic(profile.author_note or "")),
        publisher=_short(profile.publisher or ""),
        published=_short(stated(profile.published)),
        as_of=_short(stated(profile.as_of)),
        url=_short(profile.url or ""),
        cites_references=profile.cites_references,
        notes=tuple(_CITED.sub(r"“\1”", note) for note in profile.notes),
        file=source.name,
        sha256=source.sha256,
    )


def _first_words(source: Source) -> str:
    for block in source.blocks:
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM):
            words = source.text[block.start : block.end].split()[:FIRST_WORDS]
            return " ".join(words).rstrip(".,;:")
    return ""


def _short(words: str) -> str:
    """``words``, or as many of their characters as are printed."""
    return words if len(words) <= LONGEST else f"{words[:LONGEST]}…"


def stated(when: StatedDate | None) -> str:
    """A date as it is printed: the day in full, or the source's own words for less."""
    if when is None:
        return ""
    return in_full(when.day) if when.exact else when.text


def in_full(day: date) -> str:
    """ "9 February 2025"; strftime would follow the machine's locale."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def describes(source: Source) -> StatedDate | None:
    """The time a source describes: what it says, else the day it was published."""
    return source.profile.as_of or source.profile.published


def newest(sources: Sequence[Source]) -> StatedDate | None:
    """The newest date any source states, or None when none does."""
    dates = (d for s in sources for d in (s.profile.as_of, s.profile.published) if d)
    return max(dates, key=lambda d: d.day, default=None)
