"""What is asked of the canvas for lines of text, written down instead of drawn."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.theme import Theme
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.lines import Line
from briefgen.writers.pdf.pen import draw_lines
from briefgen.writers.pdf.styles import StyleSheet
from tests.blocks import inline, link, strong

LOOK = StyleSheet(Theme()).look("body")
REGULAR, BOLD = LOOK.family.regular, LOOK.family.bold


class Recorder:
    """A canvas, and its text object, that only remember what they are asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        def remember(*args: Any, **kwargs: Any) -> Recorder:
            self.calls.append((name, *args, *kwargs.items()))
            return self

        return remember

    def of(self, *names: str) -> list[tuple[Any, ...]]:
        return [call for call in self.calls if call[0] in names]


def drawn(*lines: Line, x: float = 0, top: float = 0) -> Recorder:
    canvas = Recorder()
    draw_lines(canvas, lines, LOOK, x, top)
    return canvas


def line(*parts: Any) -> Line:
    return list(stretches(inline(*parts), LOOK))


def test_lines_are_joined_by_a_space_and_the_last_ends_without_one() -> None:
    canvas = drawn(line("one"), line("two"), line("three"))
    assert canvas.of("textOut", "textLine") == [
        ("textOut", "one"),
        ("textLine", " "),
        ("textOut", "two"),
        ("textLine", " "),
        ("textOut", "three"),
    ]


def test_the_first_base_line_stands_below_the_top_as_the_look_says() -> None:
    assert drawn(line("a"), x=30, top=500).of("beginText") == [
        ("beginText", 30, 500 - LOOK.baseline)
    ]


def test_a_font_is_set_only_where_it_changes() -> None:
    canvas = drawn(line("a"), line("b", strong("c")), line(strong("d")))
    assert canvas.of("setFont") == [
        ("setFont", REGULAR.name, LOOK.size, LOOK.leading),
        ("setFont", BOLD.name, LOOK.size, LOOK.leading),
    ]


def test_a_link_is_underlined_and_live_without_the_space_after_it() -> None:
    canvas = drawn(line("see ", link("web ", "https://a.org"), "now"), x=10, top=100)
    start = 10 + REGULAR.width("see ", LOOK.size)
    end = start + REGULAR.width("web", LOOK.size)
    y = 100 - LOOK.baseline
    ((_, *under),) = canvas.of("line")
    assert under == pytest.approx([start, y - LOOK.size / 8, end, y - LOOK.size / 8])
    ((_, href, rect, flag),) = canvas.of("linkURL")
    assert (href, flag) == ("https://a.org", ("F", 4))
    assert rect == pytest.approx((start, y - LOOK.size / 5, end, y + LOOK.size))


def test_a_link_over_two_lines_is_live_on_both() -> None:
    part = link("web", "https://a.org")
    tops = [call[2][3] for call in drawn(line(part), line(part)).of("linkURL")]
    assert tops[0] - tops[1] == pytest.approx(LOOK.leading)


def test_a_line_without_words_draws_nothing() -> None:
    assert drawn([]).of("textOut", "textLine", "line", "setFont") == []
