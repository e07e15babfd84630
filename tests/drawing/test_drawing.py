"""What is drawn says what its figure says, inside its own room."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.drawing import Drawing, Shape, Stroke, Words, draw
from briefgen.drawing.setting import width_of, wrapped
from briefgen.figure import Figure, FigureKind, drawn
from briefgen.theme import MM, Density, PageSize, Profile, Theme
from briefgen.theme.reading import themed
from tests.blocks import chart, marks
from tests.strategies import figures

THEMES = [themed({}, profile).at(s, d) for profile in Profile for s in PageSize for d in Density]
ROWS = ("Summer", "300"), ("Winter", "-100")


def said(drawing: Drawing) -> list[str]:
    words = (
        part.text if isinstance(part, Words) else part.words
        for part in drawing.parts
        if not isinstance(part, Stroke)
    )
    return [each for each in words if each]


@given(figures(), st.sampled_from(THEMES))
def test_any_drawing_says_the_words_of_its_figure_in_their_order(
    figure: Figure, theme: Theme
) -> None:
    assert said(draw(figure, theme)) == list(drawn(figure))


@given(figures(), st.sampled_from(THEMES))
def test_any_drawing_stays_within_its_room_and_on_a_page(figure: Figure, theme: Theme) -> None:
    drawing = draw(figure, theme)
    assert drawing.width == theme.block_mm * MM
    assert drawing.height < 560
    for part in drawing.parts:
        if isinstance(part, Stroke):
            spots = list(part.points)
        else:
            deep = part.height if isinstance(part, Shape) else len(part.lines) * drawing.leading
            spots = [(part.x, part.y), (part.x + part.width, part.y + deep)]
        for x, y in spots:
            assert -0.01 <= x <= drawing.width + 0.01, part
            assert -0.01 <= y <= drawing.height + 0.01, part


def test_bars_are_as_long_as_their_values_from_one_zero() -> None:
    drawing = draw(chart(FigureKind.BAR, ("Line", "Trips"), *ROWS), Theme())
    summer, winter = [part for part in drawing.parts if isinstance(part, Shape)]
    assert round(summer.width / winter.width, 6) == 3
    assert round(summer.x, 6) == round(winter.x + winter.width, 6)


def test_the_higher_value_of_a_line_stands_higher() -> None:
    figure = chart(FigureKind.LINE, ("Year", "Trips"), ("2019", "1"), ("2020", "5"), ("2021", "3"))
    dots = [part for part in draw(figure, Theme()).parts if isinstance(part, Shape)]
    assert dots[1].y < dots[2].y < dots[0].y
    assert dots[0].x < dots[1].x < dots[2].x


def test_kinds_of_sources_have_shapes_and_standings_have_line_styles_of_their_own() -> None:
    drawing = draw(marks(("Summer", "A", "B", "C")), Theme())
    forms = {part.words: part.form for part in drawing.parts if isinstance(part, Shape)}
    assert (forms["A"], forms["B"], forms["C"]) == ("circle", "square", "circle")
    heads = [part.dash for part in drawing.parts if isinstance(part, Stroke)][:3]
    assert heads == ["dotted", "dashed", "solid"]


def test_lines_end_at_spaces_and_a_word_is_parted_only_where_it_must() -> None:
    lines = wrapped("electric vehicles " + "x" * 40, 60, 10)
    assert lines[:2] == ("electric ", "vehicles ")
    assert "".join(lines) == "electric vehicles " + "x" * 40
    assert all(width_of(line.rstrip(), 10) <= 60 for line in lines)
