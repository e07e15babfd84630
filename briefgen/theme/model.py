"""The words that looks are spoken of in: pages, densities, profiles, styles."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefgen.looks import PageSize, Profile

__all__ = ["Density", "Page", "PageSize", "Profile", "TextStyle"]


class Density(StrEnum):
    """Steps of the ladder that makes a brief fit; type never shrinks below its style."""

    NORMAL = "normal"
    COMPACT = "compact"


@dataclass(frozen=True)
class Page:
    """One page format. The house's text block is 166 mm wide on each, so lines break alike."""

    width_mm: float
    height_mm: float
    side_mm: float
    top_mm: float
    bottom_mm: float

    @property
    def block_mm(self) -> float:
        """Width of the text block."""
        return self.width_mm - 2 * self.side_mm


@dataclass(frozen=True)
class TextStyle:
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
