"""A figure as data: what is drawn, in which words, and never how it looks.

Every word and number in the drawing is a cell of the figure's own data, as it stands there: no
scale is printed, so no number is made.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from briefgen.numbers import number

NOTHING = "–"
"""A cell of marks without any; nothing is drawn for it."""
MOST_ROWS, MOST_VALUES, MOST_SERIES = 16, 32, 4
"""What a figure may hold, and still stand on one page in large print."""
MOST_COLUMNS, MOST_LETTERS = 3, 12
"""Columns of marks, and letters in one cell."""
LONGEST = 60
"""Characters of a label, head or value."""
MOST_LABELS = 6
"""Rows of a line chart that are all named; of more, only some are."""


class FigureKind(StrEnum):
    """How the data are drawn."""

    BAR = "bar"
    """A bar for each value, from zero."""
    DOT = "dot"
    """A dot for each value, on a scale from the least to the greatest."""
    LINE = "line"
    """A line for each series through its values, on such a scale."""
    MARKS = "marks"
    """A mark with a letter for each source, in the column of what it says."""


class Form(StrEnum):
    """The shapes of marks."""

    CIRCLE = "circle"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


class Key(NamedTuple):
    """A kind of sources, which has a shape of its own."""

    form: Form
    name: str
    letters: tuple[str, ...]


class Figure(NamedTuple):
    """A drawing of a small table; the first column names its rows."""

    number: int
    """Counted through the document from 1."""
    kind: FigureKind
    title: str
    """What the figure shows, as a message."""
    alt: str
    """What it shows, for those who do not see it; never empty, and ``markup`` refuses it so."""
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
    """Where the data come from."""
    tones: tuple[str, ...] = ()
    """Of marks: for each column but the first, the name of its tone."""
    keys: tuple[Key, ...] = ()
    """Of marks: the kinds of sources."""
    told_in: int = 0
    """The number of the table that has the data too; 0: they stand below the drawing."""


def is_chart(block: object) -> bool:
    """True for a figure that draws numbers."""
    return isinstance(block, Figure) and block.kind is not FigureKind.MARKS


def fault(figure: Figure) -> str:
    """Why ``figure`` cannot be drawn, naming the place, or ""."""
    if not figure.rows or len(figure.header) < 2:
        return "has no data"
    if len(figure.rows) > MOST_ROWS:
        return f"has {len(figure.rows)} rows; at most {MOST_ROWS} can be drawn"
    for n, row in enumerate((figure.header, *figure.rows)):
        where = f"row {n}" if n else "the head"
        if len(row) != len(figure.header):
            return f"has {len(row)} cells in {where}, and {len(figure.header)} columns"
        if any(not cell.strip() for cell in row):
            return f"has an empty cell in {where}"
        if long := next((cell for cell in row if len(cell) > LONGEST), ""):
            return f"has more than {LONGEST} characters in {where}: “{long[:20]}…”"
    return _of_marks(figure) if figure.kind is FigureKind.MARKS else _of_numbers(figure)


def _of_marks(figure: Figure) -> str:
    columns = len(figure.header) - 1
    if columns > MOST_COLUMNS or len(figure.tones) != columns:
        return f"has {columns} columns of marks; 1 to {MOST_COLUMNS} are meant, a tone for each"
    if not 1 <= len(figure.keys) <= MOST_SERIES:
        return f"has {len(figure.keys)} kinds of marks; 1 to {MOST_SERIES} are meant"
    for n, row in enumerate(figure.rows, 1):
        if any(len(letters(cell, figure.keys)) > MOST_LETTERS for cell in row[1:]):
            return f"has more than {MOST_LETTERS} marks in one cell of row {n}"
    return ""


def _of_numbers(figure: Figure) -> str:
    columns = len(figure.header) - 1
    if columns > MOST_SERIES or columns * len(figure.rows) > MOST_VALUES:
        return (
            f"has {columns} series of {len(figure.rows)} values; at most {MOST_SERIES} series and "
            f"{MOST_VALUES} values can be drawn"
        )
    if figure.kind is FigureKind.LINE and len(figure.rows) < 2:
        return "has one row; a line needs two"
    unit: tuple[str, str] | None = None
    for n, row in enumerate(figure.rows, 1):
        for head, cell in zip(figure.header[1:], row[1:], strict=True):
            found = number(cell)
            if found is None:
                return f"row {n}, column “{head}”: “{cell}” is not a number that can be drawn"
            if unit not in (None, (found.before, found.after)):
                return f"row {n}, column “{head}”: “{cell}” is in another unit than those before it"
            unit = found.before, found.after
    return ""


def values(figure: Figure) -> list[list[float]]:
    """The numbers of each row of a figure without fault."""
    found = [[number(cell) for cell in row[1:]] for row in figure.rows]
    return [[each.value for each in row if each] for row in found]


def letters(cell: str, keys: tuple[Key, ...]) -> tuple[str, ...]:
    """The letters of sources that ``cell`` holds and nothing besides, else none."""
    known = {letter for key in keys for letter in key.letters}
    words = tuple(cell.replace(",", " ").split())
    return words if known.issuperset(words) else ()


def drawn(figure: Figure) -> Iterator[str]:
    """The words in the drawing, in the order they are read; a mark's letter is one."""
    match figure.kind:
        case FigureKind.MARKS:
            yield from figure.header[1:]
            for row in figure.rows:
                yield row[0]
                for cell in row[1:]:
                    if cell != NOTHING:
                        yield from letters(cell, figure.keys) or (cell,)
            yield from (key.name for key in figure.keys)
        case FigureKind.BAR | FigureKind.DOT:
            yield from figure.header[1:]
            for row in figure.rows:
                yield from row
        case FigureKind.LINE:
            yield from (figure.rows[n][0] for n in labelled(len(figure.rows)))
            for n, head in enumerate(figure.header[1:], 1):
                yield from (figure.rows[0][n], figure.rows[-1][n], head)


def labelled(count: int) -> tuple[int, ...]:
    """Which of ``count`` rows of a line chart are named below it."""
    if count <= MOST_LABELS:
        return tuple(range(count))
    return 0, (count - 1) // 2, count - 1
