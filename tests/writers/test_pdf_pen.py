"""What is asked of the canvas for lines of text, written down instead of drawn."""

from __future__ import annotations

from typing import Any

import pytest

from briefgen.theme import Theme
from briefgen.writers.pdf.inline import stretches
from briefgen.writers.pdf.lines import Line
from briefgen.writers.pdf.pen import draw_lines
from briefgen.writers.pdf.styles import StyleSheet
from briefgen.writers.pdf.tags import Tag
from briefgen.writers.pdf.text import text
from tests.blocks import inline, link, strong

LOOK = StyleSheet(Theme()).look("body")
REGULAR, BOLD = LOOK.family.regular, LOOK.family.bold


class Recorder:
    """A canvas, and its text object, that only remember what they are asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.aside = False

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self.calls.append(("close",))

    def __getattr__(self, name: str) -> Any:
        def remember(*args: Any, **kwargs: Any) -> Recorder:
            self.calls.append((name, *args, *kwargs.items()))
            return self

        return remember

    def of(self, *names: str) -> list[tuple[Any, ...]]:
        return [call for call in self.calls if call[0] in names]


def drawn(*lines: Line, x: float = 0, top: float = 0) -> Recorder:
    canvas = Recorder()
    draw_lines(canvas, lines, LOOK, x, top, Tag("P"))  # type: ignore[arg-type]
    return canvas


def owners(canvas: Recorder) -> list[str]:
    """The roles and words in the order they were written."""
    return [call[1].role if call[0] == "begin" else call[1] for call in canvas.of("begin", "write")]


def line(*parts: Any, gap: bool = False) -> Line:
    return Line(list(stretches(inline(*parts), LOOK)), gap)


def test_lines_are_joined_by_a_space_but_not_within_a_word() -> None:
    canvas = drawn(line("one", gap=True), line("tw"), line("o"))
    assert canvas.of("write", "turn") == [
        ("write", "one"),
        ("write", " "),
        ("turn",),
        ("write", "tw"),
        ("turn",),
        ("write", "o"),
    ]


def test_a_paragraph_that_others_go_on_ends_with_a_space() -> None:
    body = text(stretches(inline("one two"), LOOK), LOOK, 20, Tag("P"))
    assert [part.gap for part in body.lines] == [True, False]
    assert [part.gap for part in body.go_on().lines] == [True, True]


def test_a_link_is_marked_as_one_within_its_paragraph() -> None:
    canvas = drawn(line("see ", link("web", "https://a.org"), " now"))
    assert owners(canvas) == ["P", "see ", "Link", "web", "P", " now"]


def test_what_is_said_again_marks_nothing_and_leads_nowhere() -> None:
    canvas = Recorder()
    canvas.aside = True
    tag = Tag("TH")
    draw_lines(canvas, [line(link("web", "https://a.org"))], LOOK, 0, 0, tag)  # type: ignore[arg-type]
    assert (canvas.of("link"), tag.kids) == ([], [])


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
    ((_, tag, href, rect),) = canvas.of("link")
    assert (tag.role, href) == ("Link", "https://a.org")
    assert rect == pytest.approx((start, y - LOOK.size / 5, end, y + LOOK.size))


def test_a_link_over_two_lines_is_live_on_both() -> None:
    part = link("web", "https://a.org")
    (_, first, _, upper), (_, second, _, lower) = drawn(line(part), line(part)).of("link")
    assert first is second
    assert upper[3] - lower[3] == pytest.approx(LOOK.leading)


def test_a_line_without_words_draws_nothing() -> None:
    assert drawn(line()).of("write", "begin", "line", "setFont") == []
