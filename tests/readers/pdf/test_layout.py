"""What the places and sizes of lines say: paragraphs, columns, headings, items, rows, noise."""

from __future__ import annotations

from tests.readers.pdf.drawing import Line, blocks, column, source

FILLER = """The port authority has doubled the length of the quay since the reform was passed
by the assembly, and traffic has grown in each of the five years that followed it. The
cranes on the northern side still depend on parts that are made abroad, and there are
no stocks of them in the city. Repairs take half a year and cost twice what they did."""
LEFT = """The harbour has grown since the reform
and handles twice the traffic it did in
the year before. The cranes depend on
imported parts that are seldom in stock,
so that repairs take half a year. Costs
have doubled since, and the authority
has asked for a grant to pay for them."""
RIGHT = """Critics hold that the quay was built too
early and that the money would have
been better spent on the railway, which
carries most of the goods to the plain.
The railway has lost a fifth of its trade
since the reform, although its prices
have been kept as they were before it."""


def one(text: str) -> str:
    return " ".join(text.split())


def test_lines_are_joined_and_a_gap_parts_paragraphs() -> None:
    found = source([*column(FILLER), *column(LEFT, y=160)])
    assert blocks(found) == [("paragraph", one(FILLER)), ("paragraph", one(LEFT))]


def test_a_first_line_that_is_set_in_begins_a_paragraph() -> None:
    lines = [
        *column(FILLER),
        Line("It closed in May and has not", 86, 148),
        Line("reopened.", 72, 160),
    ]
    assert blocks(source(lines))[1] == ("paragraph", "It closed in May and has not reopened.")


def test_two_columns_are_read_one_after_the_other_below_a_title_across() -> None:
    lines = [
        Line(
            "The harbour ten years on: what was gained and what was lost", size=18, y=80, bold=True
        ),
        *column(LEFT, y=120),
        *column(RIGHT, x=310, y=120),
    ]
    assert [text for _, text in blocks(source(lines))][1:] == [one(LEFT), one(RIGHT)]


def test_columns_whose_lines_are_drawn_row_by_row_are_still_columns() -> None:
    rows = zip(column(LEFT), column(RIGHT, x=310), strict=True)
    found = source([line for row in rows for line in row])
    assert [text for _, text in blocks(found)] == [one(LEFT), one(RIGHT)]


def test_three_columns_are_read_from_left_to_right() -> None:
    narrow = ["\n".join(text.split()[n] + " " + text.split()[n + 1] + " " + text.split()[n + 2]
              for n in range(0, 36, 3)) for text in (LEFT, RIGHT, FILLER)]  # fmt: skip
    lines = [
        line for n, text in enumerate(narrow) for line in column(text, x=72 + 150 * n, size=11)
    ]
    words = " ".join(text for _, text in blocks(source(lines)))
    assert words.index("Critics hold") > words.index("repairs take")
    assert words.index("The port authority") > words.index("Critics hold")


def test_a_sidebar_is_read_after_the_text_beside_it() -> None:
    box = """A note beside the
text, in smaller type
than the text has, on
what it leaves out
of its account, and
why it does so here."""
    lines = [*column(box, x=60, size=8, y=100), *column(f"{FILLER}\n{FILLER}", x=180, y=100)]
    texts = [text for _, text in blocks(source(lines))]
    assert texts[-1] == one(box)


def test_a_paragraph_goes_on_over_the_edge_of_a_page_and_around_a_footnote() -> None:
    first = [
        *column(FILLER),
        Line("The board met in May and", y=148),
        Line("1 Minutes of the board.", y=780, size=7),
    ]
    second = [Line("decided nothing.", y=80), *column(LEFT, y=120)]
    found = source(first, second)
    assert blocks(found)[:2] == [
        ("paragraph", f"{one(FILLER)} The board met in May and decided nothing."),
        ("noise footnote", "1 Minutes of the board."),
    ]
    assert [block.page for block in found.blocks] == [1, 1, 2]


def test_running_heads_and_folios_are_noise() -> None:
    pages = [
        [Line("Papers on Ports", y=40, size=9), *column(text), Line(f"– {number} –", x=290, y=810)]
        for number, text in ((7, FILLER), (8, LEFT), (9, RIGHT))
    ]
    found = [kind for kind, text in blocks(source(*pages)) if "Papers" in text or "–" in text]
    assert sorted(found) == ["noise page number"] * 3 + ["noise running title"] * 3


def test_headings_are_told_by_size_and_by_weight_with_their_levels() -> None:
    lines = [
        Line("The harbour at ten", size=20, y=80),
        *column(FILLER, y=110),
        Line("Costs", size=14, y=180),
        Line("Repairs", y=200, bold=True),
        *column(LEFT, y=216),
    ]
    assert [each for each in blocks(source(lines)) if "heading" in each[0]] == [
        ("heading 1", "The harbour at ten"),
        ("heading 2", "Costs"),
        ("heading 3", "Repairs"),
    ]


