"""Bars and dots: one for each value, labelled in the words of its source."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.drawing.parts import Drawing, Part, Shape, Stroke, Words
from briefgen.drawing.scale import DOT, FILLS, Scale, sign
from briefgen.drawing.setting import Type
from briefgen.figure import Figure, FigureKind, Form, values
from briefgen.theme import MM, Theme

LABEL = 0.4
"""The most of the width that labels of rows take."""
SIDE = 6.0
"""Between a value and its label."""
THICK = 0.8
"""Of a bar, in sizes of the type."""
BETWEEN = 4.0
"""Between two rows of a chart with several bars a row."""
AXIS = 0.75


class _Row(NamedTuple):
    """A row of the data, ready to be drawn."""

    name: tuple[str, ...]
    """Its lines."""
    cells: tuple[str, ...]
    values: list[float]


def bars(figure: Figure, theme: Theme) -> Drawing:
    """A bar or a dot for each value, a row for each row of the data."""
    type, width = Type(theme), theme.block_mm * MM
    found = values(figure)
    names = [type.wrapped(row[0], width * LABEL) for row in figure.rows]
    scale = _scale(figure, found, max(type.width(*lines) for lines in names), theme)
    parts: list[Part] = []
    top = y = _add_legend(parts, figure, theme)
    for name, cells, numbers in zip(names, figure.rows, found, strict=True):
        y = _add_row(parts, _Row(name, cells[1:], numbers), figure, scale, y, theme)
    if figure.kind is FigureKind.BAR:
        zero = scale.at(0)
        parts.append(Stroke(((zero, top), (zero, y)), theme.colour("grey"), AXIS))
    return Drawing(width, y, type.size, type.leading, tuple(parts))


def _scale(figure: Figure, found: list[list[float]], names: float, theme: Theme) -> Scale:
    """From values to places right of the ``names``, with room for each value's label."""
    numbers = [each for row in found for each in row]
    low, high = min(numbers), max(numbers)
    label = Type(theme).width(*(cell for row in figure.rows for cell in row[1:])) + 2 * SIDE
    start = names + 2 * SIDE
    if figure.kind is FigureKind.BAR:
        start += label if low < 0 else 0
        # Where all are zero, any length will do.
        low, high = min(low, 0.0), max(high, 0.0) or (1.0 if low == 0 else 0.0)
    return Scale(low, high, start, theme.block_mm * MM - label)


def _add_legend(parts: list[Part], figure: Figure, theme: Theme) -> float:
    """Put down the names of the series, each with its sign where there are several."""
    type, width, names = Type(theme), theme.block_mm * MM, figure.header[1:]
    room = type.size * DOT + SIDE / 2 if len(names) > 1 else 0.0
    x = y = 0.0
    for n, name in enumerate(names):
        lines = type.wrapped(name, width - room)
        wide = type.width(*lines)
        if x and x + room + wide > width:
            x, y = 0.0, y + type.leading
        if room:
            parts.append(sign(n, x, y, theme, square=figure.kind is FigureKind.BAR))
        parts.append(Words(lines, x + room, y, wide, bold=True))
        x += room + wide + 2 * SIDE
        y += type.height(lines) - type.leading
    return y + type.leading + BETWEEN


def _add_row(
    parts: list[Part], row: _Row, figure: Figure, scale: Scale, top: float, theme: Theme
) -> float:
    """Put down one row; back comes where it ends."""
    type = Type(theme)
    tall, several = type.height(row.name), len(row.values) * type.leading
    height = max(tall, several)
    parts.append(Words(row.name, 0, top + (height - tall) / 2, type.width(*row.name)))
    y = top + (height - several) / 2
    put = _add_bar if figure.kind is FigureKind.BAR else _add_dot
    for n, (cell, value) in enumerate(zip(row.cells, row.values, strict=True)):
        put(parts, cell, (n, value), scale, y, theme)
        y += type.leading
    return top + height + (BETWEEN if len(row.values) > 1 else BETWEEN / 2)


def _add_bar(
    parts: list[Part], cell: str, told: tuple[int, float], scale: Scale, y: float, theme: Theme
) -> None:
    """Put down the bar of ``told``, a series and a value, and its label beyond its end."""
    type, (n, value) = Type(theme), told
    thick, wide = type.size * THICK, type.width(cell)
    left, right = sorted((scale.at(0), scale.at(value)))
    fill, navy = theme.colour(FILLS[n]), theme.colour("navy")
    down = y + (type.leading - thick) / 2
    # A value of zero still shows that it is there.
    parts.append(Shape(Form.SQUARE, left, down, max(right - left, 0.5), thick, fill, navy, AXIS))
    if value < 0:
        parts.append(Words((cell,), left - SIDE / 2 - wide, y, wide, "end"))
    else:
        parts.append(Words((cell,), right + SIDE / 2, y, wide))


def _add_dot(
    parts: list[Part], cell: str, told: tuple[int, float], scale: Scale, y: float, theme: Theme
) -> None:
    """Put down the dot of ``told``, a series and a value, on a line; its label ends the line."""
    type, (n, value) = Type(theme), told
    middle = y + type.leading / 2
    line = ((scale.start, middle), (scale.end, middle))
    parts.append(Stroke(line, theme.colour("hairline"), AXIS))
    parts.append(sign(n, scale.at(value) - type.size * DOT / 2, y, theme))
    parts.append(Words((cell,), scale.end + SIDE, y, type.width(cell)))
