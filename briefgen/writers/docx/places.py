"""Where text stands across the page: on one of two left edges, the block's and the column's."""

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
    BOX = "inside a frame that fills its cell"
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
        return element("tabs", element("tab", val="left", pos=twips(self.left)))


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
