"""Borders and grounds, for paragraphs and cells alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefgen.document import Tone
from briefgen.theme import LINES, TINTS, Theme
from briefgen.writers.docx.colours import marks
from briefgen.writers.docx.element import element
from briefgen.writers.docx.lengths import eighths

if TYPE_CHECKING:
    from briefgen.writers.docx.element import Element

BAR = 3
"""Points: the bar of a callout, the rule over a panel's cell, the edge of a status cell."""
FRAME = 1.25
"""Points: the frame of a box."""
HAIRLINE = 0.5
"""Points: the rule under a table's row and under the running header."""

_WORD_LINES = {"solid": "single", "dashed": "dashed", "dotted": "dotted"}


def line(tone: Tone) -> str:
    """Word's name of the tone's line style."""
    return _WORD_LINES[LINES[tone]]


def border(
    side: str, width: float, colour: str, theme: Theme, style: str = "single", space: int = 0
) -> Element:
    """One side's border: ``width`` and ``space`` to the text in points, ``colour`` the theme's."""
    return element(side, val=style, sz=eighths(width), space=space, **marks(theme, colour))


def tone_border(side: str, width: float, tone: Tone, theme: Theme, space: int = 0) -> Element:
    """One side's border in the tone's colour and line style."""
    return border(side, width, TINTS[tone][0], theme, line(tone), space)


def shade(theme: Theme, colour: str) -> Element:
    """A flat ground in the theme's colour of that name."""
    return element("shd", val="clear", color="auto", **marks(theme, colour, "fill", "themeFill"))


def tint(tone: Tone, theme: Theme) -> Element:
    """The tone's ground."""
    return shade(theme, TINTS[tone][1])
