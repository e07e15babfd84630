"""Data as JSON text, an entry a line, in pieces: no two rows of many need be held at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from json import JSONEncoder
from typing import Any


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
    if not any(map(_nests, value.values() if isinstance(value, dict) else value)):
        # All of it stands at one level: JSON's own encoder in C can write it.
        flat = _flat(line).encode(value)
        return f"{flat[0]}{line}{flat[1:-1]}{end}{flat[-1]}"
    if isinstance(value, dict):
        told = (f"{_flat('').encode(key)}: {_text(own, depth + 1)}" for key, own in value.items())
        return f"{{{line}{f',{line}'.join(told)}{end}}}"
    return f"[{line}{f',{line}'.join([_text(own, depth + 1) for own in value])}{end}]"


def _nests(value: Any) -> bool:
    """True for what has entries of its own."""
    return isinstance(value, dict | list | tuple) and bool(value)


@lru_cache(maxsize=32)
def _flat(line: str) -> JSONEncoder:
    """What writes the entries of one level, each but the first behind ``line``."""
    return JSONEncoder(ensure_ascii=False, separators=(f",{line}", ": "))
