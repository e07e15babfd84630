"""From lines to blocks: a row of passes, each of which knows one thing about layout."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from briefgen.readers.back import mark_after, mark_back, mark_back_sections, split_addresses
from briefgen.readers.bounds import mark_bounds
from briefgen.readers.front import mark_front
from briefgen.readers.furniture import mark_furniture
from briefgen.readers.headings import mark_headings
from briefgen.readers.items import mark_items, mark_led_items
from briefgen.readers.labels import mark_labels
from briefgen.readers.lines import Line
from briefgen.readers.notices import mark_notices
from briefgen.readers.parts import Part, parts
from briefgen.readers.tables import mark_tables
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
