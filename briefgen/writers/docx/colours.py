"""Colours as Word keeps them: the value, and beside it the slot of the file's theme it stands for.

Word shows the slot, so whoever changes the file's theme changes the brief; what knows no themes
shows the value.
"""

from __future__ import annotations

from colorsys import hls_to_rgb, rgb_to_hls

from briefgen.theme import Theme

PALETTE = {
    "dk1": "ink",
    "lt1": "white",
    "dk2": "navy",
    "lt2": "panel",
    "accent1": "navy",
    "accent2": "progress",
    "accent3": "contested",
    "accent4": "shortfall",
    "accent5": "grey",
    "accent6": "hairline",
    "hlink": "link",
    "folHlink": "link",
}
"""Slot of Word's colour picker → colour of the theme."""

_SLOTS = {
    "ink": ("text1", "dk1"),
    "grey": ("text1", "dk1"),
    "hairline": ("text1", "dk1"),
    "navy": ("accent1", "accent1"),
    "link": ("hyperlink", "hlink"),
    "white": ("background1", "lt1"),
    "panel": ("background2", "lt2"),
    "progress": ("accent2", "accent2"),
    "progress_tint": ("accent2", "accent2"),
    "contested": ("accent3", "accent3"),
    "contested_tint": ("accent3", "accent3"),
    "shortfall": ("accent4", "accent4"),
    "shortfall_tint": ("accent4", "accent4"),
}
"""Colour of the theme → what text calls the slot it goes by, and what the palette calls it. Greys
go by that of text, as the accents of another theme may be of any hue."""
_NEAR = 12
"""The most, of 255, by which a part of a colour may differ from what Word makes of its slot."""


def hexadecimal(theme: Theme, colour: str) -> str:
    """The theme's colour by name, as Word writes it: "17406B"."""
    return theme.colour(colour).removeprefix("#")


def marks(
    theme: Theme, colour: str, value: str = "color", slot: str = "themeColor"
) -> dict[str, str]:
    """The attributes that hold a colour: its ``value``, its ``slot`` and the slot's tint.

    ``value`` and ``slot`` are what Word calls them where they stand. A colour of the owner's that
    no tint of its slot comes near has its value only.
    """
    found = {value: hexadecimal(theme, colour)}
    name, place = _SLOTS[colour]
    tint = _tint(theme.colour(PALETTE[place]), theme.colour(colour))
    if tint is None:
        return found
    found[slot] = name
    if tint < 255:
        found[slot.replace("Color", "") + "Tint"] = f"{tint:02X}"
    return found


def _tint(base: str, colour: str) -> int | None:
    """How much of ``base`` is in ``colour``, of 255; None where it is no tint of it."""
    if base == colour:
        return 255
    light = rgb_to_hls(*_parts(base))[1]
    wanted = rgb_to_hls(*_parts(colour))[1]
    if not light < wanted < 1:
        return None
    tint = round(255 * (1 - wanted) / (1 - light))
    pairs = zip(tinted(base, tint), _parts(colour), strict=True)
    return tint if all(abs(one - two) * 255 <= _NEAR for one, two in pairs) else None


def tinted(base: str, tint: int) -> tuple[float, float, float]:
    """What Word shows for a slot of the colour ``base`` ("#RRGGBB") at ``tint``, of 255: red, green
    and blue from 0 to 1. Its lightness is raised (ECMA-376, part 1, 17.3.2.6)."""
    hue, light, saturation = rgb_to_hls(*_parts(base))
    return hls_to_rgb(hue, 1 - (1 - light) * tint / 255, saturation)


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return red, green, blue
