"""Marks: a row a topic, a column a standing, in each cell a lettered mark for each source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.document import Tone
from briefgen.drawing.parts import Dash, Drawing, Part, Shape, Stroke, Words
from briefgen.drawing.setting import Type
from briefgen.figure import NOTHING, Figure, Form, letters
from briefgen.theme import LINES, MM, TINTS, Density, Theme

TOPIC = 0.28
"""The share of the width that names of topics take."""
SIDE = 6.0
"""Between two columns."""
BAR = 2.5
"""Thickness of the rule under a column's head, in its tone's line style."""
GAP = 1.5
"""Between two marks."""
DIAMETER = 1.36
"""Of a mark, in sizes of the type; a wide letter wants more."""
AROUND = 4.0
"""What a mark is wider than its letters, at least."""
HAIRLINE = 0.5


class _Grid(NamedTuple):
    """The measures of one figure."""

    type: Type
    theme: Theme
    forms: dict[str, Form]
    """Letter → its shape."""
    columns: tuple[tuple[float, float], ...]
    """Left edge and width of each column of marks."""
    mark: float
    above: float
    """Free space above and below what stands in a row."""


def matrix(figure: Figure, theme: Theme) -> Drawing:
    """The drawing of a figure of kind "marks"."""
    grid, width = _grid(figure, theme), theme.block_mm * MM
    parts: list[Part] = []
    y = _add_heads(parts, figure, grid)
    for row in figure.rows:
        y = _add_row(parts, row, figure, grid, y)
        rule = ((0.0, y), (width, y))
        parts.append(Stroke(rule, theme.colour("hairline"), HAIRLINE))
    y = _add_keys(parts, figure, grid, y + grid.above + 2)
    return Drawing(width, y, grid.type.size, grid.type.leading, tuple(parts))


def _grid(figure: Figure, theme: Theme) -> _Grid:
    type, width = Type(theme), theme.block_mm * MM
    count = len(figure.header) - 1
    left = width * TOPIC
    each = (width - left) / count
    known = [letter for key in figure.keys for letter in key.letters]
    return _Grid(
        type=type,
        theme=theme,
        forms={letter: key.form for key in figure.keys for letter in key.letters},
        columns=tuple((left + n * each, each - SIDE) for n in range(count)),
        mark=max(type.size * DIAMETER, type.width(*known) + AROUND),
        above=2.0 if theme.density is Density.NORMAL else 1.25,
    )


def _colours(tone: str, theme: Theme) -> tuple[str, str]:
    line, ground = TINTS[Tone(tone)]
    return theme.colour(line), theme.colour(ground)


def _add_heads(parts: list[Part], figure: Figure, grid: _Grid) -> float:
    """Put down the heads and the rules under them; back comes where the rows begin."""
    heads = [
        grid.type.wrapped(head, width)
        for head, (_, width) in zip(figure.header[1:], grid.columns, strict=True)
    ]
    foot = max(map(grid.type.height, heads)) + 2
    for lines, tone, (x, width) in zip(heads, figure.tones, grid.columns, strict=True):
        top = foot - 2 - grid.type.height(lines)
        parts.append(Words(lines, x, top, width, bold=True))
        y = foot + BAR / 2
        dash: Dash = LINES[Tone(tone)]  # type: ignore[assignment]
        parts.append(Stroke(((x, y), (x + width, y)), _colours(tone, grid.theme)[0], BAR, dash))
    return foot + BAR + 2


def _add_row(
    parts: list[Part], row: tuple[str, ...], figure: Figure, grid: _Grid, top: float
) -> float:
    """Put down one topic; back comes where its row ends."""
    type = grid.type
    name = type.wrapped(row[0], grid.columns[0][0] - SIDE)
    cells = [list(_cell(cell, figure, grid, n)) for n, cell in enumerate(row[1:])]
    heights = [type.height(name), *(_foot(cell, type) for cell in cells)]
    inner = max(heights)
    y = top + grid.above
    parts.append(Words(name, 0, y + (inner - heights[0]) / 2, grid.columns[0][0] - SIDE))
    for cell, height in zip(cells, heights[1:], strict=True):
        down = y + (inner - height) / 2
        parts += [part._replace(y=part.y + down) for part in cell]
    return y + inner + grid.above


def _foot(cell: list[Shape | Words], type: Type) -> float:
    """How high what stands in a cell is."""
    feet = (
        part.y + (part.height if isinstance(part, Shape) else type.height(part.lines))
        for part in cell
    )
    return max(feet, default=0.0)


def _cell(cell: str, figure: Figure, grid: _Grid, n: int) -> Iterator[Shape | Words]:
    """What stands in a cell of column ``n``, from the cell's own upper edge."""
    x, width = grid.columns[n]
    if cell == NOTHING:
        return
    found = letters(cell, figure.keys)
    if not found:
        yield Words(grid.type.wrapped(cell, width), x, 0, width)
    step = grid.mark + GAP
    per_line = max(1, int((width + GAP) / step))
    line, ground = _colours(figure.tones[n], grid.theme)
    for at, letter in enumerate(found):
        down, right = divmod(at, per_line)
        place = x + right * step, down * step, grid.mark, grid.mark
        yield Shape(grid.forms[letter], *place, ground, line, words=letter)


def _add_keys(parts: list[Part], figure: Figure, grid: _Grid, top: float) -> float:
    """Put down what the shapes stand for; back comes the drawing's foot."""
    type, width = grid.type, grid.theme.block_mm * MM
    ink, white = grid.theme.colour("grey"), grid.theme.colour("white")
    form, x, y = type.size * 0.8, 0.0, top
    for key in figure.keys:
        words = type.wrapped(key.name, width - form - SIDE)
        wide = type.width(*words)
        if x and x + form + SIDE + wide > width:
            x, y = 0.0, y + type.leading
        middle = y + (type.leading - form) / 2
        parts.append(Shape(key.form, x, middle, form, form, white, ink))
        parts.append(Words(words, x + form + SIDE / 2, y, wide))
        x += form + wide + 3 * SIDE
        y += type.height(words) - type.leading
    return y + type.leading
