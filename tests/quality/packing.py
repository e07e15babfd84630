"""Weights as the two files that ship: the other side of ``briefgen.extraction.prose.weights``."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from math import sqrt
from zlib import crc32

from briefgen.extraction.bearing import Worth
from briefgen.extraction.prose.weights import HUNDREDTHS, TELLING


def packed(
    sights: Mapping[str, Worth], bias: tuple[float, ...], beside: Mapping[str, tuple[float, ...]]
) -> tuple[bytes, str]:
    """The contents of ``prose.bin`` and ``prose.txt``; of two keys with one hash the first."""
    top = max(abs(value) for worth in sights.values() for value in worth.columns)
    scale = int(127 * HUNDREDTHS / top) / HUNDREDTHS
    rows: dict[int, Worth] = {}
    for key, worth in sights.items():
        rows.setdefault(crc32(key.encode()), worth)
    hashes = sorted(rows)
    telling = bytes(round(sqrt(rows[number].telling) * TELLING) for number in hashes)
    table = b"".join(
        struct.pack("6b", *(round(value * scale) for value in rows[number].columns))
        for number in hashes
    )
    lines = {"scale": (scale,), "bias": bias, **beside}
    return struct.pack(f"<{len(hashes)}I", *hashes) + telling + table, "".join(
        f"{name}\t{' '.join(str(round(value * HUNDREDTHS)) for value in values)}\n"
        for name, values in lines.items()
    )
