"""Tables and panels."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Block, Tone
from briefgen.theme import Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.grid import shares
from tests.blocks import boxes, cell, document, glance, note, p, table
from tests.writers.docx_lint import values
from tests.writers.docx_reading import W, spoken, styled_lines, xml

BLOCK = 9411
"""166 mm in twentieths of a point."""


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


def test_a_glance_panel_stays_with_the_note_below() -> None:
    panel = glance(cell("a", "b"))
    for below, style in ((note("c"), "BGPanelHeadTied"), (p("c"), "BGPanelHead")):
        data = write(document(panel, below), Theme()).data
        assert (style, "a") in styled_lines(data)


def rows(tree: Any) -> list[int]:
    """How many cells each row has."""
    return [len(row.findall(f"{W}tc")) for row in tree.iter(f"{W}tr")]


def test_glance_parts_stand_in_one_row_of_up_to_four() -> None:
    part = cell("a", "b")
    assert rows(made(glance(*[part] * 4))) == [4]
    assert rows(made(glance(*[part] * 5))) == [3, 2]


def test_boxes_stand_two_to_a_row() -> None:
    part = cell("a", "b")
    assert rows(made(boxes(part))) == [1]
    assert rows(made(boxes(*[part] * 3))) == [2, 1]


def test_panels_are_as_wide_as_the_text_block() -> None:
    for panel in (glance(*[cell("a")] * 3), boxes(cell("a"), cell("b"))):
        columns = made(panel).iter(f"{W}gridCol")
        assert sum(int(column.get(f"{W}w")) for column in columns) == BLOCK


def test_a_signed_source_has_a_solid_box_and_an_unsigned_one_a_dashed() -> None:
    made_boxes = boxes(cell("a", "b", tone=Tone.SIGNED), cell("c", "d", tone=Tone.UNSIGNED))
    data = write(document(made_boxes), Theme()).data
    frames = {
        style.get(f"{W}styleId"): {side.get(f"{W}val") for side in style.iterfind(f".//{W}pBdr/*")}
        for style in xml(data, "word/styles.xml").iter(f"{W}style")
    }
    lines = [frames[style] for style, text in styled_lines(data) if text]
    assert lines == [{"single"}, {"single"}, {"dashed"}, {"dashed"}]
