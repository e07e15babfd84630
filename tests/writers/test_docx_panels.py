"""Panels: paragraphs in boxes, one part below the other, in the order in which they are read."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.document import Block, Cell, Tone
from briefgen.spoken import lines
from briefgen.theme import MM, Density, Page, PageSize, Theme
from briefgen.writers.docx import write
from briefgen.writers.docx.places import glance_room, glance_stops
from tests.blocks import boxes, cell, document, glance, link, note, page_break
from tests.writers.docx_lint import lint, values
from tests.writers.docx_reading import W, read_lines, styled_lines, xml

THEME = Theme()


def data_of(*blocks: Block, theme: Theme = THEME) -> bytes:
    return write(document(*blocks), theme).data


def cells(data: bytes) -> list[list[str]]:
    """The text of each paragraph, cut at its tabs."""
    found = []
    for paragraph in xml(data).iter(f"{W}p"):
        parts = [""]
        for node in paragraph.iterfind(f".//{W}r/*"):
            if node.tag == f"{W}tab":
                parts.append("")
            elif node.tag == f"{W}t":
                parts[-1] += node.text
        found.append(parts)
    return found


def test_a_panel_is_no_table() -> None:
    data = data_of(glance(cell("a", "b")), boxes(cell("c", "d")))
    assert not list(xml(data).iter(f"{W}tbl"))


def test_two_entries_of_a_glance_stand_in_a_line_beside_the_heading() -> None:
    part = cell("Kept: 3", ("Day", "A B"), ("Night", "A"), ("Sunday", "B"))
    assert cells(data_of(glance(part))) == [
        ["Kept: 3", "Day", "A B", "Night", "A"],
        ["", "Sunday", "B"],
    ]


def test_an_entry_without_a_right_hand_text_still_leaves_the_next_its_place() -> None:
    assert cells(data_of(glance(cell("a", "b", "c", ("d", "A"))))) == [
        ["a", "b", "", "c"],
        ["", "d", "A"],
    ]


def test_where_an_entry_is_too_long_for_half_a_line_each_of_its_part_has_one_to_itself() -> None:
    long = "Ferries between the islands of the outer sound"
    data = data_of(glance(cell("a", ("b", "A"), (long, "B")), cell("e", ("c", "A"), ("d", "B"))))
    held = [cut for cut in cells(data) if any(cut)]
    assert held == [["a", "b", "A"], ["", long, "B"], ["e", "c", "A", "d", "B"]]
    passed = [[tab.get(f"{W}val") for tab in p.iter(f"{W}tab") if tab.get(f"{W}val")]
              for p in xml(data).iter(f"{W}p")]  # fmt: skip
    assert passed == [["clear"] * 2, ["clear"] * 2, [], []]


def test_a_heading_too_long_for_the_rail_has_a_line_to_itself() -> None:
    part = cell("Neither kept nor dropped in winter: 1", ("Day", "A"))
    assert cells(data_of(glance(part))) == [[part.title], ["", "Day", "A"]]


def test_a_part_without_entries_is_its_heading() -> None:
    assert cells(data_of(glance(cell("None: 0")))) == [["None: 0"]]


def test_a_link_in_an_entry_stays_a_link() -> None:
    data = data_of(glance(cell("a", (link("b", "https://example.org"), "A"))))
    assert len(list(xml(data).iter(f"{W}hyperlink"))) == 1


def borders(data: bytes, style: str) -> dict[str, tuple[str, str]]:
    """Side → line and colour of the borders of a style."""
    held = xml(data, "word/styles.xml").find(f"{W}style[@{W}styleId='{style}']")
    return {
        side.tag.removeprefix(W): (side.get(f"{W}val"), side.get(f"{W}color"))
        for side in held.iterfind(f".//{W}pBdr/*")
    }


@pytest.mark.parametrize(
    ("tone", "bar"),
    [
        (Tone.NEUTRAL, ("single", "17406B")),
        (Tone.PROGRESS, ("single", "0F6B5C")),
        (Tone.CONTESTED, ("dashed", "8A5200")),
        (Tone.SHORTFALL, ("dotted", "9C2A2A")),
        (Tone.SIGNED, ("single", "17406B")),
        (Tone.UNSIGNED, ("dashed", "17406B")),
        (Tone.WARNING, ("dashed", "8A5200")),
    ],
)
def test_each_tone_is_told_by_line_style_as_well_as_colour(
    tone: Tone, bar: tuple[str, str]
) -> None:
    data = data_of(glance(cell("a", "b", tone=tone)))
    ((style, _),) = styled_lines(data)
    assert borders(data, style)["left"] == bar


def test_a_signed_source_has_a_solid_box_and_an_unsigned_one_a_dashed() -> None:
    data = data_of(boxes(cell("a", "b", tone=Tone.SIGNED), cell("c", "d", tone=Tone.UNSIGNED)))
    kinds = [{kind for kind, _ in borders(data, s).values()} for s, text in styled_lines(data)]
    assert kinds == [{"single"}, {"single"}, {"dashed"}, {"dashed"}]


def kept(data: bytes, style: str) -> bool:
    """Is a paragraph of that style kept with what follows?"""
    held = xml(data, "word/styles.xml").find(f"{W}style[@{W}styleId='{style}']")
    return held.find(f"{W}pPr/{W}keepNext") is not None


def test_a_box_is_kept_whole_and_parts_from_what_follows() -> None:
    data = data_of(boxes(cell("a", "b", "c", "d", tone=Tone.SIGNED)))
    assert [kept(data, style) for style, _ in styled_lines(data)] == [True, True, True, False]


def spacers(*blocks: Block) -> int:
    data = data_of(*blocks)
    assert lint(data) == []
    return [style for style, _ in styled_lines(data)].count("BGSpacer")


def test_parts_that_word_would_draw_one_box_around_are_held_apart() -> None:
    signed, unsigned = cell("a", tone=Tone.SIGNED), cell("b", tone=Tone.UNSIGNED)
    assert spacers(boxes(signed, unsigned, signed)) == 0
    assert spacers(boxes(signed, signed, unsigned, unsigned)) == 2
    assert spacers(glance(cell("a", tone=Tone.WARNING), cell("b", tone=Tone.CONTESTED))) == 1


def test_panels_that_follow_each_other_are_held_apart_likewise() -> None:
    assert spacers(glance(cell("a")), glance(cell("b"))) == 1
    assert spacers(glance(cell("a")), boxes(cell("b"))) == 0


def test_a_glance_panel_stays_whole_and_with_the_note_below() -> None:
    data = data_of(glance(*(cell("a", "b", tone=tone) for tone in Tone)), note("c"))
    assert all(kept(data, style) for style, _ in styled_lines(data) if "Glance" in style)


def test_a_panel_carries_nothing_by_hand_but_what_its_text_asks_for() -> None:
    data = data_of(page_break(), glance(cell("a", ("b", "A"), ("c", "B"))), boxes(cell("d", "e")))
    assert values(xml(data), "tab") == [None] * 4
    assert lint(data) == []


parts = st.builds(
    Cell,
    st.text("abc ", min_size=1, max_size=60).filter(str.strip),
    st.lists(
        st.tuples(
            st.text("abc ", min_size=1, max_size=60).filter(str.strip).map(lambda t: (_run(t),)),
            st.sampled_from(["", "A", "A B C"]),
        ),
        max_size=7,
    ).map(tuple),
    st.sampled_from(Tone),
)


def _run(text: str) -> Any:
    from briefgen.document import Run

    return Run(text.strip())


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(parts, min_size=1, max_size=5))
def test_any_panel_is_read_part_by_part_and_line_by_line(made: list[Cell]) -> None:
    block = document(glance(*made), boxes(*made))
    data = write(block, THEME).data
    assert read_lines(data) == [line.strip() for line in lines(block)]
    assert lint(data) == []


@pytest.mark.parametrize("size", list(PageSize))
@pytest.mark.parametrize("density", list(Density))
def test_the_stops_of_a_glance_lie_in_order_inside_the_block(
    size: PageSize, density: Density
) -> None:
    theme = Theme(size=size, density=density)
    stops = glance_stops(theme)
    assert sorted(stops) == list(stops)
    assert stops[-1] < theme.block_mm * MM
    assert glance_room(theme).entry > 140


def test_on_a_narrow_page_entries_stand_one_to_a_line() -> None:
    theme = Theme(sheet=Page(120, 297, 20, 20, 20), rail_mm=17.6, column_mm=62)
    data = data_of(glance(cell("a", ("A topic of some length", "A B"), ("b", "A"))), theme=theme)
    assert cells(data) == [["a", "A topic of some length", "A B"], ["", "b", "A"]]


def test_in_a_houses_font_which_may_be_wider_less_stands_in_half_a_line() -> None:
    part = cell("a", ("Telecommunications and 5G", "A B"), ("b", "A"))
    assert len(cells(data_of(glance(part)))) == 1
    housed = Theme(sheet=THEME.page)
    assert len(cells(data_of(glance(part), theme=housed))) == 2
