"""The end of a text: who wrote it, where it appeared, what it refers to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.languages import lists
from briefgen.languages import words as listed
from briefgen.readers.layout.parts import Part
from briefgen.readers.sought import Sought, sought
from briefgen.readers.stating.address import ADDRESS, BARE_ADDRESS, MAIL
from briefgen.readers.stating.byline import name
from briefgen.source import BlockKind

MOST = 16
"""Parts looked at, from the end."""
LONGEST = 400
"""Characters of a closing line."""
LONGEST_LIFE = 1500
"""The same of one that tells of an author, whose name is set strong."""
LEAST_PROSE = 60
"""Characters of a paragraph of the text."""
LEAST_BEFORE, MOST_AFTER = 2, 10
"""Paragraphs of the text before a closing copyright notice, and parts of the page behind it."""
LONGEST_SHARE = 30
"""Characters of "Share this story with a friend"."""

SECTIONS = ("about the author", "references", "footnote", "navigation")
"""Kinds of sections that are not of the text. The language's ``back`` has the names of each."""

SENTENCE = r"[.!?]['\"”’)]?\s+(?=[\"'“‘(]?[A-Z])"
CLOSERS = "'\"”’)]"
MOST_CLOSERS = 3


def mark_back_sections(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with sections such as "About the author" and "References" as noise."""
    marked, why = [], ""
    for part in parts:
        if part.kind is BlockKind.HEADING:
            why = _section(part.text)
        elif not why and part.plain and part.gap_before and len(part.text) < 40:
            # On a last line of its own such a name heads a list too, even unmarked.
            why = _section(part.text)
        marked.append(part.as_noise(why) if why and not part.noise else part)
    return marked


def _section(heading: str) -> str:
    """What kind of back matter ``heading`` names, or ""."""
    name = re.sub(r"^[\d.]{1,6}\s+", "", heading[:60]).rstrip(":. ").lower()
    if len(name) <= LONGEST_SHARE and name.startswith(lists("back")["share"]):
        return "navigation"
    return next((why for why in SECTIONS if name in listed("back", f"section: {why}")), "")


def mark_back(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with the closing lines as noise, up from the last, as long as they are closing."""
    marked = list(parts)
    for at in range(len(marked) - 1, max(len(marked) - MOST, 0), -1):
        part = marked[at]
        if part.noise:
            continue
        why = _closing(part) if part.plain else ""
        if not why:
            break
        marked[at] = part.as_noise(why)
    return marked


def mark_after(parts: Sequence[Part]) -> list[Part]:
    """``parts`` with what stands behind a closing copyright notice as noise: it is of the page."""
    at = max((n for n, part in enumerate(parts) if _owns(part)), default=0)
    prose = sum(not part.noise and len(part.text) >= LEAST_PROSE for part in parts[:at])
    behind = parts[at + 1 :]
    of_text = len(behind) > MOST_AFTER or any(len(part.text) > LONGEST for part in behind)
    if prose < LEAST_BEFORE or of_text:
        return list(parts)
    return [*parts[: at + 1], *(p if p.noise else p.as_noise("navigation") for p in behind)]


def _owns(part: Part) -> bool:
    return part.noise and sought("back", "owned").match(part.text) is not None


def _closing(part: Part) -> str:
    """What kind of closing line ``part`` is, or ""."""
    if len(part.text) > (LONGEST_LIFE if part.strong else LONGEST):
        return ""
    if _biography().match(part.text):
        return "about the author"
    if len(part.text) > LONGEST:
        return ""
    if sought("back", "imprint").search(part.text):
        return "imprint"
    match = ADDRESS.search(part.text) or MAIL.search(part.text) or BARE_ADDRESS.search(part.text)
    # Prose that an address follows is prose; ``split_addresses`` takes the address off.
    if match and match.start() < 140 and len(re.findall(SENTENCE, part.text[: match.start()])) < 3:
        return "address"
    return ""


@lru_cache(maxsize=1)
def _biography() -> Sought:
    """A name, and what is said of somebody who wrote a text."""
    return sought("back", "biography", before=f"(?-i:{name()})")


def split_addresses(parts: Sequence[Part]) -> list[Part]:
    """``parts`` where an address glued to the last sentence of one is a part of its own."""
    return [piece for part in parts for piece in _split(part)]


def _split(part: Part) -> list[Part]:
    """``part``, or its words and the address that follows them."""
    last = part.text.rsplit(None, 1)[-1]
    at = len(part.text) - len(last)
    if at == 0 or part.noise or not ADDRESS.match(last):
        return [part]
    before = part.text[:at].rstrip()
    bare = before.rstrip(CLOSERS)
    if len(before) - len(bare) > MOST_CLOSERS or not bare.endswith((".", "!", "?", "…")):
        return [part]
    words, address = _cut(part, len(before), at)
    return [words, address.as_noise("address")]


def _cut(part: Part, end: int, start: int) -> tuple[Part, Part]:
    """``part`` up to ``end``, and from ``start`` on; offsets within it."""
    first = part._replace(text=part.text[:end], gap_after=False)
    second = part._replace(
        start=part.start + start, text=part.text[start:], gap_before=False, strong=0
    )
    return first, second
