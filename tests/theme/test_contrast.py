"""Colours keep the contrast that WCAG 2.2 asks for, and differ where they mean something."""

from __future__ import annotations

from itertools import combinations

import pytest

from briefgen.document import Tone
from briefgen.theme import TINTS, Theme
from briefgen.theme.contrast import GRAPHIC, TEXT, luminance, pairs, ratio
from briefgen.theme.reading import themed


def lightness(colour: str) -> float:
    """CIE L* of "#RRGGBB", 0 to 100: equal steps look equally far apart in a print in grey."""
    return float(116 * luminance(colour) ** (1 / 3) - 16)


def test_the_formula_gives_its_known_values() -> None:
    assert ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)


def test_the_house_holds_every_pair_it_draws() -> None:
    theme = Theme()
    faint = {
        p for p in pairs(theme) if ratio(theme.colour(p.colour), theme.colour(p.ground)) < p.least
    }
    assert faint == set()


def test_every_style_and_every_ground_is_among_the_pairs() -> None:
    found = list(pairs(Theme()))
    assert {pair.what.removeprefix("text of ") for pair in found} >= set(Theme().styles)
    assert {pair.ground for pair in found} == {"navy", "white"} | {g for _, g in TINTS.values()}
    assert {pair.least for pair in found} == {TEXT, GRAPHIC}


def test_the_tints_of_standings_differ_in_grey() -> None:
    tones = (Tone.PROGRESS, Tone.CONTESTED, Tone.SHORTFALL)
    shades = [lightness(Theme().colour(TINTS[tone][1])) for tone in tones]
    assert all(abs(one - other) >= 4 for one, other in combinations(shades, 2))


@pytest.mark.parametrize(
    ("colours", "message"),
    [
        ({"grey": "#9AA5B0"}, r"standfirst is grey #9AA5B0 on white #FFFFFF.* 2\.\d\d:1"),
        ({"navy": "#8FA8C4"}, r"text of title is navy #8FA8C4 on white"),
        ({"hairline": "#DDDDDD"}, r"a rule is hairline #DDDDDD on white #FFFFFF.* at least 3\.0:1"),
        ({"shortfall_tint": "#C08080"}, r"on shortfall_tint #C08080"),
        ({"white": "#777777"}, r"on white #777777"),
    ],
)  # fmt: skip
def test_a_colour_too_faint_is_refused_with_both_named(
    colours: dict[str, str], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        themed({"colours": colours})
