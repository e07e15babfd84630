"""The end of a text: who wrote it, where it appeared, what it refers to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.address import ADDRESS, BARE_ADDRESS, MAIL
from briefgen.readers.byline import NAME
from briefgen.readers.parts import Part
from briefgen.readers.sought import Sought
from briefgen.source import BlockKind

MOST = 16
"""Parts looked at, from the end."""
LONGEST = 400
"""Characters of a closing line."""
LONGEST_SHARE = 30
"""Characters of "Share this story with a friend"."""

SECTIONS = {
    "about the author": "about the author",
    "about the authors": "about the author",
    "about the writer": "about the author",
    "author bio": "about the author",
    "author biography": "about the author",
    "contributor": "about the author",
    "contributors": "about the author",
    "references": "references",
    "bibliography": "references",
    "works cited": "references",
    "further reading": "references",
    "literature": "references",
    "endnotes": "footnote",
    "end notes": "footnote",
    "footnotes": "footnote",
    "related articles": "navigation",
    "related posts": "navigation",
    "related stories": "navigation",
    "related content": "navigation",
    "read more": "navigation",
    "comments": "navigation",
    "leave a reply": "navigation",
    "leave a comment": "navigation",
}
"""Names of sections that are not of the text; a number before and a colon after do not count."""

BIOGRAPHY = Sought(
    "'s_ ’s_ _is_ _was_ _has_ _teaches _covers _writes _edits _works _lectures _reports "
    "_researches _grows _chairs _runs _leads _takes_up _taught _keeps _studies _blogs _tweets",
    rf"(?P<name>{NAME})(?:['’]s (?:novel|book|latest|new|most recent)"
    r"| (?:is|was) (?:a|an|the|currently|professor|director|senior|associate|editor|former)\b"
    r"| has (?:covered|chaired|written|worked|taught|reported|edited|served)\b"
    r"| (?:teaches|covers|writes|edits|works|lectures|reports|researches|grows|chairs|runs|leads"
    r"|takes up|taught|keeps|studies|blogs|tweets)\b)",
    exact=True,
)
CLOSING = Sought(
    "issn isbn registered_ source data prepared produced published figures_rounded written",
    r"\bISSN\b|\bISBN\b|\bregistered (?:charity|society|company)\b"
    r"|^(?:(?:data )?sources?|data|prepared by|produced by|published by|figures rounded"
    r"|this (?:note|brief|paper|report) (?:was|is) (?:prepared|produced|written))\b"
    r"|\bis published \w+(?: times)? (?:a|every|each) (?:year|week|month)\b",
)
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
    if name.startswith("share this") and len(name) <= LONGEST_SHARE:
        return "navigation"
    return SECTIONS.get(name, "")


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


def _closing(part: Part) -> str:
    """What kind of closing line ``part`` is, or ""."""
    if len(part.text) > LONGEST:
        return ""
    if BIOGRAPHY.match(part.text):
        return "about the author"
    if CLOSING.search(part.text):
        return "imprint"
    match = ADDRESS.search(part.text) or MAIL.search(part.text) or BARE_ADDRESS.search(part.text)
    # Prose that an address follows is prose; ``split_addresses`` takes the address off.
    if match and match.start() < 140 and len(re.findall(SENTENCE, part.text[: match.start()])) < 3:
        return "address"
    return ""


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
