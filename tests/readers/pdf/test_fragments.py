"""What stands on one line: words drawn in pieces, spaces, raised figures, fractions."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from briefgen.readers.pdf import read
from tests.readers.pdf.drawing import HEIGHT, Line, blocks, column, source
from tests.readers.pdf.test_layout import FILLER


def texts(lines: list[Line]) -> list[str]:
    """The words of each block below a paragraph that says how text is set."""
    return [text for _, text in blocks(source([*column(FILLER), *lines]))[1:]]


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
    found = read(target.getvalue(), Path("a.pdf"), "A")
    assert found.text.strip() == "Understanding Ports is revised."


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
