from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.readers.lines.selection import Selection, select
from briefgen.source import Source


def raw_offset(shifts: tuple[tuple[int, int], ...], offset: int) -> int:
    return Source("A", Path("a"), "", "", (), shifts=shifts).raw_offset(offset)


def test_a_text_that_needs_nothing_dropped_has_no_shifts() -> None:
    assert select("One.\nTwo.\n", []) == Selection("One.\nTwo.\n", ())


def test_windows_line_ends_lose_their_first_half() -> None:
    selection = select("a\r\nb\r\nc", [])
    assert (selection.text, selection.shifts) == ("a\nb\nc", ((1, 1), (3, 2)))


def test_a_lone_return_becomes_a_line_end_in_its_place() -> None:
    assert select("a\rb", []).text == "a\nb"


def test_a_byte_order_mark_counts_as_a_code_point_of_the_file() -> None:
    selection = select("\ufeffText", [])
    assert (selection.text, selection.shifts) == ("Text", ((0, 1),))


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert select("a\x00b\x0bc\x1fd\ufffee\ud800f", []).text == "abcdef"


def test_an_astral_character_is_one_code_point() -> None:
    selection = select("\U0001f36a **a**", [(2, 4), (5, 7)])
    assert (selection.text, selection.shifts) == ("\U0001f36a a", ((2, 2),))


def test_an_offset_inside_what_was_dropped_leads_to_what_follows() -> None:
    selection = select("**bold** word", [(0, 2), (6, 8)])
    assert [selection.at(raw) for raw in (0, 1, 2, 6, 7, 8, 13)] == [0, 0, 0, 4, 4, 4, 9]


@settings(derandomize=True, max_examples=300)
@given(
    st.text(st.sampled_from("ab\r\n\t\x00\ufeff\U0001f36a*"), max_size=30),
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 6)), max_size=4),
)
def test_every_kept_character_is_the_files_own(raw: str, cuts: list[tuple[int, int]]) -> None:
    drops = [(start, min(start + width, len(raw))) for start, width in cuts if start < len(raw)]
    selection = select(raw, drops)
    for offset, char in enumerate(selection.text):
        origin = raw_offset(selection.shifts, offset)
        assert raw[origin] == char or (raw[origin], char) == ("\r", "\n")
        assert selection.at(origin) == offset
