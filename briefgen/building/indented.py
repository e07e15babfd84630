"""Write data as JSON text, an entry a line, piece by piece.

So no two rows of many need be in memory at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from json import JSONEncoder
from typing import Any


def indented(data: Mapping[str, Any]) -> Iterator[str]:
    """``data`` as ``json.dumps`` writes it with ``indent=1``; of an iterator's items a list."""
    between = "{"
    for key, value in data.items():
        yield f"{between}\n {_key(key)}: "
        yield from _listed(value) if isinstance(value, Iterator) else (_text(value, 1),)
        between = ","
    yield "\n}" if data else "{}"


def _listed(items: Iterator[Any]) -> Iterator[str]:
    between = "["
    for item in items:
        yield f"{between}\n  {_text(item, 2)}"
        between = ","
    yield "[]" if between == "[" else "\n ]"


def _text(value: Any, depth: int) -> str:
    """``value`` at so many levels from the left."""
    # JSON's own encoder, in C, is asked once for all that has no entries of its own.
    pieces: list[str | None] = []
    leaves: list[Any] = []
    _parted(value, depth, pieces, leaves)
    told = iter(_ENCODER.encode(leaves)[1:-1].split(_BETWEEN))
    return "".join([next(told) if piece is None else piece for piece in pieces])


def _parted(value: Any, depth: int, pieces: list[str | None], leaves: list[Any]) -> None:
    """Add to ``pieces`` what stands around the ``leaves`` of ``value``, and None for each."""
    if not isinstance(value, _NESTING) or not value:
        leaves.append(value)
        pieces.append(None)
        return
    line, end = "\n" + " " * (depth + 1), "\n" + " " * depth
    keyed = isinstance(value, dict)
    opening, closing = "{}" if keyed else "[]"
    for entry in value:
        own = value[entry] if keyed else entry
        pieces.append(f"{opening}{line}{_key(entry)}: " if keyed else opening + line)
        # Most entries have none of their own.
        if own and isinstance(own, _NESTING):
            _parted(own, depth + 1, pieces, leaves)
        else:
            leaves.append(own)
            pieces.append(None)
        opening = ","
    pieces.append(end + closing)


@lru_cache(maxsize=256)
def _key(name: str) -> str:
    """A key in JSON."""
    return _ENCODER.encode(name)


_NESTING = (dict, list, tuple)
_BETWEEN = "\n"
"""In JSON no value without entries has one."""
_ENCODER = JSONEncoder(ensure_ascii=False, separators=(_BETWEEN, ": "))
