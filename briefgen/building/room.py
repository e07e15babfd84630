"""Say how a brief fits its pages: what was left out, and what is too long."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.building.counting import word_count
from briefgen.document import Document, Panel, PanelKind
from briefgen.figure import is_chart
from briefgen.templating import Layout
from briefgen.writers import Extent

LISTED = 400
"""Characters of a distribution list that take no more than a few lines."""
STACKED = 0.03
"""Share of a page that each box beyond two takes besides in the DOCX: the PDF has two in a row."""


def note(layout: Layout, missed: Sequence[str], pages: int) -> str:
    """What is to be said of the profile's pages, and of parts ``missed`` for want of
    room on so many ``pages``."""
    said = []
    if layout.pages != layout.usual:
        said.append(
            f"in the {layout.theme.profile} profile up to {_pages(layout.pages)} are meant, "
            f"instead of {layout.usual}"
        )
    if missed:
        said.append(f"left out to keep to {_pages(min(pages, layout.pages))}: {', '.join(missed)}")
    return "; ".join(said)


def _stacked(document: Document) -> float:
    """How much more of a page the boxes take in the DOCX, which sets them one below the other."""
    panels = (block for block in document.blocks if isinstance(block, Panel))
    boxes = (len(each.cells) for each in panels if each.kind is PanelKind.BOXES)
    return STACKED * sum(max(0, count - 2) for count in boxes)


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count} pages"


def overflow(
    extent: Extent, document: Document, layout: Layout, readers: str = ""
) -> tuple[str, ...]:
    """What does not fit: pages over the limit, a last page of which too little is free, or a part
    that spills over its own page. ``readers`` is the list of those it is for."""
    spilt = [
        f"part {n} of the brief takes more than its page: it ends on page {at.page}"
        for n, at in enumerate(extent.breaks[:-1], 1)
        if at.page > n + layout.opening - 1
    ]
    pages = extent.pages
    long = len(readers) > LISTED
    way = "shorten the distribution list" if long else "name fewer sources or topics"
    if any(map(is_chart, document.blocks)):
        way = f"{way}, draw fewer figures"
    if pages > layout.pages:
        spilt.append(
            f"page {layout.pages} overflows: the brief runs to {_pages(pages)}, {layout.pages} "
            f"{'is' if layout.pages == 1 else 'are'} meant; "
            f"{way}, or choose a longer template"
        )
    elif pages == layout.pages and extent.breaks[-1].fill > 1 - layout.reserve - _stacked(document):
        spilt.append(f"page {pages} is so full that the DOCX may run to one more")
    if word_count(document) > layout.words > 0:
        spilt.append(f"the brief has {word_count(document)} words, {layout.words} are meant")
    return tuple(spilt)
