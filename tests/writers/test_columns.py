"""Column widths that leave words whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Table
from briefgen.theme import Profile, Theme
from briefgen.theme.reading import themed
from briefgen.writers import write
from briefgen.writers.columns import roomy
from tests.blocks import document, inline, table
from tests.rubric.pdf_lines import lines_of

LARGE = themed({}, Profile.ACCESSIBLE)
WORD = "Telecommunications"


def made(widths: tuple[int, ...], *row: str) -> Table:
    cells = tuple(inline(cell) for cell in row)
    return Table(1, inline("x"), tuple(inline("h") for _ in row), (cells,), widths)


def test_widths_that_hold_their_words_stay() -> None:
    assert roomy(made((20, 14, 33, 33), "Robots", "Leads", "words " * 9, "more"), Theme()) == (
        20, 14, 33, 33,
    )  # fmt: skip


def test_a_column_takes_room_for_its_longest_word_from_the_roomiest() -> None:
    first, *others = roomy(made((12, 22, 66), WORD, "b", "c"), LARGE)
    assert first > 12
    assert others == [22, 78 - first]


def test_widths_stay_where_no_column_has_room_to_give() -> None:
    block = made((50, 50), "x" * 200, "y" * 200)
    assert roomy(block, Theme()) == (50, 50)


@given(st.lists(st.text("abcmwil ", min_size=1, max_size=60), min_size=2, max_size=5))
@settings(derandomize=True, deadline=None)
def test_widths_always_fill_the_block(cells: list[str]) -> None:
    even = 100 // len(cells)
    widths = (*[even] * (len(cells) - 1), 100 - even * (len(cells) - 1))
    assert sum(roomy(made(widths, *cells), Theme())) == 100


@pytest.mark.parametrize("word", [WORD, "Internationalisation", "MMMMWWWWMMMM", "antidisestablish"])
@pytest.mark.parametrize("theme", [Theme(), LARGE])
def test_the_estimate_is_enough_for_the_font(word: str, theme: Theme) -> None:
    doc = document(table("x", ("a", "b"), (word, "words"), widths=(8, 92)))
    lines, _ = lines_of(write(doc, theme, "pdf").data)
    assert word in [line.text.strip() for line in lines]
