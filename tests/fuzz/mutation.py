"""Changes to a file as accidents and attackers make them: flips, cuts, copies, splices."""

from __future__ import annotations

import random
from collections.abc import Callable

ODD = (b"\0", b"\xff", b"<", b">", b"&", b'"', b"\n", b"\xed\xa0\x80", b"\xe2\x80\xae", b"9" * 20)
"""What readers trip over."""


def mutated(data: bytes, other: bytes, dice: random.Random) -> bytes:
    """``data`` after one to eight changes; ``other`` is a file that parts are taken from."""
    for _ in range(dice.randint(1, 8)):
        data = dice.choice(CHANGES)(data, other, dice)
    return data


def _flip(data: bytes, other: bytes, dice: random.Random) -> bytes:
    if not data:
        return data
    at = dice.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << dice.randrange(8)]) + data[at + 1 :]


def _cut(data: bytes, other: bytes, dice: random.Random) -> bytes:
    start, end = _stretch(data, dice)
    return data[:start] + data[end:]


def _truncate(data: bytes, other: bytes, dice: random.Random) -> bytes:
    return data[: dice.randint(0, len(data))]


def _repeat(data: bytes, other: bytes, dice: random.Random) -> bytes:
    start, end = _stretch(data, dice)
    return data[:end] + data[start:end] * dice.randint(1, 20) + data[end:]


def _splice(data: bytes, other: bytes, dice: random.Random) -> bytes:
    start, end = _stretch(other, dice)
    at = dice.randint(0, len(data))
    return data[:at] + other[start:end] + data[at:]


def _insert(data: bytes, other: bytes, dice: random.Random) -> bytes:
    at = dice.randint(0, len(data))
    return data[:at] + dice.choice(ODD) + data[at:]


def _stretch(data: bytes, dice: random.Random) -> tuple[int, int]:
    """Where a stretch of ``data``, short more often than long, begins and ends."""
    start = dice.randint(0, len(data))
    return start, min(len(data), start + int(dice.expovariate(1 / 60)))


CHANGES: tuple[Callable[[bytes, bytes, random.Random], bytes], ...] = (
    _flip, _cut, _truncate, _repeat, _splice, _insert,
)  # fmt: skip
