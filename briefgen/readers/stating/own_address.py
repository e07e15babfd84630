"""Where a text says that it stands itself; most of the addresses in it lead elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from briefgen.readers.sought import sought
from briefgen.readers.stating.address import BARE_ADDRESS, clean, find, is_account
from briefgen.source import Block, BlockKind

OWN_NOISE = frozenset(
    {"address", "navigation", "copyright notice", "contact", "disclaimer", "notice"}
)
GIVES_SOURCES = frozenset({"footnote", "references"})
"""Noise whose addresses, set on lines of their own, lead to what the text goes by."""
EDGE = 600
"""Characters of the text's own words before or behind which a letterhead or an imprint stands."""
LONGEST_LINE = 3000

_DEFINED = re.compile(r"\s*\[[^\]\n]{1,40}\]:\s")
""" "[1]: https://…": where a link leads, in Markdown."""


def own_address(text: str, blocks: Sequence[Block]) -> str | None:
    """The text's own address: one that stands alone at its beginning or end, else one in a line
    there; None where no line names one."""
    addresses = []
    for line in _lines_at_the_edges(text, blocks):
        place = find(line)
        bare = BARE_ADDRESS.search(line) if not place else None
        if not (place or bare) or sought("profile", "not its own").search(line):
            continue
        address = line[slice(*place)] if place else str(bare and bare[0])
        if is_account(address):
            continue
        addresses.append((len(line) - len(address), address))
    return clean(min(addresses, key=lambda each: each[0] > 2)[1]) if addresses else None


def _lines_at_the_edges(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """The noise that may tell of the text's own place, near its beginning and near its end."""
    whole = sum(b.end - b.start for b in blocks if b.kind is not BlockKind.NOISE)
    before, last = 0, ""
    for block in blocks:
        if block.kind is not BlockKind.NOISE:
            before, last = before + block.end - block.start, ""
            continue
        line = text[block.start : block.end][:LONGEST_LINE]
        cited = block.why == "address" and last in GIVES_SOURCES
        if not cited:
            # What a list of sources goes on with belongs to it.
            last = block.why
        near = min(before, whole - before) <= EDGE
        if near and not cited and block.why in OWN_NOISE and not _DEFINED.match(line):
            yield line
