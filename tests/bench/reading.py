"""What pandoc understood: the text of its own syntax tree, to hold against the document's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, zip_longest
from typing import Any


class Differs(Exception):
    """pandoc reads another text than the one that briefgen typesets."""


def compare(ours: str, tree: dict[str, Any]) -> int:
    """The number of words both texts hold; raises Differs at the first that is not the same.

    ``tree`` is what ``pandoc --to json`` prints.
    """
    theirs = "".join(text(tree["blocks"], count(1))).split()
    for n, (own, other) in enumerate(zip_longest(ours.split(), theirs)):
        if own != other:
            raise Differs(f"word {n} is {own!r} in the document and {other!r} for pandoc")
    return len(theirs)


def text(node: Any, tables: Iterator[int]) -> Iterator[str]:
    """The text under ``node``, with the numbers that lists and tables will print."""
    match node:
        case {"t": "Str", "c": str(words)}:
            yield words
        case {"t": "Link", "c": [_, words, _]}:
            yield from text(words, tables)
        case {"t": "OrderedList", "c": [[start, *_], items]}:
            for n, item in enumerate(items, start):
                yield f" {n}. "
                yield from text(item, tables)
        case {"t": "Table", "c": parts}:
            yield f" Table {next(tables)}. "
            yield from text(parts, tables)
        case {"t": "RawInline"}:
            return
        case {"t": "Space" | "SoftBreak" | "LineBreak"}:
            yield " "
        case {"t": "Para" | "Plain" | "Header", "c": inner}:
            yield " "
            yield from text(inner, tables)
            yield " "
        case {"c": inner}:
            yield from text(inner, tables)
        case list():
            for part in node:
                yield from text(part, tables)
