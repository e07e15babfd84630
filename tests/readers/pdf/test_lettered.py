"""Lines that a program draws letter by letter."""

from __future__ import annotations

import io
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from briefgen.readers.pdf import read
from briefgen.readers.pdf.document import Document
from briefgen.readers.pdf.questions import Questions
from briefgen.readers.pdf.runs import runs
from tests.readers.pdf.drawing import Line, blocks, draw, source
from tests.readers.pdf.rendering import fonts

SENTENCE = "The harbour has grown, and the quay with it, since the reform."


def lettered(words: str, x: float = 72, y: float = 160, size: float = 10) -> list[Line]:
    """``words`` with each letter drawn by itself; spaces are left out."""
    fonts()
    lefts = [x + stringWidth(words[:n], "Text", size) for n in range(len(words))]
    return [Line(char, left, y, size) for char, left in zip(words, lefts, strict=True)
            if char != " "]  # fmt: skip


def test_its_words_are_read_whole() -> None:
    assert [text for _, text in blocks(source(lettered(SENTENCE)))] == [SENTENCE]


def test_words_whose_letters_are_made_to_slant_are_parted() -> None:
    fonts()
    target = io.BytesIO()
    canvas = Canvas(target, invariant=1)
    left = 72.0
    for char in SENTENCE:
        words = canvas.beginText()
        words.setFont("Text", 14)
        words.setTextTransform(0.75, 0, 0.1875, 0.75, left, 600)
        if char != " ":
            words.textOut(char)
            canvas.drawText(words)
        left += 0.75 * stringWidth(char, "Text", 14)
    canvas.save()
    found = read(target.getvalue(), Path("a.pdf"), "A")
    assert [text for _, text in blocks(found)] == [SENTENCE]


def test_a_word_is_asked_for_once() -> None:
    document = Document(draw(lettered(SENTENCE)))
    with document.page(1) as page:
        assert [run.text for run in runs(page, page.frame(), Questions())] == SENTENCE.split()
    document.close()


def test_the_number_of_a_note_within_it_is_dropped() -> None:
    begin = "The harbour grew"
    end = 72 + stringWidth(begin, "Text", 10)
    lines = [
        *lettered(begin),
        *lettered("12", end, 156, 6),
        *lettered("in May of that year.", end + 9, 160),
    ]
    assert [text for _, text in blocks(source(lines))] == [f"{begin} in May of that year."]


def test_pieces_of_one_letter_among_longer_ones_are_read_as_they_stand() -> None:
    end = 72 + stringWidth("T", "Text", 10)
    lines = [Line("T"), Line("he harbour", end), Line("grew.", end + 50)]
    assert [text for _, text in blocks(source(lines))] == ["The harbour grew."]
