"""Filling pages, with slabs of known height in place of text."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.writers.pdf.flow import Flow
from briefgen.writers.pdf.pages import Pages, Piece, compose

PAGE = 100.0


class Slab(Flow):
    """``count`` slices of ten points; it parts between slices, ``least`` on either side."""

    def __init__(self, name: str, count: int, least: int = 1) -> None:
        super().__init__(10, count * 10)
        self.name, self.count, self.least = name, count, least

    @property
    def head(self) -> float:
        return 10.0 * (self.least if self.count >= 2 * self.least else self.count)

    def cut(self, room: float, force: bool) -> tuple[Flow, Flow] | None:
        least = 1 if force else self.least
        first = min(int(room // 10), self.count - least)
        if first < least:
            return None
        rest = self.count - first
        return Slab(self.name, first, self.least), Slab(self.name, rest, self.least)

    def draw(self, *_: object) -> None:
        raise AssertionError("nothing is drawn while pages are filled")


def shown(pages: Pages) -> list[list[str]]:
    """Each page's slabs as "name×slices"."""
    return [
        [f"{thing.flow.name}×{thing.flow.count}" for thing in page]  # type: ignore[attr-defined]
        for page in pages.pages
    ]


def slab(name: str, count: int, least: int = 1, **marks: bool) -> Piece:
    return Piece(Slab(name, count, least), **marks)


def test_things_stand_below_each_other_with_the_larger_of_two_spaces() -> None:
    pages = compose(
        [Piece(Slab("a", 1), 7, 3), Piece(Slab("b", 1), 5, 9), Piece(Slab("c", 1), 2)], PAGE
    )
    assert [thing.top for thing in pages.pages[0]] == [0, 15, 34]


def test_what_does_not_fit_is_parted() -> None:
    pages = compose([slab("a", 8), slab("b", 15)], PAGE)
    assert shown(pages) == [["a×8", "b×2"], ["b×10"], ["b×3"]]


def test_no_single_slice_is_left_on_either_side() -> None:
    assert shown(compose([slab("a", 9), slab("b", 4, 2)], PAGE)) == [["a×9"], ["b×4"]]
    assert shown(compose([slab("a", 7), slab("b", 4, 2)], PAGE)) == [["a×7", "b×2"], ["b×2"]]


def test_a_heading_goes_over_with_what_it_heads() -> None:
    pages = compose([slab("a", 8), slab("h", 1, keep_next=True), slab("b", 6, 2)], PAGE)
    assert shown(pages) == [["a×8"], ["h×1", "b×6"]]


def test_a_heading_and_a_caption_do_not_carry_a_whole_table_over() -> None:
    head = [slab("h", 1, keep_next=True), slab("c", 1, keep_next=True)]
    pages = compose([slab("a", 5), *head, slab("t", 9, 2)], PAGE)
    assert shown(pages) == [["a×5", "h×1", "c×1", "t×3"], ["t×6"]]


def test_small_print_takes_the_last_slices_along() -> None:
    pages = compose([slab("t", 10, 2), slab("n", 1, keep_previous=True)], PAGE)
    assert shown(pages) == [["t×8"], ["t×2", "n×1"]]


def test_small_print_takes_along_what_cannot_be_parted_and_its_heading() -> None:
    whole = [slab("h", 1, keep_next=True), slab("t", 3, 3)]
    pages = compose([slab("a", 6), *whole, slab("n", 1, keep_previous=True)], PAGE)
    assert shown(pages) == [["a×6"], ["h×1", "t×3", "n×1"]]


def test_what_must_stay_whole_is_parted_when_no_page_holds_it() -> None:
    assert shown(compose([slab("a", 12, 12)], PAGE)) == [["a×10"], ["a×2"]]


def test_what_no_page_can_hold_begins_below_its_heading() -> None:
    head = slab("h", 1, keep_next=True)
    assert shown(compose([head, slab("a", 12, 12)], PAGE)) == [["h×1", "a×9"], ["a×3"]]
    assert shown(compose([slab("b", 7), head, slab("a", 12, 12)], PAGE)) == [
        ["b×7"],
        ["h×1", "a×9"],
        ["a×3"],
    ]


def test_what_cannot_be_parted_at_all_stands_alone_and_overflows() -> None:
    class Rock(Slab):
        def cut(self, room: float, force: bool) -> None:
            return None

    pages = compose([slab("a", 1), Piece(Rock("r", 12)), slab("b", 1)], PAGE)
    assert shown(pages) == [["a×1"], ["r×12"], ["b×1"]]


def test_a_break_on_a_full_page_makes_no_empty_one() -> None:
    pages = compose([slab("a", 10), Piece(None), slab("b", 1)], PAGE)
    assert shown(pages) == [["a×10"], ["b×1"]]
    assert [(fill.page, fill.fill) for fill in pages.breaks] == [(1, 1.0), (2, 0.1)]


pieces = st.builds(
    slab,
    name=st.sampled_from("abc"),
    count=st.integers(1, 25),
    least=st.integers(1, 4),
    keep_next=st.booleans(),
    keep_previous=st.booleans(),
)


@settings(derandomize=True)
@given(st.lists(pieces, max_size=15))
def test_everything_is_placed_once_in_order_within_the_page(many: list[Piece]) -> None:
    pages = compose(many, PAGE)
    slices = "".join(thing.flow.name * thing.flow.count for page in pages.pages for thing in page)
    assert slices == "".join(piece.flow.name * piece.flow.count for piece in many)
    for page in pages.pages:
        y = 0.0
        for thing in page:
            assert thing.top >= y
            y = thing.top + thing.flow.height
        assert y <= PAGE


@settings(derandomize=True)
@given(st.lists(pieces, min_size=1, max_size=15))
def test_no_heading_ends_a_page_but_the_last(many: list[Piece]) -> None:
    short = [p for p in many if not p.keep_next or p.flow.count <= 2][:4]
    for page in compose(short, PAGE).pages[:-1]:
        assert not page[-1].piece.keep_next or page[-1].flow.count > 2
