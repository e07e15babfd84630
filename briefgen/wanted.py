"""Figures that the owner of a brief asks for in brief.toml; no others are drawn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from briefgen.figure import Figure, FigureKind, fault
from briefgen.xmltext import allowed

KINDS = (FigureKind.BAR, FigureKind.DOT, FigureKind.LINE)
MOST = 8
"""Figures in one brief."""
LONGEST = 120
"""Characters of a title or of what names the source."""
_TEXTS = ("kind", "title", "source", "unit")
_KEYS = (*_TEXTS, "table", "columns", "rows")

Wrong = Callable[[str, str], None]
"""Told the key, and what it must be."""


class Wanted(NamedTuple):
    """One figure as brief.toml has it."""

    kind: FigureKind
    title: str
    source: str
    """The letter of a source, or words."""
    table: int
    """Which of that source's tables has the numbers, counted from 1; 0: they are here."""
    columns: tuple[str, ...]
    """Heads of the columns; of a source's table those that are wanted, or none for all."""
    rows: tuple[tuple[str, ...], ...]
    unit: str = ""


def wanted(data: object, wrong: Wrong) -> tuple[Wanted, ...]:
    """The figures in ``data``, the value of ``figures``, that are sound; ``wrong`` hears why the
    others are not."""
    if not isinstance(data, list) or not all(isinstance(each, dict) for each in data):
        wrong("figures", "must be tables, [[figures]]")
        return ()
    if len(data) > MOST:
        wrong("figures", f"are {len(data)}; at most {MOST} are meant")
    made = (_one(each, f"figures[{n}]", wrong) for n, each in enumerate(data[:MOST], 1))
    return tuple(each for each in made if each)


def _one(table: dict[str, Any], at: str, wrong: Wrong) -> Wanted | None:
    slips: list[tuple[str, str]] = []
    texts = {key: _text(table.get(key, ""), f"{at}.{key}", slips) for key in _TEXTS}
    slips += [
        (f"{at}.{key}", f"is unknown; known are {', '.join(_KEYS)}")
        for key in table
        if key not in _KEYS
    ]
    if texts["kind"] not in KINDS:
        slips.append((f"{at}.kind", f"must be one of {', '.join(KINDS)}"))
    slips += [(f"{at}.{key}", "is missing") for key in ("title", "source") if not texts[key]]
    number = table.get("table", 0)
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        slips.append((f"{at}.table", "must be a number from 1 on"))
        number = 0
    columns = _cells(table.get("columns", []), f"{at}.columns", slips)
    rows = _rows(table.get("rows", []), f"{at}.rows", slips)
    if rows and len(columns) < 2:
        slips.append((f"{at}.columns", "must name two columns or more"))
    if bool(number) == bool(rows):
        slips.append((at, "needs rows of its own, or the number of a source's table, and not both"))
    if not slips:
        made = Wanted(
            FigureKind(texts["kind"]),
            texts["title"],
            texts["source"],
            number,
            columns,
            rows,
            texts["unit"],
        )
        if number or not (why := fault(as_figure(made, columns, rows))):
            return made
        slips.append((at, why))
    for slip in slips:
        wrong(*slip)
    return None


def as_figure(made: Wanted, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Figure:
    """``made`` with its data, to see whether it can be drawn."""
    return Figure(1, made.kind, made.title, "", header, rows, made.source)


def _text(value: object, at: str, slips: list[tuple[str, str]]) -> str:
    if isinstance(value, str) and len(value) <= LONGEST:
        return " ".join(allowed(value).split())
    slips.append((at, f"must be text of at most {LONGEST} characters"))
    return ""


def _rows(value: object, at: str, slips: list[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    if isinstance(value, list) and all(isinstance(row, list) for row in value):
        return tuple(_cells(row, f"{at}[{n}]", slips) for n, row in enumerate(value, 1))
    slips.append((at, 'must be a list of rows, as [["2019", "1,234"], ["2020", "1,310"]]'))
    return ()


def _cells(value: object, at: str, slips: list[tuple[str, str]]) -> tuple[str, ...]:
    """Texts and numbers as they are written; a number of TOML's is written as TOML has it."""
    plain = (str, int, float)
    if isinstance(value, list) and all(
        isinstance(cell, plain) and not isinstance(cell, bool) for cell in value
    ):
        return tuple(" ".join(allowed(str(cell)).split()) for cell in value)
    slips.append((at, 'must be a list of texts and numbers, as ["2019", "1,234"]'))
    return ()
