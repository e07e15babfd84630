"""Sentences that go on behind what stands between their halves."""

from __future__ import annotations

from tests.readers.pdf.drawing import Line, blocks, column, source
from tests.readers.pdf.test_layout import FILLER, one

OPEN = """The port authority has doubled the length of the quay since the reform was passed
by the assembly, and traffic has grown in each of the five years that followed it
until the cranes on the northern side, which depend on parts that are made far off"""
REST = """and of which no stocks are kept in the city, could no longer be repaired in time to
serve the ships."""


def found(*pages: list[Line]) -> list[tuple[str, str]]:
    return blocks(source(*pages))


def test_a_sentence_goes_on_behind_the_words_of_a_drawing() -> None:
    """The words are no headings, whatever they look like."""
    drawing = [
        Line("Northern quay", 100, 160, 12, bold=True),
        Line("Ships at anchor", 260, 190, 12, bold=True),
    ]
    assert found([*column(OPEN), *drawing, *column(REST, y=230)]) == [
        ("paragraph", f"{one(OPEN)} {one(REST)}"),
        ("noise label", "Northern quay"),
        ("noise label", "Ships at anchor"),
    ]


def test_a_sentence_goes_on_behind_a_box_on_the_next_page() -> None:
    box = [
        Line("What the board says", y=100, size=12, bold=True),
        *[line._replace(size=8) for line in column(FILLER, y=116, step=10)],
    ]
    texts = [text for _, text in found(column(OPEN), [*box, *column(REST, y=200)])]
    assert texts == [f"{one(OPEN)} {one(REST)}", "What the board says", one(FILLER)]


def test_a_heading_stays_where_the_text_below_it_begins_anew() -> None:
    heading = Line("Costs", y=160, size=14, bold=True)
    assert found([*column(OPEN), heading, *column(FILLER, y=180)]) == [
        ("paragraph", one(OPEN)),
        ("heading 2", "Costs"),
        ("paragraph", one(FILLER)),
    ]


def test_cells_that_stop_short_of_the_edge_do_not_go_on() -> None:
    """Each says what somebody does, without a full stop."""
    roles = [
        ("Nurse", "gives drugs and provides care,\ninformation and support throughout all of it"),
        ("Surgeon", "cuts and reads the pictures that\nwere taken by others before the operation"),
    ]
    lines = [
        line
        for n, (name, does) in enumerate(roles)
        for line in (
            Line(name, 72, 160 + 40 * n, 12, bold=True),
            *column(does, 72, 174 + 40 * n),
        )
    ]
    texts = [text for _, text in found([*column(FILLER), *lines])]
    assert texts[1:] == ["Nurse", one(roles[0][1]), "Surgeon", one(roles[1][1])]
