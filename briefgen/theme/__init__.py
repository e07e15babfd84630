"""How a document looks: page, type, colour and spacing, read alike by both writers.

Lengths are points unless a name says ``_mm``. Leading is the distance of base lines. The defaults
are the house's; ``template.toml`` may change each under ``[theme]`` (``theme.reading``).
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from briefgen.document import Tone
from briefgen.theme.house import COLOURS, COMPACT, PAGES, STYLES
from briefgen.theme.model import Density, Page, PageSize, Profile, TextStyle

__all__ = [
    "LINES", "MM", "TINTS", "Density", "Page", "PageSize", "Profile", "TextStyle", "Theme",
]  # fmt: skip

MM = 72 / 25.4
"""Points in a millimetre."""

TINTS = MappingProxyType(
    {
        Tone.NEUTRAL: ("navy", "panel"),
        Tone.PROGRESS: ("progress", "progress_tint"),
        Tone.CONTESTED: ("contested", "contested_tint"),
        Tone.SHORTFALL: ("shortfall", "shortfall_tint"),
        Tone.SIGNED: ("navy", "white"),
        Tone.UNSIGNED: ("navy", "white"),
        Tone.WARNING: ("contested", "contested_tint"),
    }
)
"""A tone's line colour and ground."""

LINES = MappingProxyType(
    {
        Tone.NEUTRAL: "solid",
        Tone.PROGRESS: "solid",
        Tone.CONTESTED: "dashed",
        Tone.SHORTFALL: "dotted",
        Tone.SIGNED: "solid",
        Tone.UNSIGNED: "dashed",
        Tone.WARNING: "dashed",
    }
)
"""A tone's line style, so that meaning survives a print in grey."""


class Theme(NamedTuple):
    """Everything a writer needs to know about looks."""

    size: PageSize = PageSize.A4
    density: Density = Density.NORMAL
    sheet: Page | None = None
    """The page of a house's own document, where there is one, in place of the format's."""
    profile: Profile = Profile.STANDARD
    rail_mm: float = 36
    """Width of the rail at the left, where labels stand."""
    column_mm: float = 118
    """Width of the text column beside it."""
    rule_mm: float = 1.2
    """Thickness of the masthead's rule."""
    cell_padding: tuple[float, float] = (2.5, 3)
    """Above and below the text of a table's cell at the normal density."""
    word_font: str = "Calibri"
    """The family the DOCX names."""
    embedded_font: str = "Carlito"
    """The family the PDF embeds; its widths are Calibri's, so lines break alike."""
    fonts: tuple[str, ...] = ()
    """Where the PDF looks first for letters that its family lacks: names of installed families, or
    paths of TrueType files."""
    styles: Mapping[str, TextStyle] = STYLES
    compact: Mapping[str, Mapping[str, Any]] = COMPACT[Profile.STANDARD]
    """What the compact density changes in ``styles``."""
    colours: Mapping[str, str] = COLOURS
    pages: Mapping[tuple[PageSize, Density], Page] = PAGES

    @property
    def page(self) -> Page:
        return self.sheet or self.pages[self.size, self.density]

    @property
    def padding(self) -> tuple[float, float]:
        """Above and below the text of a table's cell at this density."""
        above, below = self.cell_padding
        if self.density is Density.NORMAL:
            return above, below
        return max(above - 0.5, 0), max(below - 0.5, 0)

    @property
    def block_mm(self) -> float:
        """Width of the text block."""
        return self.page.block_mm

    def style(self, name: str) -> TextStyle:
        """The style called ``name`` at this density."""
        style = self.styles[name]
        if self.density is Density.COMPACT and name in self.compact:
            return style._replace(**self.compact[name])
        return style

    def colour(self, name: str) -> str:
        """The colour called ``name``, as "#RRGGBB"."""
        return self.colours[name]

    def at(self, size: PageSize, density: Density) -> "Theme":
        """This theme on another page or at another density."""
        return self._replace(size=size, density=density)
