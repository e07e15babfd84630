"""The colours on a dark ground are as well to be read as those on white, whatever the theme has."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefgen.theme import Theme
from briefgen.theme.contrast import TEXT, check_contrast, luminance, ratio
from briefgen.theme.dark import GROUND, dark
from briefgen.theme.house import COLOURS

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
TINTS = ("white", "panel", "progress_tint", "contested_tint", "shortfall_tint")


def test_the_house_s_dark_colours_pass_the_check_of_the_light_ones() -> None:
    check_contrast(Theme()._replace(colours=dark(Theme())))


def test_every_colour_has_a_dark_counterpart_and_the_ground_is_dark() -> None:
    found = dark(Theme())
    assert set(found) == set(COLOURS)
    assert found["white"] == GROUND
    assert max(luminance(found[tint]) for tint in TINTS) < 0.05


@given(st.fixed_dictionaries(dict.fromkeys(COLOURS, colours)))
def test_a_house_s_own_colours_are_legible_on_every_ground_too(own: dict[str, str]) -> None:
    theme = Theme()._replace(colours=own)
    found = dark(theme)
    check_contrast(theme._replace(colours=found))
    front = ("ink", "grey", "navy", "link", "progress", "contested", "shortfall")
    assert min(ratio(found[one], found[ground]) for one in front for ground in TINTS) >= TEXT
