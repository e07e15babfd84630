"""Colours as the canvas takes them."""

from __future__ import annotations

from functools import lru_cache

from reportlab.lib.colors import Color, HexColor


@lru_cache(maxsize=64)
def paint(colour: str) -> Color:
    """reportlab's colour for "#RRGGBB"."""
    return HexColor(colour)
