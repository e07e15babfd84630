"""What charts of numbers share: a scale, and the signs of series."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.drawing.parts import Shape
from briefgen.drawing.setting import Type
from briefgen.figure import Form
from briefgen.theme import Theme

DOT = 0.62
"""Size of a dot, in sizes of the type."""
FILLS = ("navy", "white", "hairline", "panel")
"""Grounds of series in their order, told from each other in a print in grey too."""


class Scale(NamedTuple):
    """From a value to its place: ``low`` at ``start``, ``high`` at ``end``."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        share = (value - self.low) / (self.high - self.low) if self.high > self.low else 0.5
        return self.start + share * (self.end - self.start)


def sign(n: int, x: float, y: float, theme: Theme, square: bool = False) -> Shape:
    """The sign of series ``n``, in a line of type that begins at ``x``, ``y``;
    bars have but squares."""
    type = Type(theme)
    size = type.size * DOT
    form = Form.SQUARE if square else tuple(Form)[n]
    top = y + (type.leading - size) / 2
    return Shape(form, x, top, size, size, theme.colour(FILLS[n]), theme.colour("navy"))
