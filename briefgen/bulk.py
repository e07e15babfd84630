"""Hold a file's content that may be large compressed, in portions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING
from zlib import compress, decompress

if TYPE_CHECKING:
    from hashlib import _Hash as Hash

PORTION = 512 * 1024
"""Bytes that are compressed together; content of fewer is held as it is."""


class Bulk:
    """Bytes, given back in the portions that they were put in by."""

    def __init__(self, portions: Iterable[bytes]) -> None:
        self._length = 0
        self._held = []
        for portion in portions:
            self._length += len(portion)
            self._held.append(compress(portion, 1))

    def ending(self, old: bytes, new: bytes) -> Bulk:
        """The same with ``new`` for ``old`` at its end; all before is shared."""
        *others, last = self._held
        changed = Bulk([decompress(last).removesuffix(old) + new])
        changed._length += len(self) - len(decompress(last))
        changed._held[:0] = others
        return changed

    def __iter__(self) -> Iterator[bytes]:
        return map(decompress, self._held)

    def __len__(self) -> int:
        return self._length


def held(pieces: Iterable[bytes]) -> bytes | Bulk:
    """All of ``pieces`` in one; a portion of a large content ends where a piece does."""
    portions = _portions(pieces)
    first, second = next(portions, b""), next(portions, None)
    return first if second is None else Bulk(_behind(first, second, portions))


def portions(content: bytes | Bulk) -> Iterable[bytes]:
    """What ``content`` consists of, in order."""
    return (content,) if isinstance(content, bytes) else content


def ending(content: bytes | Bulk, old: bytes, new: bytes) -> bytes | Bulk:
    """``content`` with ``new`` for ``old`` at its end."""
    if isinstance(content, Bulk):
        return content.ending(old, new)
    return content.removesuffix(old) + new


def digest(content: bytes | Bulk, kind: Callable[[], Hash] = sha256) -> str:
    """The hash of ``content`` in hexadecimal."""
    total = kind()
    for portion in portions(content):
        total.update(portion)
    return total.hexdigest()


def _portions(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """``pieces`` joined to portions."""
    waiting: list[bytes] = []
    size = 0
    for piece in pieces:
        waiting.append(piece)
        size += len(piece)
        if size >= PORTION:
            yield b"".join(waiting)
            waiting, size = [], 0
    if waiting:
        yield b"".join(waiting)


def _behind(first: bytes, second: bytes, others: Iterable[bytes]) -> Iterator[bytes]:
    yield first
    yield second
    yield from others
