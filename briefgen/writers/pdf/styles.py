"""The theme's named styles as the PDF sets them."""

from typing import NamedTuple

from briefgen.theme import MM, Theme
from briefgen.writers.pdf.families import Family, load
from briefgen.writers.pdf.fonts import Font


class Look(NamedTuple):
    """How a text of one style is set. Lengths are points, colours "#RRGGBB"."""

    family: Family
    fonts: tuple[str, ...]
    """Fonts, by name or path, for letters that the family lacks."""
    size: float
    leading: float
    colour: str
    link: str
    """Colour of links."""
    bold: bool
    before: float
    after: float
    keep_next: bool
    whole: bool
    """Parted over two pages only when it is taller than one, or would leave one thin."""
    baseline: float
    """From the top of a line to its base line."""

    @property
    def font(self) -> Font:
        return self.family.bold if self.bold else self.family.regular

    def beside(self, other: "Look") -> "Look":
        """This look with its base lines on those of ``other``, which stands next to it."""
        return self._replace(leading=other.leading, baseline=other.baseline)

    def coloured(self, colour: str) -> "Look":
        """This look in ``colour``."""
        return self._replace(colour=colour)


class StyleSheet:
    """Looks and measures of one theme, in points."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._looks: dict[str, Look] = {}

    @property
    def block(self) -> float:
        """Width of the text block."""
        return self.theme.block_mm * MM

    @property
    def rail(self) -> float:
        """Width of the rail, and so the left edge of the text column."""
        return self.theme.rail_mm * MM

    @property
    def column(self) -> float:
        """Width of the text column."""
        return self.theme.column_mm * MM

    def colour(self, name: str) -> str:
        return self.theme.colour(name)

    def look(self, name: str) -> Look:
        """The style called ``name``."""
        if name not in self._looks:
            self._looks[name] = _look(self.theme, name)
        return self._looks[name]


def _look(theme: Theme, name: str) -> Look:
    style = theme.style(name)
    colour = theme.colour(style.colour)
    return Look(
        family=load(theme.embedded_font),
        fonts=theme.fonts,
        size=style.size,
        leading=style.leading,
        colour=colour,
        # On a dark ground a link keeps the colour of its text; the underline marks it.
        link=colour if style.colour == "white" else theme.colour("link"),
        bold=style.bold,
        before=style.before,
        after=style.after,
        keep_next=style.keep_with_next,
        whole=style.keep_together,
        # The space beyond the size is shared above and below; a quarter of the size hangs below
        # the base line, as the family's descent does.
        baseline=style.leading / 2 + style.size / 4,
    )
