"""What was odd about a PDF, in a sentence each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from briefgen.readers.pdf.pages import Read

SPOILT = 0.03
"""Share of characters that are none, at which it is worth a word."""
TURNED = 40
"""Characters that run up or down the page: fewer are a label or a stamp."""
MOST_RANGES = 12


def warnings(pages: Sequence[Read], name: str) -> tuple[str, ...]:
    """What whoever reads a brief on this PDF should know."""
    return tuple(_said(pages, name))


def _said(pages: Sequence[Read], name: str) -> Iterator[str]:
    empty = [page.number for page in pages if page.empty]
    if empty:
        yield f"{_pages(empty)} of {name} {_have(empty)} no text layer and may be scanned."
    broken = [page.number for page in pages if page.broken]
    if broken:
        yield f"{_pages(broken)} of {name} could not be read."
    turned = [page.number for page in pages if page.left_out > TURNED]
    if turned:
        yield f"Text that runs up or down {_pages(turned).lower()} of {name} was left out."
    off = [page.number for page in pages if page.off]
    if off:
        yield f"Text on layers of {name} that are switched off was left out: {_pages(off).lower()}."
    spoilt = [
        page.number for page in pages if max(page.odd, page.unmapped) > SPOILT * page.characters > 0
    ]
    if spoilt:
        yield f"Some characters on {_pages(spoilt).lower()} of {name} are unknown to its fonts."


def _have(numbers: Sequence[int]) -> str:
    return "has" if len(numbers) == 1 else "have"


def _pages(numbers: Sequence[int]) -> str:
    """ "Page 3", "Pages 3, 5–7"."""
    ranges = []
    for _, run in groupby(enumerate(numbers), key=lambda each: each[1] - each[0]):
        found = [number for _, number in run]
        ranges.append(str(found[0]) if len(found) == 1 else f"{found[0]}–{found[-1]}")
    shown = ", ".join(ranges[:MOST_RANGES]) + ", …" * (len(ranges) > MOST_RANGES)
    return f"Page{'s' * (len(numbers) > 1)} {shown}"
