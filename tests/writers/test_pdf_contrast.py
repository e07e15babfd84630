"""Colours keep the contrast that WCAG 2.2 asks for."""

from __future__ import annotations

import pytest

from briefgen.document import Tone
from briefgen.theme import STYLES, TINTS, Theme


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Between two names of colours, 1 to 21."""
    values = sorted(luminance(Theme().colour(name)) for name in (one, other))
    return (values[1] + 0.05) / (values[0] + 0.05)


def test_the_formula_gives_its_known_extremes() -> None:
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert luminance("#000000") == 0


@pytest.mark.parametrize("style", STYLES)
def test_each_style_can_be_read_on_its_ground(style: str) -> None:
    ground = "navy" if style == "table_head" else "white"
    assert contrast(STYLES[style].colour, ground) >= 4.5


@pytest.mark.parametrize("tone", Tone)
@pytest.mark.parametrize("colour", ["ink", "link"])
def test_text_can_be_read_on_each_tint(tone: Tone, colour: str) -> None:
    own, ground = TINTS[tone]
    assert contrast(colour, ground) >= 4.5
    assert contrast(own, ground) >= 4.5


@pytest.mark.parametrize(("rule", "ground"), [("hairline", "white"), ("grey", "progress_tint")])
def test_rules_can_be_seen(rule: str, ground: str) -> None:
    assert contrast(rule, ground) >= 3
