"""Numbers that a draft or a court paper counts its lines with."""

from __future__ import annotations

from tests.readers.pdf.drawing import Line, blocks, source

WORDS = "The ferry came late again and nobody on the quay was told why it had"
LINES = 24


def numbered(first: int, count: int, x: float, size: float, text: str = WORDS) -> list[Line]:
    """So many lines of text, each with its number at ``x``."""
    lines = [Line(text, y=60 + 14 * at) for at in range(count)]
    lines += [Line(str(first + at), x=x, y=60 + 14 * at, size=size) for at in range(count)]
    return lines


def words_of(lines: list[Line]) -> str:
    return " ".join(text for _, text in blocks(source(lines)))


def test_small_numbers_before_each_line_are_no_words_of_it() -> None:
    assert words_of(numbered(118, 12, x=40, size=6)) == " ".join([WORDS] * 12)


def test_nor_are_those_behind_each_line() -> None:
    assert words_of(numbered(118, 12, x=560, size=6)) == " ".join([WORDS] * 12)


def test_large_ones_are_none_where_there_are_as_many_as_on_a_page_of_a_court() -> None:
    assert words_of(numbered(1, LINES, x=40, size=11)) == " ".join([WORDS] * LINES)


def test_numbers_that_do_not_count_on_stay() -> None:
    years = [Line(str(1990 + 3 * at), x=40, y=60 + 14 * at, size=6) for at in range(12)]
    lines = [Line(WORDS, y=60 + 14 * at) for at in range(12)] + years
    assert "1993" in words_of(lines)


def test_a_short_list_keeps_its_numbers() -> None:
    assert "3" in words_of(numbered(1, 5, x=40, size=11, text="Ferries are late."))
