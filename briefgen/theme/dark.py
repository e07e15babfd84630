"""The theme's colours on a dark ground, for a screen at night: the same hues, as well to be read.

Nothing here is chosen by eye alone: each colour is lightened until it stands out from every ground
it is put upon, by the formula of ``theme.contrast``, whatever colours the theme has.
"""

from __future__ import annotations

import colorsys
from collections.abc import Iterable, Mapping

from briefgen.theme import TINTS, Theme
from briefgen.theme.contrast import GRAPHIC, TEXT, ratio

GROUND, INK = "#14181D", "#E6EAEE"
TINT = 0.16
"""How much of a tone's own colour its tint holds, the ground being the rest."""
SPARE = 1.2
"""How far above the least ratio a colour is brought."""
_STEPS = 200


def dark(theme: Theme) -> Mapping[str, str]:
    """The colours of ``theme`` by their names, as "#RRGGBB", for a dark ground.

    "white", the page's own colour, becomes the dark ground.
    """
    colours = {"white": GROUND}
    for line, tint in TINTS.values():
        if tint != "white":
            colours[tint] = _mixed(GROUND, _lit(theme.colour(line), (GROUND,), TEXT), TINT)
    grounds = tuple(colours.values())
    for name, colour in theme.colours.items():
        if name not in colours:
            least = GRAPHIC if name == "hairline" else TEXT
            colours[name] = _lit(colour, grounds, least * SPARE)
    colours["ink"] = _lit(INK, grounds, TEXT * SPARE)
    return colours


def _lit(colour: str, grounds: Iterable[str], least: float) -> str:
    """``colour`` lightened until it has the ratio ``least`` to each of ``grounds``."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    for step in range(_STEPS + 1):
        lit = lightness + (1 - lightness) * step / _STEPS
        found = _hex(colorsys.hls_to_rgb(hue, lit, min(saturation, 0.75)))
        if all(ratio(found, ground) >= least for ground in grounds):
            return found
    return "#FFFFFF"


def _mixed(ground: str, colour: str, share: float) -> str:
    pairs = zip(_parts(ground), _parts(colour), strict=True)
    return _hex(tuple(low * (1 - share) + high * share for low, high in pairs))


def _parts(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))


def _hex(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in parts)
