"""The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1, made from its numbers."""

from __future__ import annotations

from functools import lru_cache
from struct import pack

D50 = (0.9642, 1.0, 0.8249)
"""White of the profile connection space."""
PRIMARIES = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
"""Red, green and blue, adapted from D65 to D50 by Bradford's matrix."""
STEPS = 256
"""Points of the tone curve."""
NAME = b"sRGB"
TERMS = b"No rights reserved"
TAG_TABLE = 128


@lru_cache(maxsize=1)
def profile() -> bytes:
    """The profile's bytes."""
    curve = _curve()
    tags = {
        b"desc": _description(),
        b"cprt": b"text" + bytes(4) + TERMS + b"\0",
        b"wtpt": _xyz(D50),
        **{name: _xyz(value) for name, value in PRIMARIES.items()},
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    start = TAG_TABLE + 4 + 12 * len(tags)
    table, body, places = b"", b"", {}
    for name, data in tags.items():
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += pack(">4sII", name, places[data], len(data))
    return _header(start + len(body)) + pack(">I", len(tags)) + table + body


def _header(size: int) -> bytes:
    return b"".join(
        (
            pack(">I4xI", size, 0x02100000),
            b"mntrRGB XYZ ",
            # A day, since the format wants one.
            pack(">6H", 2000, 1, 1, 0, 0, 0),
            b"acsp",
            bytes(28),
            pack(">3i", *map(_fixed, D50)),
            bytes(48),
        )
    )


def _description() -> bytes:
    """The name in ASCII, and in the two other scripts not at all."""
    return pack(">4s4xI", b"desc", len(NAME) + 1) + NAME + b"\0" + bytes(4 + 4 + 2 + 1 + 67)


def _xyz(values: tuple[float, float, float]) -> bytes:
    return pack(">4s4x3i", b"XYZ ", *map(_fixed, values))


def _curve() -> bytes:
    return pack(f">4s4xI{STEPS}H", b"curv", STEPS, *map(_linear, range(STEPS)))


def _linear(step: int) -> int:
    """Light of a stored value, both as a share of the greatest: here of 255 and of 65535."""
    value = step / (STEPS - 1)
    light = value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
    return round(light * 0xFFFF)


def _fixed(value: float) -> int:
    """``value`` with 16 bits after the point."""
    return round(value * 0x10000)
