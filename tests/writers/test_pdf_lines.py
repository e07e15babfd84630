"""Line breaking, on a face whose every character is half as wide as it is high."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.writers.pdf.fonts import Font
from briefgen.writers.pdf.inline import Ink, Stretch
from briefgen.writers.pdf.lines import Line, break_lines

HALF = Font("half", dict.fromkeys(range(0x110000), 500.0))
INK = Ink(HALF, 10, "#000000")
RED = Ink(HALF, 10, "#FF0000")


def broken(text: str, letters: float, mend_runt: bool = False) -> list[str]:
    """``text`` in lines that hold ``letters`` characters."""
    lines = break_lines(((INK, text),), letters * 5, mend_runt)
    return ["".join(words for _, words in line.stretches) for line in lines]


def test_a_line_takes_the_words_that_fit() -> None:
    assert broken("one two three", 7) == ["one two", "three"]


def test_white_space_is_one_space_and_none_at_the_ends() -> None:
    assert broken("  one \n\t two ", 20) == ["one two"]


def test_a_no_break_space_holds_words_together() -> None:
    assert broken("aa 9\u00a0kg", 5) == ["aa", "9\u00a0kg"]


def test_nothing_is_one_empty_line() -> None:
    assert broken("", 9) == broken(" ", 9) == [""]


def test_a_change_of_ink_within_a_word_is_no_place_to_break() -> None:
    lines = break_lines(((INK, "one tw"), (RED, "o three")), 35)
    assert lines == [Line([(INK, "one tw"), (RED, "o")], gap=True), Line([(RED, "three")])]


def test_a_space_has_the_ink_of_the_run_it_stands_in() -> None:
    assert break_lines(((INK, "a "), (RED, "b")), 50) == [Line([(INK, "a "), (RED, "b")])]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("see http://a.org/bb/cc?d=1", 14, ["see http://a", ".org/bb/cc?d=1"]),
        ("at https://example.org", 10, ["at", "https://", "example", ".org"]),
        ("http://a.org/two-words/x", 16, ["http://a.org/two", "-words/x"]),
        ("jane.doe@post.example.org", 12, ["jane", ".doe@post", ".example.org"]),
        ("state-of-the-art-things", 14, ["state-of-the-", "art-things"]),
    ],
)
def test_a_long_word_is_broken_at_its_joints(text: str, width: float, lines: list[str]) -> None:
    assert broken(text, width) == lines


def test_a_line_knows_whether_a_space_or_a_word_was_parted_at_its_end() -> None:
    lines = break_lines(((INK, "see abcdefghij kl"),), 20)
    assert [line.gap for line in lines] == [True, False, False, True, False]


def test_a_long_word_without_joints_starts_a_line_and_is_broken_anywhere() -> None:
    assert broken("see abcdefghij", 4) == ["see", "abcd", "efgh", "ij"]


def test_a_word_that_fits_a_line_is_not_broken_at_its_joints() -> None:
    assert broken("one two-three", 10) == ["one", "two-three"]


def test_a_column_too_narrow_for_a_letter_gets_one_on_each_line() -> None:
    assert broken("abc", 0.5) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("aa bb cc dd", ["aa bb", "cc dd"]),
        ("a b c d e f", ["a b c", "d e f"]),
    ],
)
def test_a_last_line_of_one_word_is_mended(text: str, lines: list[str]) -> None:
    width = len(text) - 1
    assert len(broken(text, width)[-1].split()) == 1
    assert len(broken(text, width, mend_runt=True)[-1].split()) > 1
    assert len(broken(text, width, mend_runt=True)) == len(lines)


def test_a_runt_stays_where_mending_would_take_another_line() -> None:
    assert broken("aaaa bbbb", 5, mend_runt=True) == ["aaaa", "bbbb"]


@settings(derandomize=True)
@given(
    st.lists(st.tuples(st.sampled_from([INK, RED]), st.text("ab-/ \u00a0", max_size=30))),
    st.integers(1, 20),
    st.booleans(),
)
def test_no_character_is_lost_and_no_line_too_long(
    many: list[Stretch], letters: int, mend_runt: bool
) -> None:
    lines = break_lines(tuple(many), letters * 5, mend_runt)
    shown = ["".join(text for _, text in line.stretches) for line in lines]
    given_text = "".join(text for _, text in many)
    assert "".join(shown).replace(" ", "") == given_text.replace(" ", "")
    assert all(len(line) <= letters for line in shown)
