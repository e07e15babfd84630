"""Look into a font's file without loading it: its name, its characters, what it permits.

Only TrueType outlines are looked at; the layout of the tables is that of OpenType 1.9.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from mmap import ACCESS_READ, mmap
from pathlib import Path
from struct import error as Short
from struct import unpack_from
from typing import NamedTuple

TRUETYPE = (b"\0\1\0\0", b"true")
NEEDED = {b"glyf", b"cmap", b"head", b"OS/2", b"name"}
RESTRICTED, NO_SUBSET, BITMAP_ONLY = 0x0002, 0x0100, 0x0200
"""Licence bits of OS/2 under which a part of the font may not go into a file."""
FAMILY_NAMES = (1, 16)
UNICODE_TABLES = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))
"""Platform and encoding of the maps from characters to glyphs, the fullest first."""

Place = tuple[int, int]
"""Start and length of a table."""


class Sfnt(NamedTuple):
    """One font in a file."""

    path: Path
    number: int
    """Its place in a collection; 0 for a file of one."""
    families: tuple[str, ...]
    weight: int
    """400 is regular, 700 bold."""
    slanted: bool
    charmap: bytes

    def has(self, text: str) -> bool:
        """True when every character of ``text`` has a glyph."""
        return all(_glyph(self.charmap, ord(char)) for char in text)


def fonts_in(path: Path) -> Iterator[Sfnt]:
    """The fonts at ``path`` that may go, in part, into a file; none when it is no font's file."""
    try:
        # Mapped, for a font may have many megabytes of which a few pages are looked at.
        with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            for number, start in enumerate(_starts(data)):
                tables = _tables(data, start)
                if tables.keys() >= NEEDED and _embeddable(data, tables):
                    yield _font(path, number, data, tables)
    except (OSError, ValueError, Short):
        return


def _starts(data: mmap) -> tuple[int, ...]:
    """Where each font's table directory begins."""
    if data[:4] == b"ttcf":
        (count,) = unpack_from(">I", data, 8)
        return tuple(unpack_from(f">{count}I", data, 12))
    return (0,)


def _tables(data: mmap, start: int) -> dict[bytes, Place]:
    if data[start : start + 4] not in TRUETYPE:
        return {}
    (count,) = unpack_from(">H", data, start + 4)
    rows = (unpack_from(">4s4xII", data, start + 12 + 16 * n) for n in range(count))
    return {name: (place, length) for name, place, length in rows}


def _embeddable(data: mmap, tables: dict[bytes, Place]) -> bool:
    (terms,) = unpack_from(">H", data, tables[b"OS/2"][0] + 8)
    return not terms & (RESTRICTED | NO_SUBSET | BITMAP_ONLY)


def _font(path: Path, number: int, data: mmap, tables: dict[bytes, Place]) -> Sfnt:
    (weight,) = unpack_from(">H", data, tables[b"OS/2"][0] + 4)
    (style,) = unpack_from(">H", data, tables[b"head"][0] + 44)
    families = tuple(sorted(set(_families(data, tables[b"name"][0]))))
    return Sfnt(path, number, families, weight, bool(style & 2), _charmap(data, tables[b"cmap"][0]))


def _families(data: mmap, start: int) -> Iterator[str]:
    count, strings = unpack_from(">HH", data, start + 2)
    for n in range(count):
        platform, _, _, kind, length, offset = unpack_from(">6H", data, start + 6 + 12 * n)
        if kind in FAMILY_NAMES:
            raw = data[start + strings + offset :][:length]
            yield raw.decode("latin-1" if platform == 1 else "utf-16-be", "replace")


def _charmap(data: mmap, start: int) -> bytes:
    """The fullest map from characters to glyphs; empty when there is none for Unicode."""
    (count,) = unpack_from(">H", data, start + 2)
    rows = (unpack_from(">HHI", data, start + 4 + 8 * n) for n in range(count))
    offsets = {(platform, encoding): offset for platform, encoding, offset in rows}
    for key in UNICODE_TABLES:
        if key in offsets:
            at = start + offsets[key]
            (form,) = unpack_from(">H", data, at)
            if form in (4, 12):
                (length,) = unpack_from(
                    *((">H", data, at + 2) if form == 4 else (">I", data, at + 4))
                )
                return data[at : at + length]
    return b""


def _glyph(charmap: bytes, code: int) -> int:
    """The glyph of character ``code``, 0 when it has none."""
    if not charmap:
        return 0
    (form,) = unpack_from(">H", charmap)
    return _in_segments(charmap, code) if form == 4 else _in_groups(charmap, code)


def _in_segments(charmap: bytes, code: int) -> int:
    """By format 4: ends, starts, deltas and offsets of runs of characters, 16 bits each."""
    (doubled,) = unpack_from(">H", charmap, 6)
    ends = unpack_from(f">{doubled // 2}H", charmap, 14)
    n = bisect_left(ends, code)
    if n == len(ends):
        return 0
    starts, deltas, offsets = (16 + part * doubled + 2 * n for part in (1, 2, 3))
    (start,), (delta,), (offset,) = (
        unpack_from(">H", charmap, at) for at in (starts, deltas, offsets)
    )
    if code < start:
        return 0
    if not offset:
        return int(code + delta) & 0xFFFF
    at = offsets + offset + 2 * (code - start)
    (glyph,) = unpack_from(">H", charmap, at) if at + 2 <= len(charmap) else (0,)
    return int(glyph)


def _in_groups(charmap: bytes, code: int) -> int:
    """By format 12: first and last character and first glyph of each run, 32 bits each."""
    (count,) = unpack_from(">I", charmap, 12)
    low, high = 0, count
    while low < high:
        middle = (low + high) // 2
        first, last, glyph = unpack_from(">3I", charmap, 16 + 12 * middle)
        if code < first:
            high = middle
        elif code > last:
            low = middle + 1
        else:
            return int(glyph) + code - int(first)
    return 0
