"""Where text begins and ends across the page: the indents and tab stops of each kind of block.

There are two left edges: that of the block, and that of the column beside the rail.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from briefgen.theme import MM, Theme
from briefgen.writers.docx.borders import BAR, FRAME, HAIRLINE
from briefgen.writers.docx.element import element
from briefgen.writers.docx.lengths import twips

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

_LIST_HANG = 5
"""Points from a bullet or number, which ends in the rail, to its text."""
BAR_GAP = 8
"""Points from a callout's bar to its label."""
GLANCE_GAP = 6
"""Points from a glance panel's text to its right edge."""
_GLANCE_RAIL = 0.28
"""A glance panel's rail, as a share of the block: its labels are longer than those of the text."""
_GUTTER = 14
"""Points between the entries of a line."""
MOST_SPACE = 31
"""Points: the most that Word lets a border stand away from its text."""
BOX_GAP = 8
"""Points from a box's frame to its text."""
BOX_INDENT = BOX_GAP + FRAME
"""Points from a box's edge to its text: Word draws borders outside the indents."""


class Place(Enum):
    """How far a paragraph reaches."""

    BLOCK = "from edge to edge of the text block"
    LEAD = "from the block's left edge to the column's right"
    COLUMN = "the text column beside the rail"
    RAIL = "label in the rail, text in the column"
    LIST = "the column, the mark hanging in the rail"
    CALLOUT = "as RAIL, inside a box that fills the block"
    BOX = "inside a frame that fills the block"
    GLANCE = "label in a rail, two entries beside it, inside a box that fills the block"
    CELL = "edge to edge of a cell"


class Indents(NamedTuple):
    """Distances in points from the block's edges; ``hanging`` pulls the first line to the left."""

    left: float = 0
    right: float = 0
    hanging: float = 0

    def element(self) -> Element:
        return element(
            "ind", left=twips(self.left), right=twips(self.right), hanging=twips(self.hanging)
        )

    def tabs(self) -> Element | None:
        """A stop where the text begins, for what hangs; else None."""
        if not self.hanging:
            return None
        return stops(("left", self.left))


class Room(NamedTuple):
    """What fits into a line of a glance panel, in points."""

    label: float
    entry: float
    """One of two entries, with what stands at its right."""


def stops(*several: tuple[str, float]) -> Element:
    """Tab stops: the side that text stands on, "left" or "right", and points from the edge."""
    return element("tabs", *(element("tab", val=side, pos=twips(at)) for side, at in several))


def tabs(place: Place, theme: Theme) -> Element | None:
    """The tab stops of ``place`` on the theme's grid, if it has any."""
    held = indents(place, theme)
    match place:
        case Place.BOX:
            return stops(("right", theme.block_mm * MM - held.right))
        case Place.GLANCE:
            sides = ("left", "right", "left", "right")
            return stops(*zip(sides, glance_stops(theme), strict=True))
        case _:
            return held.tabs()


def glance_stops(theme: Theme) -> tuple[float, float, float, float]:
    """Where the two entries of a line begin and end, in points from the block's edge."""
    held = indents(Place.GLANCE, theme)
    edge = theme.block_mm * MM - held.right
    middle = (held.left + edge + _GUTTER) / 2
    return held.left, middle - _GUTTER, middle, edge


def glance_room(theme: Theme) -> Room:
    """How wide label and entry may be."""
    left, end, _, _ = glance_stops(theme)
    return Room(indents(Place.GLANCE, theme).hanging - _GUTTER / 2, end - left)


def indents(place: Place, theme: Theme) -> Indents:
    """The indents of ``place`` on the theme's grid."""
    rail = theme.rail_mm * MM
    beyond = (theme.block_mm - theme.column_mm) * MM - rail
    match place:
        case Place.BLOCK | Place.CELL:
            return Indents()
        case Place.LEAD:
            return Indents(right=beyond)
        case Place.COLUMN:
            return Indents(rail, beyond)
        case Place.RAIL:
            return Indents(rail, beyond, rail)
        case Place.LIST:
            return Indents(rail, beyond, _LIST_HANG)
        case Place.CALLOUT:
            # Borders stand outside the indents, so these keep the box inside the block.
            return Indents(rail, min(beyond, MOST_SPACE + HAIRLINE), rail - BAR - BAR_GAP)
        case Place.BOX:
            return Indents(BOX_INDENT, BOX_INDENT)
        case Place.GLANCE:
            left = _GLANCE_RAIL * theme.block_mm * MM
            return Indents(left, GLANCE_GAP + HAIRLINE, left - BAR - BAR_GAP)
