"""How a document looks: page, type, colour and spacing, read alike by both writers.

Lengths are points unless a name says ``_mm``. Leading is the distance of base lines. The defaults
are the house's; ``template.toml`` may change each under ``[theme]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from briefgen.document import Tone

MM = 72 / 25.4
"""Points in a millimetre."""


class PageSize(StrEnum):
    A4 = "a4"
    LETTER = "letter"


class Density(StrEnum):
    """Steps of the ladder that makes a brief fit; type never shrinks below its style."""

    NORMAL = "normal"
    COMPACT = "compact"


@dataclass(frozen=True)
class Page:
    """One page format. The text block is 166 mm wide on both, so lines break alike."""

    width_mm: float
    height_mm: float
    side_mm: float
    top_mm: float
    bottom_mm: float


PAGES = {
    (PageSize.A4, Density.NORMAL): Page(210, 297, 22, 19, 19),
    (PageSize.A4, Density.COMPACT): Page(210, 297, 22, 18, 17),
    (PageSize.LETTER, Density.NORMAL): Page(215.9, 279.4, 24.95, 18, 17),
    (PageSize.LETTER, Density.COMPACT): Page(215.9, 279.4, 24.95, 18, 17),
}


@dataclass(frozen=True)
class TextStyle:
    """A named style of text."""

    size: float
    leading: float
    colour: str
    """A name from ``COLOURS``."""
    bold: bool = False
    before: float = 0
    after: float = 0
    keep_with_next: bool = False
    keep_together: bool = False


COLOURS = MappingProxyType(
    {
        "ink": "#1B1F24",
        "grey": "#4A5560",
        "navy": "#17406B",
        "link": "#0B5394",
        "white": "#FFFFFF",
        "panel": "#EEF3F7",
        "hairline": "#8A939C",
        "progress": "#0F6B5C",
        "progress_tint": "#E3F1EE",
        "contested": "#8A5200",
        "contested_tint": "#FBF0DC",
        "shortfall": "#9C2A2A",
        "shortfall_tint": "#F8E7E6",
    }
)
"""Each text colour has at least 4.5:1 on white and on its tint, by the formula of WCAG 2.2."""

STYLES = MappingProxyType(
    {
        "title": TextStyle(24, 27, "navy", bold=True, after=6, keep_together=True),
        "standfirst": TextStyle(13, 17, "grey", after=8, keep_with_next=True),
        "strip": TextStyle(10, 13, "grey", after=8),
        "section": TextStyle(15, 18, "navy", bold=True, before=10, after=5, keep_with_next=True),
        "subsection": TextStyle(11.5, 15, "ink", bold=True, before=4, after=2, keep_with_next=True),
        "body": TextStyle(11, 15, "ink", after=7.5),
        "labelled": TextStyle(11, 14.5, "ink", after=5, keep_together=True),
        "label": TextStyle(10, 14.5, "navy", bold=True),
        "callout": TextStyle(12, 16, "ink", before=6, after=6, keep_together=True),
        "callout_label": TextStyle(12, 16, "navy", bold=True),
        "cell": TextStyle(10, 13, "ink"),
        "cell_head": TextStyle(10.5, 13, "ink", bold=True),
        "table": TextStyle(9.5, 12, "ink"),
        "table_head": TextStyle(9.5, 12, "white", bold=True),
        "caption": TextStyle(10.5, 13, "navy", bold=True, before=8, after=4, keep_with_next=True),
        "note": TextStyle(9, 12, "grey", before=3, after=8),
        "fine": TextStyle(9, 12, "grey", after=4),
        "running": TextStyle(9, 12, "grey"),
    }
)

COMPACT: MappingProxyType[str, dict[str, Any]] = MappingProxyType(
    {
        "section": {"before": 5.0, "after": 3.0},
        "body": {"leading": 14.0, "after": 6.0},
        "labelled": {"leading": 14.0, "after": 3.0},
        "label": {"leading": 14.0},
        "callout": {"leading": 15.5, "before": 4.0, "after": 4.0},
        "callout_label": {"leading": 15.5},
        "note": {"leading": 11.5, "after": 5.0},
        "fine": {"leading": 11.5, "after": 3.0},
        "standfirst": {"after": 5.0},
        "strip": {"after": 5.0},
        "caption": {"before": 5.0, "after": 3.0},
    }
)
"""What the compact density changes: leading and space, never size."""

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


@dataclass(frozen=True)
class Theme:
    """Everything a writer needs to know about looks."""

    size: PageSize = PageSize.A4
    density: Density = Density.NORMAL
    sheet: Page | None = None
    """The page of a house's own document, where there is one, in place of the format's."""
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
    styles: MappingProxyType[str, TextStyle] = field(default_factory=lambda: STYLES)
    colours: MappingProxyType[str, str] = field(default_factory=lambda: COLOURS)

    @property
    def page(self) -> Page:
        return self.sheet or PAGES[self.size, self.density]

    @property
    def padding(self) -> tuple[float, float]:
        """Above and below the text of a table's cell at this density."""
        above, below = self.cell_padding
        return (above - 0.5, below - 0.5) if self.density is Density.COMPACT else (above, below)

    @property
    def block_mm(self) -> float:
        """Width of the text block."""
        return self.page.width_mm - 2 * self.page.side_mm

    def style(self, name: str) -> TextStyle:
        """The style called ``name`` at this density."""
        style = self.styles[name]
        if self.density is Density.COMPACT and name in COMPACT:
            return replace(style, **COMPACT[name])
        return style

    def colour(self, name: str) -> str:
        """The colour called ``name``, as "#RRGGBB"."""
        return self.colours[name]

    def at(self, size: PageSize, density: Density) -> Theme:
        """This theme on another page or at another density."""
        return replace(self, size=size, density=density)


def themed(table: Mapping[str, Any]) -> Theme:
    """The house's theme with a template's ``[theme]`` table laid over it.

    ``colours.NAME = "#RRGGBB"``, ``styles.NAME.FIELD = points``, and the theme's own lengths.
    Raises ValueError for a name that is not known or a value of the wrong kind.
    """
    own = {key: value for key, value in table.items() if key not in ("colours", "styles")}
    _known(own, _LENGTHS, "theme")
    colours, styles = table.get("colours", {}), table.get("styles", {})
    _known(colours, COLOURS, "theme.colours")
    _known(styles, STYLES, "theme.styles")
    if "fonts" in own:
        own["fonts"] = _names(own["fonts"])
    for name, value in colours.items():
        if not re.fullmatch(r"#[0-9A-Fa-f]{6}", str(value)):
            raise ValueError(f'theme.colours.{name} must be a colour, as "#17406B"')
    for name, changes in styles.items():
        _known(changes, TextStyle.__dataclass_fields__, f"theme.styles.{name}")
    merged = {n: replace(style, **styles.get(n, {})) for n, style in STYLES.items()}
    return Theme(
        styles=MappingProxyType(merged), colours=MappingProxyType({**COLOURS, **colours}), **own
    )


_LENGTHS = ("rail_mm", "column_mm", "rule_mm", "word_font", "fonts")


def _names(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise ValueError('theme.fonts must be a list of fonts, as ["Noto Sans SC"]')
    return tuple(value)


def _known(table: Mapping[str, Any], names: Iterable[str], where: str) -> None:
    for key in table:
        if key not in names:
            raise ValueError(f"unknown {where}.{key}; known are {', '.join(names)}")
