"""Whether a text gives its sources."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefgen.readers.sought import sought
from briefgen.readers.stating.address import ADDRESS, host
from briefgen.source import Block, BlockKind

CITATION = r"\[\d{1,3}\]|(?<=[^\W\d_][.,;])\d{1,2}(?=\s)|[¹²³⁴-⁹]{1,3}"
"""A number that refers to a note."""
LEAST_LINKS = 3
"""Addresses on other hosts that show a text to give sources."""


def cites(text: str, blocks: Sequence[Block], url: str | None) -> bool:
    """True when the text gives references: a list, a line of sources, two numbered notes, or links
    to others."""
    noise = (b for b in blocks if b.kind is BlockKind.NOISE)
    named = sought("profile", "sources named")
    if any(b.why == "references" or named.match(text[b.start : b.end]) for b in noise):
        return True
    notes = {block.start for block in blocks if block.why == "footnote"}
    # What refers to such a note is a mark, and left out of the text.
    if sum(text.startswith("[^", start) for start in notes) > 1:
        return True
    body = [text[b.start : b.end] for b in blocks if b.kind is not BlockKind.NOISE]
    if notes and len({match[0] for part in body for match in re.finditer(CITATION, part)}) > 1:
        return True
    if text.count("://") + text.count("www.") < LEAST_LINKS:
        return False
    own = host(url) if url else ""
    links = {match[0] for part in body for match in ADDRESS.finditer(part)}
    return sum(host(link) != own for link in links) >= LEAST_LINKS
