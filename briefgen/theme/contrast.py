"""How well colours stand out from their grounds, by the formula of WCAG 2.2 (1.4.3, 1.4.11)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from briefgen.theme import TINTS, Theme

TEXT, GRAPHIC = 4.5, 3.0
"""The least ratio of text to its ground, and of a rule or mark that means something."""


class Pair(NamedTuple):
    """Two colours of the theme, by name, one upon the other."""

    what: str
    """What is drawn so: "text of callout"."""
    colour: str
    ground: str
    least: float


@lru_cache(maxsize=64)
def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 to 1."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """The contrast of two colours as "#RRGGBB", 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pairs(theme: Theme) -> Iterator[Pair]:
    """Every colour that the writers put upon another."""
    tints = sorted({ground for _, ground in TINTS.values()})
    for name, style in theme.styles.items():
        ground = "navy" if name == "table_head" else "white"
        yield Pair(f"text of {name}", style.colour, ground, TEXT)
    for ground in tints:
        for name in ("callout", "cell", "table"):
            yield Pair(f"text of {name}", theme.styles[name].colour, ground, TEXT)
        yield Pair("a link", "link", ground, TEXT)
        yield Pair("the rule under a row", "grey", ground, GRAPHIC)
    yield Pair("a link", "link", "white", TEXT)
    for colour, ground in sorted(set(TINTS.values())):
        yield Pair("a label or head", colour, ground, TEXT)
        yield Pair("a bar or frame", colour, "white", GRAPHIC)
    yield Pair("a rule", "hairline", "white", GRAPHIC)
    yield Pair("a rule", "navy", "white", GRAPHIC)


def check_contrast(theme: Theme) -> None:
    """Raise ValueError at the first colour that stands out too little, naming both."""
    for what, colour, ground, least in pairs(theme):
        front, back = theme.colour(colour), theme.colour(ground)
        found = ratio(front, back)
        if found < least:
            raise ValueError(
                f"theme.colours: {what} is {colour} {front} on {ground} {back}, a contrast of "
                f"{found:.2f}:1; at least {least}:1 is needed"
            )
