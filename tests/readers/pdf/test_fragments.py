"""What stands on one line: words drawn in pieces, spaces, raised figures, fractions."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from briefgen.readers.pdf import read
from briefgen.source import Source
from tests.readers.pdf.drawing import HEIGHT, Line, blocks, column, draw, source
from tests.readers.pdf.test_layout import FILLER


def texts(lines: list[Line]) -> list[str]:
    """The words of each block below a paragraph that says how text is set."""
    return [text for _, text in blocks(source([*column(FILLER), *lines]))[1:]]


def pdf_text(target: io.BytesIO) -> str:
    return read(target.getvalue(), Path("a.pdf"), "A").text.strip()


def test_a_raised_figure_between_pieces_of_one_line_is_dropped() -> None:
    """The middle of the line is a space that nobody drew, behind the figure."""
    lines = [
        Line("It grew", y=160),
        Line("12", x=106, y=157, size=6),
        Line("in May.", x=118, y=160),
    ]
    assert texts(lines) == ["It grew in May."]


def test_raised_figures_with_a_space_between_them_are_dropped() -> None:
    lines = [
        Line("The harbour grew", y=160),
        Line("12, 13", x=146.5, y=156, size=6),
        Line("in the year in which it was built.", x=165, y=160),
    ]
    assert texts(lines) == ["The harbour grew in the year in which it was built."]


def test_a_figure_that_stands_low_behind_a_letter_is_of_its_word() -> None:
    from reportlab.pdfbase.pdfmetrics import stringWidth

    right = 72 + stringWidth("The CO", "Text", 10)
    lines = [
        Line("The CO", y=160),
        Line("2", x=right + 1, y=160.8, size=6),
        Line("of ferries grew.", x=right + 7, y=160),
    ]
    assert texts(lines) == ["The CO2 of ferries grew."]


def test_a_raised_minus_stays_with_its_figure() -> None:
    lines = [
        Line("The rate was 10", y=160),
        Line("−5", x=137, y=156, size=6),
        Line("in May.", x=147, y=160),
    ]
    assert texts(lines) == ["The rate was 10⁻⁵ in May."]


def test_a_space_that_is_drawn_parts_words_however_close_they_stand() -> None:
    """Letters that slant reach over the space behind them."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=1)
    for y, slant, words in ((160, 0.3, "Understanding Ports"), (160, 0, " is revised.")):
        text = canvas.beginText()
        text.setFont("Helvetica", 10)
        left = 72 if slant else 72 + canvas.stringWidth("Understanding Ports", "Helvetica", 10)
        text.setTextTransform(1, 0, slant, 1, left, HEIGHT - y)
        text.textOut(words)
        canvas.drawText(text)
    canvas.save()
    assert pdf_text(target) == "Understanding Ports is revised."


def test_a_space_under_the_letter_before_it_parts_nothing() -> None:
    """Some programs draw a ligature by itself and go back over the space they put behind it."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    left = 72 + stringWidth("The eff", "Text", 10)
    lines = [Line("The eff", y=160), Line(" ", left - 2.5, 160), Line("ort grew.", left, 160)]
    assert texts(lines) == ["The effort grew."]


def test_cells_that_stand_far_apart_are_parted_though_one_string_holds_them() -> None:
    spaced = [Line(f"{n}.5        {n}.9", x=160, y=160 + 14 * n, size=10) for n in range(1, 5)]
    names = [Line(f"Place {n}", y=160 + 14 * n) for n in range(1, 5)]
    rows = texts([line for pair in zip(names, spaced, strict=True) for line in pair])
    assert rows == [f"Place {n} | {n}.5 | {n}.9" for n in range(1, 5)]


def test_rows_below_a_head_that_stands_apart_are_one_each() -> None:
    rows = [("Harbour", "2024", "2025"), ("North", "12.5", "14.0"), ("South", "8.1", "7.9")]
    places = [150, 174, 188, 202]
    table = [
        Line(text, x=72 + 120 * n, y=y)
        for y, cells in zip(places, [*rows, ("West", "3.0", "3.2")], strict=True)
        for n, text in enumerate(cells)
    ]
    assert texts(table) == [
        "Harbour | 2024 | 2025", "North | 12.5 | 14.0", "South | 8.1 | 7.9", "West | 3.0 | 3.2",
    ]  # fmt: skip


def test_the_number_of_a_note_at_a_year_or_a_word_of_one_letter_is_no_exponent() -> None:
    lines = [
        Line("It grew in 2019", y=160),
        Line("4", x=137.5, y=156, size=6),
        Line("by a", x=143, y=160),
        Line("5", x=160.5, y=156, size=6),
        Line("tenth.", x=166, y=160),
    ]
    assert texts(lines) == ["It grew in 2019 by a tenth."]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("The harbour grew¹² in May.", "The harbour grew in May."),
        ("The harbour grew.³ It closed.", "The harbour grew. It closed."),
        ("It covers 40 km² of land.", "It covers 40 km² of land."),
    ],
)
def test_a_raised_figure_of_the_font_is_the_number_of_a_note(given: str, words: str) -> None:
    assert texts([Line(given, y=160)]) == [words]


def test_a_figure_whose_ink_stands_high_is_the_number_of_a_note() -> None:
    """Its size and its place say nothing, as with fonts that draw raised figures of their own."""
    data = draw([Line("It grew.² It closed.", y=160)])
    assert as_figure(data).text.strip() == "It grew. It closed."


def test_a_figure_that_stands_on_the_line_is_of_the_word() -> None:
    assert texts([Line("It grew.2 In covid19 it closed.", y=160)]) == [
        "It grew.2 In covid19 it closed."
    ]


def as_figure(data: bytes) -> Source:
    """What is read of a file whose font says that its raised 2 is a 2."""
    import pikepdf

    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        for each in opened.objects:
            if isinstance(each, pikepdf.Stream) and b"beginbf" in each.read_bytes():
                each.write(each.read_bytes().replace(b"<00B2>", b"<0032>"))
        opened.save(target)
    found = read(target.getvalue(), Path("a.pdf"), "A")
    assert "²" not in found.text
    return found
