"""Page furniture: running titles, page numbers and document marks between the paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from briefgen.languages import any_of, lists
from briefgen.readers.layout.parts import Part
from briefgen.readers.lines.marks import MarkKind
from briefgen.readers.sought import sought
from briefgen.source import BlockKind

LONGEST = 160
"""Characters of a running title."""
LEAST_PROSE = 120
"""Characters of a line with which the text itself has begun."""

LONGEST_PAGE = 12
"""Characters of the word for a page, and what separates it from its number."""

FIGURE = re.compile(r"\d")
DOCUMENT_MARK = r"[A-Z]{2,}(?:/[A-Z0-9.-]+){2,}\b[^.!?]{0,60}"
"""A registry number on a line of its own: "CS/2025/06 – unconfirmed"."""


def mark_furniture(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with page furniture as noise; of a repeated title the first stays."""
    keys = [_key(part) for part in parts]
    counts = Counter(key for key in keys if key)
    titles = _titles(parts, keys)
    seen: set[str] = set()
    marked = []
    for key, part in zip(keys, parts, strict=True):
        why = _why(part, key, counts[key], key in titles, key in seen)
        marked.append(part.as_noise(why) if why else part)
        seen.add(key)
    return marked


def _titles(parts: Sequence[Part], keys: Sequence[str]) -> frozenset[str]:
    """The keys of the lines above the text, any of which a running title may repeat.

    Of headings with a mark only the first: a section below it is no title.
    """
    found, headed = set(), False
    for part, key in zip(parts, keys, strict=True):
        if len(part.text) >= LEAST_PROSE:
            break
        marked = part.mark.kind is MarkKind.HEADING
        if not (marked and headed):
            found.add(key)
        headed |= marked
    return frozenset(found)


def _why(part: Part, key: str, count: int, title: bool, seen: bool) -> str:
    """What kind of furniture ``part`` is, or ""."""
    if part.mark.kind is MarkKind.FRONT_MATTER or len(part.text) > LONGEST or part.item:
        return ""
    alone = part.gap_before and part.gap_after
    if _page_number(part.text, alone):
        return "page number"
    if alone and _page_mark(part.text):
        return "running title"
    # A heading may come twice in its own right; the title, and what comes three times, may not.
    repeated = seen and (title or (alone and count > 2))
    return "running title" if key and repeated else ""


def _page_number(line: str, alone: bool) -> bool:
    """True when ``line`` is a page number, and may have a title behind it: "Page 2 of 9 – …"."""
    numbered = sought("pages", "page and title")
    if numbered.stands_in(line[:LONGEST_PAGE].lower()) and numbered.pattern.fullmatch(line):
        return True
    # Most lines have no figure, and are done with.
    few = alone and FIGURE.search(line) and sum(map(str.isalpha, line)) <= _most_letters()
    return bool(few) and _number().fullmatch(line) is not None


def _most_letters() -> int:
    """In a line that is a page number and nothing else: "page" and "of"."""
    known = lists("pages")
    return max(map(len, known["page"])) + max(map(len, known["of"]))


@lru_cache(maxsize=1)
def _number() -> re.Pattern[str]:
    """A line that is a page number and nothing else."""
    known = lists("pages")
    of = rf"(?:\s*(?:{any_of(known['of'])}|/)\s*\d{{1,3}})?"
    page = any_of(known["page"])
    return re.compile(rf"\W*(?:{page})?\s*\d{{1,3}}{of}\W*", re.IGNORECASE)


@lru_cache(maxsize=1)
def _beside() -> re.Pattern[str]:
    """A page number set off from the words before it."""
    of = any_of(lists("pages")["of"])
    alone, counted = r"(?:[|·/–—]\s?|\s{3})\d{1,4}$", rf"[|·]\s*\d{{1,4}} (?:{of}) \d{{1,4}}$"
    return re.compile(f"{alone}|{counted}", re.IGNORECASE)


def _page_mark(line: str) -> bool:
    """True when ``line``, which stands alone, has a page's number or is a document's; the figures
    of an address on the web are neither."""
    if "://" in line:
        return False
    numbered = line[-1].isdecimal() and _beside().search(line)
    return bool(
        numbered
        or sought("pages", "page mark").search(line)
        or (line.count("/") > 1 and re.fullmatch(DOCUMENT_MARK, line))
    )


def _key(part: Part) -> str:
    """What two printings of one running title share; "" for what cannot be one."""
    if len(part.text) > LONGEST or part.item or part.text.endswith(("?", ":", ".", ";", ",")):
        return ""
    if part.kind is not BlockKind.PARAGRAPH or part.mark.kind in (
        MarkKind.FRONT_MATTER,
        MarkKind.TABLE_ROW,
        MarkKind.TABLE_HEAD,
        MarkKind.CODE,
    ):
        return ""
    words = re.findall(r"[^\W\d_]+", part.text.casefold())
    return " ".join(words) if len(words) > 1 else ""
