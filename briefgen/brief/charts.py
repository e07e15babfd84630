"""Prepare the figures that the owner asked for, with their data.

The numbers are given in brief.toml, or taken as they stand from a source's table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from briefgen.brief.model import Chart
from briefgen.errors import SettingsError
from briefgen.figure import fault, values
from briefgen.readers.layout.tables import COLUMN_GAP
from briefgen.source import BlockKind, Source
from briefgen.wanted import Wanted, as_figure

Cells = tuple[str, ...]


class _Grid(NamedTuple):
    """A table in a source, its cells as they stand there."""

    head: Cells
    """Empty where the table has no row of heads."""
    rows: tuple[Cells, ...]


def charts(wanted: Sequence[Wanted], sources: Sequence[Source]) -> tuple[Chart, ...]:
    """The figures ``wanted``; raises SettingsError, naming file and place, for one that cannot be
    drawn."""
    return tuple(_chart(n, each, sources) for n, each in enumerate(wanted, 1))


def undrawn(wanted: Sequence[Wanted], sources: Sequence[Source]) -> Iterator[str]:
    """Why each of the figures ``wanted`` that cannot be drawn cannot."""
    for n, each in enumerate(wanted, 1):
        try:
            _chart(n, each, sources)
        except SettingsError as error:
            yield str(error)


def _chart(number: int, wanted: Wanted, sources: Sequence[Source]) -> Chart:
    at = f"figures[{number}]"
    source = next((s for s in sources if s.id == wanted.source), None)
    header, rows, where = wanted.columns, wanted.rows, f"brief.toml: {at}"
    if wanted.table:
        if source is None:
            letters = ", ".join(s.id for s in sources)
            raise SettingsError(
                f'brief.toml: {at}.source "{wanted.source}" is no source', f"they are {letters}"
            )
        where = f"{where}: {source.name}, table {wanted.table}"
        header, rows = _taken(wanted, source, where)
    if why := fault(as_figure(wanted, header, rows)):
        raise SettingsError(f"{where}, {why}", "choose other columns, or give the rows in full")
    return _made(wanted, header, rows, source)


def _made(wanted: Wanted, header: Cells, rows: tuple[Cells, ...], source: Source | None) -> Chart:
    unit = f" ({wanted.unit})" if wanted.unit else ""
    numbers = values(as_figure(wanted, header, rows))
    found = [
        (value, cell, row[0])
        for row, own in zip(rows, numbers, strict=True)
        for value, cell in zip(own, row[1:], strict=True)
    ]
    low, high = min(found), max(found)
    return Chart(
        kind=str(wanted.kind),
        title=wanted.title,
        letter=source.id if source else "",
        source="" if source else wanted.source,
        table=wanted.table,
        header=(header[0], *(head + unit for head in header[1:])),
        rows=rows,
        lowest=(low[1], low[2]),
        highest=(high[1], high[2]),
    )


def _taken(wanted: Wanted, source: Source, where: str) -> tuple[Cells, tuple[Cells, ...]]:
    """The heads and rows of the source's table that are wanted, as they stand there."""
    found = list(_tables(source))
    if wanted.table > len(found):
        raise SettingsError(
            f"{where} is not there: {len(found)} can be read in it", "give the rows in full"
        )
    head, rows = found[wanted.table - 1]
    names = head or wanted.columns
    if not names:
        raise SettingsError(f"{where} has no heads", 'name them, as columns = ["Year", "Homes"]')
    for n, row in enumerate(rows, 1):
        if len(row) != len(names):
            raise SettingsError(
                f"{where}, row {n} has {len(row)} cells, and {len(names)} columns are named",
                "give the rows in full",
            )
    picked = [_place(name, names, where) for name in wanted.columns or names]
    return _picked(names, picked), tuple(_picked(row, picked) for row in rows)


def _picked(cells: Cells, places: Sequence[int]) -> Cells:
    return tuple(cells[n] for n in places)


def _place(name: str, names: Cells, where: str) -> int:
    folded = [each.casefold() for each in names]
    if name.casefold() not in folded:
        raise SettingsError(f'{where} has no column "{name}"', f"it has {', '.join(names)}")
    return folded.index(name.casefold())


def _tables(source: Source) -> Iterator[_Grid]:
    """The tables of ``source`` in order: rows that follow each other, and their head."""
    head: Cells = ()
    rows: list[Cells] = []
    for block in source.blocks:
        cells = _cells(source.text[block.start : block.end])
        if block.kind is BlockKind.TABLE_ROW:
            rows.append(cells)
            continue
        if rows:
            yield _Grid(head, tuple(rows))
        rows = []
        head = cells if block.why == "table head" else ()
    if rows:
        yield _Grid(head, tuple(rows))


def _cells(text: str) -> Cells:
    """The cells of a row: between pipes, or set in columns."""
    parts = text.strip("| ").split("|") if "|" in text else re.split(COLUMN_GAP, text)
    return tuple(" ".join(part.split()) for part in parts)
