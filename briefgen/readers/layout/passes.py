"""From lines to blocks: a row of passes, each of which knows one thing about layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefgen.readers.layout.back import mark_after, mark_back, mark_back_sections, split_addresses
from briefgen.readers.layout.bounds import mark_bounds
from briefgen.readers.layout.front import mark_front
from briefgen.readers.layout.furniture import mark_furniture
from briefgen.readers.layout.headings import mark_headings
from briefgen.readers.layout.items import mark_items, mark_led_items
from briefgen.readers.layout.labels import mark_labels
from briefgen.readers.layout.notices import mark_notices
from briefgen.readers.layout.parts import Part, parts
from briefgen.readers.layout.tables import mark_tables
from briefgen.readers.lines.stripped import Line
from briefgen.source import Block

PASSES: tuple[Callable[[Sequence[Part]], list[Part]], ...] = (
    mark_bounds,
    mark_tables,
    mark_furniture,
    mark_notices,
    mark_after,
    split_addresses,
    mark_front,
    mark_headings,
    mark_back_sections,
    mark_back,
    mark_labels,
    mark_items,
    mark_led_items,
)
"""In order: noise is found before headings, since a byline is a short line too, and headings
before labels and items, which they end."""


def blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """The blocks of ``text``: in order, disjoint, and over all that is not white space."""
    return mark(parts(text, lines))


def mark(found: Sequence[Part]) -> tuple[Block, ...]:
    """The parts ``found`` as blocks, after each pass has said what it knows of them.

    What the format itself has shown to be noise stands aside meanwhile: a heading heads the text
    below it, whatever footnote or running title lies between.
    """
    marked = [part for part in found if not part.noise]
    for each in PASSES:
        marked = each(marked)
    marked += [part for part in found if part.noise]
    return tuple(part.block() for part in sorted(marked, key=lambda part: part.start))
