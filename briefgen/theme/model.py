"""The vocabulary of looks: pages, densities, profiles, styles."""

from enum import StrEnum
from typing import NamedTuple

from briefgen.looks import PageSize, Profile

__all__ = ["Density", "Orientation", "Page", "PageSize", "Profile", "TextStyle"]


class Density(StrEnum):
    """Steps of the ladder that makes a brief fit; type never shrinks below its style."""

    NORMAL = "normal"
    COMPACT = "compact"


class Orientation(StrEnum):
    """Which edge of the paper is at the top: a short one, or a long one."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Page(NamedTuple):
    """One page format. The house's text block is 166 mm wide on each portrait one, so lines break
    alike."""

    width_mm: float
    height_mm: float
    side_mm: float
    top_mm: float
    bottom_mm: float

    @property
    def block_mm(self) -> float:
        """Width of the text block."""
        return self.width_mm - 2 * self.side_mm

    @property
    def landscape(self) -> bool:
        return self.width_mm > self.height_mm

    def turned(self) -> "Page":
        """The sheet on its other side, with the same margins."""
        return self._replace(width_mm=self.height_mm, height_mm=self.width_mm)


class TextStyle(NamedTuple):
    """A named style of text."""

    size: float
    leading: float
    colour: str
    """A name from the theme's colours."""
    bold: bool = False
    before: float = 0
    after: float = 0
    keep_with_next: bool = False
    keep_together: bool = False
