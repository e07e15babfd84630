"""The kinds of leaf blocks: what can stand between two directives."""

from typing import NamedTuple

from briefgen.document import Heading, Inline, Paragraph, Quote


class Grid(NamedTuple):
    """A Markdown table on its way into a ``Table``."""

    header: tuple[Inline, ...]
    rows: tuple[tuple[Inline, ...], ...]


class Items(NamedTuple):
    """A list on its way into a block or into the lines of a cell."""

    items: tuple[Inline, ...]
    start: int | None
    """The first number of an ordered list; None for bullets."""


Leaf = Heading | Paragraph | Quote | Items | Grid
