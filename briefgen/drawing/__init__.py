"""A figure as shapes and words in their places: worked out once, put down by each writer.

Nothing here knows a format. Lengths are points, from the drawing's upper left corner to the right
and down; colours are "#RRGGBB". What is told apart is told by shape or line as well as by colour.
"""

from __future__ import annotations

from briefgen.drawing.bars import bars
from briefgen.drawing.lines import line_chart
from briefgen.drawing.matrix import matrix
from briefgen.drawing.parts import Drawing, Shape, Stroke, Words
from briefgen.figure import Figure, FigureKind
from briefgen.theme import Theme

__all__ = ["Drawing", "Shape", "Stroke", "Words", "draw"]


def draw(figure: Figure, theme: Theme) -> Drawing:
    """``figure``, which is without fault, as wide as the text block of ``theme``."""
    match figure.kind:
        case FigureKind.MARKS:
            return matrix(figure, theme)
        case FigureKind.BAR | FigureKind.DOT:
            return bars(figure, theme)
        case FigureKind.LINE:
            return line_chart(figure, theme)
