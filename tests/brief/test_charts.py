"""Figures that the owner asked for: the numbers are those of the source, as they stand there."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefgen.brief.charts import charts
from briefgen.errors import SettingsError
from briefgen.figure import FigureKind
from briefgen.readers import read
from briefgen.source import Source
from briefgen.wanted import Wanted

TEXT = """# Ferries

The line ran on time all summer, and the board was content with it.

| Year | Trips | Crews | Remark |
|---|---|---|---|
| 2019 | 1,204 | 31 | calm |
| 2020 | 1,310 | n/a | rough |

The winter line is another matter, and its table stands below.

Month\tTrips
May\t120
June\t133
"""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Source:
    path = tmp_path_factory.mktemp("texts") / "log.md"
    path.write_text(TEXT, encoding="utf-8")
    return read(Path(path), "A")


def of_table(number: int, *columns: str, letter: str = "A") -> Wanted:
    return Wanted(FigureKind.BAR, "Trips rose", letter, number, columns, (), "")


def test_the_columns_named_are_taken_from_the_table_named(source: Source) -> None:
    (chart,) = charts([of_table(1, "Year", "Trips")], [source])
    assert chart.header == ("Year", "Trips")
    assert chart.rows == (("2019", "1,204"), ("2020", "1,310"))
    assert (chart.letter, chart.source, chart.table) == ("A", "", 1)
    assert (chart.lowest, chart.highest) == (("1,204", "2019"), ("1,310", "2020"))


def test_every_number_of_a_chart_stands_in_its_source(source: Source) -> None:
    (chart,) = charts([of_table(2)], [source])
    assert chart.rows == (("May", "120"), ("June", "133"))
    assert all(cell in source.text for row in chart.rows for cell in row)


def test_the_owner_s_own_numbers_have_the_owner_s_source_and_unit(source: Source) -> None:
    own = Wanted(FigureKind.DOT, "T", "The Board", 0, ("L", "Trips"), (("a", "1"),), "thousand")
    (chart,) = charts([own], [source])
    assert (chart.letter, chart.source, chart.header) == (
        "",
        "The Board",
        ("L", "Trips (thousand)"),
    )


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (of_table(1, letter="D"), 'figures[1].source "D" is no source; they are A'),
        (
            of_table(3),
            "figures[1]: log.md, table 3 is not there: 2 can be read in it; give the rows in full",
        ),
        (
            of_table(1, "Year", "Fares"),
            'figures[1]: log.md, table 1 has no column "Fares"; it has Year, Trips, Crews, Remark',
        ),
        (
            of_table(1, "Year", "Crews"),
            "figures[1]: log.md, table 1, row 2, column “Crews”: “n/a” is not a number that can be "
            "drawn; choose other columns, or give the rows in full",
        ),
    ],
)
def test_what_cannot_be_drawn_is_told_with_file_and_place(
    wanted: Wanted, told: str, source: Source
) -> None:
    with pytest.raises(SettingsError) as caught:
        charts([wanted], [source])
    assert str(caught.value) == f"brief.toml: {told}"
