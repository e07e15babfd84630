"""Figures as data: their faults, and the words in their drawings."""

from __future__ import annotations

import pytest

from briefgen.figure import Figure, FigureKind, drawn, fault, labelled
from tests.blocks import chart, marks

ROWS = ("Summer", "1,204"), ("Winter", "310")


def test_marks_are_read_row_by_row_and_nothing_is_drawn_for_none() -> None:
    figure = marks(("Summer", "–", "A", "B, C"), ("Winter", "9 texts", "–", "–"))
    words = ["Short", "Contested", "Kept", "Summer", "A", "B", "C", "Winter", "9 texts"]
    assert list(drawn(figure)) == [*words, "Signed", "Unsigned"]


def test_each_value_of_a_bar_stands_beside_it() -> None:
    figure = chart(FigureKind.BAR, ("Line", "Trips"), *ROWS)
    assert list(drawn(figure)) == ["Trips", "Summer", "1,204", "Winter", "310"]


def test_a_line_is_labelled_at_its_ends_alone() -> None:
    rows = [(str(2010 + n), str(n), str(n * 2)) for n in range(9)]
    figure = chart(FigureKind.LINE, ("Year", "Trips", "Crews"), *rows)
    assert list(drawn(figure)) == ["2010", "2014", "2018", "0", "8", "Trips", "0", "16", "Crews"]
    assert labelled(3) == (0, 1, 2)


@pytest.mark.parametrize(
    ("figure", "told"),
    [
        (chart(FigureKind.BAR, ("Line", "Trips")), "has no data"),
        (chart(FigureKind.BAR, ("Line",), ("a",)), "has no data"),
        (chart(FigureKind.BAR, ("Line", "Trips"), ("a", " ")), "has an empty cell in row 1"),
        (chart(FigureKind.DOT, ("L", "T"), ("a", "1", "2")), "has 3 cells in row 1, and 2 columns"),
        (
            chart(FigureKind.BAR, ("Line", "Trips"), *ROWS, ("Night", "40 kg")),
            "row 3, column “Trips”: “40 kg” is in another unit than those before it",
        ),
        (
            chart(FigureKind.BAR, ("Line", "Trips"), *ROWS, ("Night", "many")),
            "row 3, column “Trips”: “many” is not a number that can be drawn",
        ),
        (chart(FigureKind.LINE, ("Line", "Trips"), ROWS[0]), "has one row; a line needs two"),
        (
            chart(FigureKind.BAR, ("a", "b"), *[("c", "1")] * 17),
            "has 17 rows; at most 16 can be drawn",
        ),
        (marks(("a", "A " * 13, "–", "–")), "has more than 12 marks in one cell of row 1"),
        (
            marks(("a", "–", "–", "–"))._replace(tones=()),
            "has 3 columns of marks; 1 to 3 are meant, a tone for each",
        ),
    ],
)
def test_what_cannot_be_drawn_is_told_with_its_place(figure: Figure, told: str) -> None:
    assert fault(figure) == told


def test_a_figure_without_fault_has_none() -> None:
    assert fault(chart(FigureKind.BAR, ("Line", "Trips"), *ROWS)) == ""