def test_bullets_and_numbers_are_items_and_lie_as_deep_as_they_are_set_in() -> None:
    lines = [
        *column(FILLER),
        Line("• Ships wait less than", y=160),
        Line("they did.", x=82, y=172),
        Line("– In the north only.", x=92, y=184),
        Line("• Trains wait more.", y=196),
        Line("It asks for money:", y=220),
        Line("(a) for cranes;", y=240),
        Line("(b) for trains.", y=252),
    ]
    assert blocks(source(lines))[1:] == [
        ("list item 1", "Ships wait less than they did."),
        ("list item 2", "In the north only."),
        ("list item 1", "Trains wait more."),
        ("paragraph", "It asks for money:"),
        ("list item 1", "for cranes;"),
        ("list item 1", "for trains."),
    ]


def test_cells_in_columns_are_rows_of_a_table() -> None:
    cells = [("Harbour", "2024", "2025"), ("North", "12.5", "14.0"), ("South", "8.1", "7.9")]
    table = [
        Line(text, x=72 + 120 * n, y=160 + 14 * row)
        for row, texts in enumerate([*cells, ("West", "3.0", "3.2")])
        for n, text in enumerate(texts)
    ]
    assert blocks(source([*column(FILLER), *table]))[1:] == [
        ("noise table head", "Harbour | 2024 | 2025"),
        ("table row", "North | 12.5 | 14.0"),
        ("table row", "South | 8.1 | 7.9"),
        ("table row", "West | 3.0 | 3.2"),
    ]


def test_captions_contents_and_figures_without_words_are_noise() -> None:
    lines = [
        Line("Costs . . . . . . . . . . . . . . . 7", y=70),
        *column(FILLER),
        Line("Figure 3. Traffic by year", y=180, size=9),
        Line("12.5 %", x=300, y=240),
    ]
    assert [kind for kind, _ in blocks(source(lines))] == [
        "noise contents", "paragraph", "noise caption", "noise figures",
    ]  # fmt: skip


def test_a_line_of_the_contents_whose_page_stands_apart_is_of_the_contents() -> None:
    entries = [
        Line("Contents", y=80, size=14, bold=True),
        Line("1 Harbour", y=110, bold=True),
        Line("1", 500, 110, bold=True),
        Line("1.1 The quay" + " ." * 40, 82, 124),
        Line("2", 500, 124),
        Line("2 Costs", y=138, bold=True),
        Line("7", 500, 138, bold=True),
    ]
    found = blocks(source([*entries, *column(FILLER, y=200)], [*column(FILLER)]))
    assert {kind for kind, words in found if words != one(FILLER)} <= {
        "noise contents",
        "noise figures",
    }


def test_a_bold_line_behind_its_number_is_a_heading() -> None:
    lines = column(FILLER, y=100)
    heads = [Line("1. Trust and shared accounts", y=170, bold=True),
             Line("2. Costs and what they bought", y=270, bold=True)]  # fmt: skip
    pages = [*lines, heads[0], *column(FILLER, y=190), heads[1], *column(FILLER, y=290)]
    found = [kind for kind, words in blocks(source(pages)) if words[:2] in ("1.", "2.")]
    assert [kind.split()[0] for kind in found] == ["heading", "heading"]


def test_a_dash_on_which_a_line_happens_to_begin_is_no_bullet() -> None:
    words = """The council has asked all who live by the harbour what they would
have of it, and most of those who rent a home there
— some of them for many years — want the quay kept open."""
    found = blocks(source([*column(FILLER), *column(words, y=200)]))
    assert found[-1] == ("paragraph", one(words))


def test_dashes_below_each_other_are_bullets() -> None:
    words = """The council has asked for three things in the year to come
– lower dues for small boats
– a quay that is open to all"""
    found = blocks(source([*column(FILLER), *column(words, y=200)]))
    assert [kind for kind, _ in found[1:]] == ["paragraph", "list item 1", "list item 1"]


def test_the_raised_number_of_a_note_is_not_of_the_word_before_it() -> None:
    lines = [
        *column(FILLER),
        Line("It showed growth", y=160),
        Line("3", x=138.5, y=156, size=6),
        Line("in May over 40 km", x=146, y=160),
        Line("2", x=217.5, y=156, size=6),
    ]
    assert blocks(source(lines))[1][1] == "It showed growth in May over 40 km²"


def test_a_strong_begin_is_a_label() -> None:
    lines = [
        *column(FILLER),
        Line("Costs.", y=160, bold=True),
        Line("They rose by a tenth.", x=102, y=160),
    ]
    found = source(lines)
    block = found.blocks[1]
    assert block.label
    assert found.text[slice(*block.label)] == "Costs"


def test_labels_scattered_over_a_drawing_are_no_columns() -> None:
    places = [(60, 100), (300, 100), (300, 112), (200, 124), (420, 124), (90, 136), (500, 136)]
    lines = [Line("Turning basin north", x=x, y=y) for x, y in places]
    words = " ".join(text for _, text in blocks(source([*column(FILLER, y=200), *lines])))
    assert words.count("Turning basin north") == len(places)
