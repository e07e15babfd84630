"""[[figures]] in brief.toml: what is sound is kept, every slip is told with its place."""

from __future__ import annotations

import pytest

from briefgen.figure import FigureKind
from briefgen.settings import parse
from briefgen.wanted import Wanted

SOUND = """
[[figures]]
kind = "line"
title = "Trips rose"
source = "Harbour Office"
unit = "thousand"
columns = ["Year", "Trips"]
rows = [[2019, "1,204"], ["2020", 1310.5]]
"""

KEYS = "kind, title, source, unit, table, columns, rows"
CELL, BEFORE, AS = "figures[1] row ", "than those before it", 'as ["2019", "1,234"]'
OR = "or the number of a source's table, and not both"


def slips(text: str) -> list[str]:
    return [
        str(slip).removeprefix("brief.toml: ") for slip in parse(text.encode(), "brief.toml")[1]
    ]


def test_numbers_are_kept_as_they_are_written() -> None:
    rows = (("2019", "1,204"), ("2020", "1310.5"))
    made = Wanted(
        FigureKind.LINE, "Trips rose", "Harbour Office", 0, ("Year", "Trips"), rows, "thousand"
    )
    assert parse(SOUND.encode(), "brief.toml")[0].figures == (made,)


def test_a_table_of_a_source_needs_no_rows() -> None:
    text = '[[figures]]\nkind = "bar"\ntitle = "T"\nsource = "B"\ntable = 2\n'
    (made,) = parse(text.encode(), "brief.toml")[0].figures
    assert (made.source, made.table, made.rows) == ("B", 2, ())


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"line"', '"pie"', "figures[1].kind must be one of bar, dot, line"),
        ('"line"', '"marks"', "figures[1].kind must be one of bar, dot, line"),
        ('title = "Trips rose"\n', "", "figures[1].title is missing"),
        ('"Trips rose"', "7", "figures[1].title must be text of at most 120 characters"),
        ("unit", "units", f"figures[1].units is unknown; known are {KEYS}"),
        ('"1,204"', '"many"', f"{CELL}1, column “Trips”: “many” is not a number that can be drawn"),
        ('"1,204"', '"1 kg"', f"{CELL}2, column “Trips”: “1310.5” is in another unit {BEFORE}"),
        ('"1,204"', "true", f"figures[1].rows[1] must be a list of texts and numbers, {AS}"),
        ('"Year", "Trips"', '"Year"', "figures[1].columns must name two columns or more"),
        ("unit", "table = 1\nunit", f"figures[1] needs rows of its own, {OR}"),
        ("[[figures]]", "[figures]", "figures must be tables, [[figures]]"),
    ],
)
def test_a_slip_is_told_with_its_place(old: str, new: str, told: str) -> None:
    found = slips(SOUND.replace(old, new, 1))
    assert told in found
    assert parse(SOUND.replace(old, new, 1).encode(), "brief.toml")[0].figures == ()
