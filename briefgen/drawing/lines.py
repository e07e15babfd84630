"""Line charts: a line for each series, labelled at both of its ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.drawing.parts import Dash, Drawing, Part, Stroke, Words
from briefgen.drawing.scale import DOT, Scale, sign
from briefgen.drawing.setting import Type
from briefgen.figure import Figure, labelled, values
from briefgen.theme import MM, Theme

FIELD = 130.0
"""Height of the field that lines run in."""
NAME = 0.28
"""The most of the width that a line's name takes."""
SIDE = 6.0
"""Between a line's end and what is said of it."""
LINE, AXIS = 1.5, 0.75
DASHES: tuple[Dash, ...] = ("solid", "dashed", "dotted", "solid")
"""The lines of series in their order; their dots tell the first from the last."""


class _Field(NamedTuple):
    """The measures of one chart."""

    names: tuple[tuple[str, ...], ...]
    """Each series' name in lines."""
    first: float
    """How wide the labels of first values are."""
    last: float
    name: float
    across: Scale
    """From a row's number to its place."""
    spots: tuple[tuple[float, ...], ...]
    """For each series, how far down its values stand."""


def line_chart(figure: Figure, theme: Theme) -> Drawing:
    """The drawing of a figure of kind "line"."""
    type, width = Type(theme), theme.block_mm * MM
    field = _field(figure, theme)
    starts = _apart([spot[0] for spot in field.spots], [1] * len(field.spots), type.leading)
    tall = [len(lines) for lines in field.names]
    ends = _apart([spot[-1] for spot in field.spots], tall, type.leading)
    foot = max(
        FIELD + 2 * type.leading,
        *(y + type.leading for y in starts),
        *(y + n * type.leading for y, n in zip(ends, tall, strict=True)),
    )
    axis = (field.across.start, foot), (field.across.end, foot)
    parts: list[Part] = [Stroke(axis, theme.colour("grey"), AXIS)]
    height = _add_places(parts, figure, field.across, foot + 2, theme)
    for n in range(len(field.spots)):
        parts += _line(field, n, theme)
        parts += _ends(figure, field, n, (starts[n], ends[n]))
    return Drawing(width, height, type.size, type.leading, tuple(parts))


def _field(figure: Figure, theme: Theme) -> _Field:
    type, width, found = Type(theme), theme.block_mm * MM, values(figure)
    names = tuple(type.wrapped(name, width * NAME) for name in figure.header[1:])
    first, last = (type.width(*figure.rows[n][1:]) for n in (0, -1))
    name = max(type.width(*lines) for lines in names)
    numbers = [each for row in found for each in row]
    # Room for half a line of type above the highest value.
    down = Scale(min(numbers), max(numbers), type.leading / 2 + FIELD, type.leading / 2)
    return _Field(
        names,
        first,
        last,
        name,
        Scale(0, len(found) - 1, first + 2 * SIDE, width - last - name - 3 * SIDE),
        tuple(tuple(down.at(row[n]) for row in found) for n in range(len(names))),
    )


def _line(field: _Field, n: int, theme: Theme) -> Iterator[Part]:
    """The line of series ``n`` and a dot for each of its values."""
    type = Type(theme)
    places = tuple((field.across.at(at), y) for at, y in enumerate(field.spots[n]))
    yield Stroke(places, theme.colour("navy"), LINE, DASHES[n])
    for x, y in places:
        yield sign(n, x - type.size * DOT / 2, y - type.leading / 2, theme)


def _ends(figure: Figure, field: _Field, n: int, tops: tuple[float, float]) -> Iterator[Part]:
    """What stands at the ends of line ``n``: its first value, its last, its name."""
    first, last = figure.rows[0][n + 1], figure.rows[-1][n + 1]
    beyond = field.across.end + SIDE
    yield Words((first,), 0, tops[0], field.first + SIDE, "end")
    yield Words((last,), beyond, tops[1], field.last)
    yield Words(field.names[n], beyond + field.last + SIDE, tops[1], field.name, bold=True)


def _add_places(
    parts: list[Part], figure: Figure, across: Scale, top: float, theme: Theme
) -> float:
    """Put down the names of rows under the axis; back comes where they end."""
    type, width = Type(theme), theme.block_mm * MM
    shown = labelled(len(figure.rows))
    room = max((across.end - across.start) / (len(shown) - 1) - SIDE, type.size)
    height = 0.0
    for n in shown:
        lines = type.wrapped(figure.rows[n][0], room)
        # In the middle under its dot, also at the edges of the drawing.
        free = 2 * min(across.at(n), width - across.at(n))
        wide = max(min(room, free), type.width(*lines))
        start = min(max(across.at(n) - wide / 2, 0.0), width - wide)
        parts.append(Words(lines, start, top, wide, "middle"))
        height = max(height, type.height(lines))
    return top + height


def _apart(spots: Sequence[float], lines: Sequence[int], leading: float) -> list[float]:
    """The upper edges of labels that want to stand at ``spots`` and must not touch."""
    tops = [0.0] * len(spots)
    free = 0.0
    for n in sorted(range(len(spots)), key=spots.__getitem__):
        tops[n] = max(spots[n] - leading / 2, free)
        free = tops[n] + lines[n] * leading
    return tops
