"""The texts of a large folder, kept small: read and extracted, most are not looked at again.

A text is kept as UTF-8 and its blocks as numbers, and both are made whole where they are asked
for; of the latest a few are at hand.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from briefgen.source import Block, BlockKind, Source

LATEST = 64
"""Texts, and blocks of so many, that are at hand."""
BLOCKS = 1_000
"""Single blocks that are: of one claim it is asked several times."""
LARGE = 100_000
"""Characters from which a text stays as it is: to make it whole again and again takes time."""
_KINDS = (*BlockKind,)
_NONE = -1
"""In the place of a number that there is not."""
_WIDTH = 8
"""Numbers of a block: kind, start, end, level, start and end of its label, page, why."""


class Shelf:
    """Keeps texts and blocks, by number."""

    def __init__(self) -> None:
        texts: list[bytes] = []
        blocks: list[bytes] = []
        reasons: list[str] = []
        self._texts, self._blocks, self._reasons = texts, blocks, reasons
        # They know what they need and not this object, which so goes with its last user.
        self.text = lru_cache(LATEST)(lambda at: texts[at].decode("utf-8", "surrogatepass"))
        """The text with a number."""
        self.blocks = lru_cache(LATEST)(lambda at: tuple(_unpacked(blocks[at], reasons)))
        """Its blocks."""
        self.block_at = lru_cache(BLOCKS)(partial(_block_at, blocks, reasons))
        """The block of a text that holds an offset, or None between blocks."""

    def put(self, source: Source) -> Source:
        """``source``, from now on kept here; a large one as it is."""
        if len(source.text) > LARGE:
            return source
        try:
            self._blocks.append(_packed(source.blocks, self._reasons))
        except OverflowError:
            # No number of a block is as large as that, but who knows what reads files.
            return source
        self._texts.append(source.text.encode("utf-8", "surrogatepass"))
        return _Kept(self, len(self._texts) - 1, source)


class _Kept(Source):
    """A source whose text and blocks lie on a shelf: in their places it holds where."""

    __slots__ = ()

    def __new__(cls, shelf: Shelf, number: int, like: Source) -> _Kept:
        """The source with a number, and what is small of it ``like`` another."""
        where = bytes.fromhex(like.sha256), number, shelf
        small = like.profile, like.warnings, like.shifts
        return tuple.__new__(cls, (like.id, like.path, *where, *small))

    _hash: Any = Source.sha256
    _number: Any = Source.text
    _shelf: Any = Source.blocks

    @property
    def sha256(self) -> str:
        found: str = self._hash.hex()
        return found

    @property
    def text(self) -> str:
        found: str = self._shelf.text(self._number)
        return found

    @property
    def blocks(self) -> tuple[Block, ...]:
        found: tuple[Block, ...] = self._shelf.blocks(self._number)
        return found

    def block_at(self, offset: int) -> Block | None:
        found: Block | None = self._shelf.block_at(self._number, offset)
        return found

    @property
    def _key(self) -> tuple[str, Path, str]:
        """What tells it from others: the first three fields, without a look at the text."""
        return self.id, self.path, self.sha256

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, _Kept):
            return self is other or self._key == other._key
        return isinstance(other, Source) and self._key == other[:3]

    def __iter__(self) -> Iterator[Any]:
        return (getattr(self, name) for name in Source._fields)

    def __getitem__(self, at: Any) -> Any:
        return (*self,)[at]

    def _replace(self, **changed: Any) -> Any:
        whole = Source._make(self)._replace(**changed)
        if changed.keys() <= {"id", "profile"}:
            return _Kept(self._shelf, self._number, whole)
        return whole


def _block_at(
    blocks: Sequence[bytes], reasons: Sequence[str], number: int, offset: int
) -> Block | None:
    numbers = array("i", blocks[number])
    at = (bisect_right(numbers[1::_WIDTH], offset) - 1) * _WIDTH
    if at < 0 or offset >= numbers[at + 2]:
        return None
    return _block(numbers[at : at + _WIDTH], reasons)


def _packed(blocks: tuple[Block, ...], reasons: list[str]) -> bytes:
    """``blocks`` as numbers; a word for noise by its place among ``reasons``."""
    numbers = array("i")
    for kind, start, end, level, label, page, why in blocks:
        if why not in reasons:
            reasons.append(why)
        numbers.extend((_KINDS.index(kind), start, end, level))
        numbers.extend(label or (_NONE, _NONE))
        numbers.extend((_NONE if page is None else page, reasons.index(why)))
    return numbers.tobytes()


def _unpacked(packed: bytes, reasons: list[str]) -> Iterator[Block]:
    """The blocks that ``_packed`` made numbers of."""
    numbers = array("i", packed)
    for at in range(0, len(numbers), _WIDTH):
        yield _block(numbers[at : at + _WIDTH], reasons)


def _block(numbers: Sequence[int], reasons: Sequence[str]) -> Block:
    kind, start, end, level, first, last, page, why = numbers
    label = None if first == _NONE else (first, last)
    return Block(
        _KINDS[kind], start, end, level, label, None if page == _NONE else page, reasons[why]
    )
