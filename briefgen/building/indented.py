"""Data as JSON text, an entry a line, in pieces: no two rows of many need be held at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from json import JSONEncoder
from typing import Any

_HELD = 0
"""Stands for an entry that has entries of its own, until they are written."""


def indented(data: Mapping[str, Any]) -> Iterator[str]:
    """``data`` as ``json.dumps`` writes it with ``indent=1``; of an iterator's items a list."""
    between = "{"
    for key, value in data.items():
        yield f"{between}\n {_flat('').encode(key)}: "
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
    if not _nests(value):
        return _flat("").encode(value)
    line, end = "\n" + " " * (depth + 1), "\n" + " " * depth
    keyed = isinstance(value, dict)
    nested = {n: own for n, own in enumerate(value.values() if keyed else value) if _nests(own)}
    if nested and keyed:
        value = {key: _HELD if n in nested else own for n, (key, own) in enumerate(value.items())}
    elif nested:
        value = [_HELD if n in nested else own for n, own in enumerate(value)]
    # What stands at one level is written by JSON's own encoder in C.
    flat = _flat(line).encode(value)
    inside = flat[1:-1]
    if nested:
        # In a string a line's end is written otherwise, so here it can only stand between entries.
        entries = inside.split(f",{line}")
        for n, own in nested.items():
            entries[n] = entries[n].removesuffix(str(_HELD)) + _text(own, depth + 1)
        inside = f",{line}".join(entries)
    return f"{flat[0]}{line}{inside}{end}{flat[-1]}"


def _nests(value: Any) -> bool:
    """True for what has entries of its own."""
    return isinstance(value, dict | list | tuple) and bool(value)


@lru_cache(maxsize=32)
def _flat(line: str) -> JSONEncoder:
    """What writes the entries of one level, each but the first behind ``line``."""
    return JSONEncoder(ensure_ascii=False, separators=(f",{line}", ": "))
