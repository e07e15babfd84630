"""Tables."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Block, Tone
from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.grid import shares
from tests.blocks import document, note, p, table
from tests.writers.docx_lint import values
from tests.writers.docx_reading import W, spoken, styled_lines, xml


def made(*blocks: Block) -> Any:
    return xml(write(document(*blocks), Theme()).data)


@settings(derandomize=True)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=9), st.integers(100, 20000))
def test_shares_add_up_to_the_whole(percents: list[int], whole: int) -> None:
    scaled = [100 * percent / sum(percents) for percent in percents]
    assert sum(shares(scaled, whole)) == whole


def test_a_table_is_as_wide_as_the_text_block() -> None:
    tree = made(table("a", ("b", "c"), ("d", "e"), widths=(30, 70)))
    assert [column.get(f"{W}w") for column in tree.iter(f"{W}gridCol")] == ["2823", "6588"]


def test_a_caption_counts_by_a_field_with_its_number_in_place() -> None:
    tree = made(table("Lines", ("b",), ("c",), number=3))
    caption = next(tree.iter(f"{W}p"))
    assert spoken(caption) == "Table 3. Lines"
    assert [node.text for node in caption.iter(f"{W}instrText")] == [" SEQ Table \\* ARABIC "]


def test_a_table_says_what_it_is_to_those_who_cannot_see_it() -> None:
    tree = made(table("Lines", ("Line", "Standing"), ("c", "d"), number=2))
    assert values(tree, "tblCaption", "tblDescription") == ["Table 2. Lines", "Line; Standing"]


def test_a_status_cell_is_told_by_line_style_as_well_as_colour() -> None:
    tones = (Tone.PROGRESS, Tone.CONTESTED, Tone.SHORTFALL)
    tree = made(table("a", ("b", "c"), *[("d", "e")] * 3, status=1, tones=tones))
    edges = [
        (e.get(f"{W}val"), e.get(f"{W}color")) for e in tree.iterfind(f".//{W}tcBorders/{W}left")
    ]
    assert edges == [("single", "0F6B5C"), ("dashed", "8A5200"), ("dotted", "9C2A2A")]
    grounds = [ground.get(f"{W}fill") for ground in tree.iterfind(f".//{W}tc//{W}shd")]
    assert grounds == ["E8F5F2", "F7E4C0", "F1D0CE"]


def test_a_table_without_status_marks_no_cell() -> None:
    assert list(made(table("a", ("b",), ("c",))).iter(f"{W}tcBorders")) == []


def last_row_style(*blocks: Block) -> str:
    data = write(document(table("a", ("b",), ("c",)), *blocks), Theme()).data
    return next(style for style, text in styled_lines(data) if text == "c")


def test_the_last_row_stays_with_the_note_below() -> None:
    assert last_row_style(note("d")) == "BGTableLast"
    assert last_row_style(p("d")) == "BGTable"
