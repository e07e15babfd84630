"""Finding the phrases of a list in a sentence: one dictionary look-up a word, no backtracking."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from briefgen.extraction.language import lists
from briefgen.extraction.tokens import Token, stem


class _Phrase(NamedTuple):
    """An entry of a list."""

    words: list[str]
    sections: tuple[str, ...]
    """Those that hold it."""


_Table = dict[str, dict[str, tuple[_Phrase, ...]]]
"""Phrases by their first word, then by their second, the longest first; "" stands for no second."""


class Hit(NamedTuple):
    """A phrase found: the list's section and the words it covers."""

    section: str
    first: int
    last: int
    """Index after the last word."""


_hit: Callable[[Iterable[object]], Hit] = partial(tuple.__new__, Hit)
"""A hit of its three fields: ``Hit._make`` without its detour through Python."""


def hits(file: str, sentence: Sequence[Token], inflected: bool = True) -> Iterator[Hit]:
    """Every phrase of ``file`` that stands in ``sentence``, the longest at each word.

    With ``inflected`` words are compared by their stems.
    """
    table = _table(file, inflected)
    words = [token.word for token in sentence]
    keys = [*map(stem, words)] if inflected else words
    if table.keys().isdisjoint(keys):
        return
    for at in [at for at, key in enumerate(keys) if key in table]:
        behind = table[keys[at]]
        follower = keys[at + 1] if at + 1 < len(keys) else ""
        for phrase, sections in (*behind.get(follower, ()), *behind.get("", ())):
            if len(phrase) < 3 or keys[at + 2 : at + len(phrase)] == phrase[2:]:
                for section in sections:
                    yield _hit((section, at, at + len(phrase)))
                break


@lru_cache(maxsize=16)
def _table(file: str, inflected: bool) -> _Table:
    """Every phrase of ``file``, with the sections that hold it."""
    key: Callable[[str], str] = stem if inflected else str
    found: dict[tuple[str, ...], list[str]] = {}
    for section, entries in lists(file).items():
        for entry in entries:
            phrase = tuple(key(word) for word in entry.replace(".", "").split())
            if section not in found.setdefault(phrase, []):
                found[phrase].append(section)
    table: dict[str, dict[str, list[_Phrase]]] = {}
    for phrase, sections in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        second = phrase[1] if len(phrase) > 1 else ""
        behind = table.setdefault(phrase[0], {}).setdefault(second, [])
        behind.append(_Phrase([*phrase], tuple(sections)))
    return {
        first: {second: tuple(phrases) for second, phrases in behind.items()}
        for first, behind in table.items()
    }
