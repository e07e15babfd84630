"""In what order what stands side by side is read."""

from __future__ import annotations

from tests.readers.pdf.drawing import Line, blocks, column, source
from tests.readers.pdf.test_layout import LEFT, RIGHT, one

MIDDLE = """Nobody was asked before the third of
the quays was closed for repairs, and
it has not been opened since the spring
of last year. The owners of the ships
have gone to court over what they lost
and are waiting for a ruling, which is
not expected before the autumn comes."""


def read(*lines: Line) -> list[str]:
    return [text for _, text in blocks(source(list(lines)))]


def test_a_short_heading_over_both_columns_parts_what_is_above_from_what_is_below() -> None:
    texts = read(
        *column(LEFT, y=100),
        *column(RIGHT, x=310, y=100),
        Line("Results", y=206, size=14, bold=True),
        *column(MIDDLE, y=230),
        *column(LEFT, x=310, y=230),
    )
    assert texts == [one(LEFT), one(RIGHT), "Results", one(MIDDLE), one(LEFT)]


def test_a_heading_in_one_column_is_read_with_that_column() -> None:
    texts = read(
        *column(LEFT, y=100),
        Line("Results", y=206, size=14, bold=True),
        *column(MIDDLE, y=230),
        *column(f"{RIGHT}\n{LEFT}", x=310, y=100),
    )
    assert texts[:3] == [one(LEFT), "Results", one(MIDDLE)]


def test_the_first_of_three_columns_is_no_sidebar_for_its_long_note() -> None:
    """Most of its lines are set smaller, and it is as wide as each of the others."""
    note = [line._replace(size=7) for line in column(f"1 {RIGHT}\n{LEFT}", y=220, step=8)]
    texts = read(
        *column(LEFT, x=40, y=100),
        *[line._replace(x=40) for line in note],
        *column(MIDDLE, x=220, y=100),
        *column(RIGHT, x=400, y=100),
    )
    assert [text for text in texts if not text.startswith("1 ")] == [
        one(LEFT), one(MIDDLE), one(RIGHT),
    ]  # fmt: skip


def test_rows_of_names_and_addresses_are_no_columns() -> None:
    """Their cells are as long as lines of text, and none goes on in the next."""
    people = [("Margaret Crannigan", "Manager of Group Services", "Centre for Harbours")]
    people += [("Lizzie Luamanu Tait", "Scholarships and Progress", "Student Services")]
    people += [("Ksenia Kiykova Lane", "Insights and Development", "Planning Office of All")]
    people += [("Claudia Vasquez Orr", "Change and Communication", "Central Support Team")]
    people += [("Debbie Hollows Finn", "Digital Product and Data", "Central Support Team")]
    people += [("Amanda Walsh Sumner", "Senior Analyst of Records", "Product Management")]
    rows = [
        Line(text, x=60 + 170 * n, y=100 + 14 * at)
        for at, cells in enumerate(people)
        for n, text in enumerate(cells)
    ]
    assert read(*rows) == [" | ".join(cells) for cells in people]
