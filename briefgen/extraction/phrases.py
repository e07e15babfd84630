"""Finding the phrases of a list in a sentence: one dictionary look-up a word, no backtracking."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from briefgen.extraction.language import lists
from briefgen.extraction.tokens import Token, stem

_Table = dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]


class Hit(NamedTuple):
    """A phrase found: the list's section and the words it covers."""

    section: str
    first: int
    last: int
    """Index after the last word."""


def hits(file: str, sentence: Sequence[Token], inflected: bool = True) -> Iterator[Hit]:
    """Every phrase of ``file`` that stands in ``sentence``, the longest at each word.

    With ``inflected`` words are compared by their stems.
    """
    table = _table(file, inflected)
    words = [token.word for token in sentence]
    keys = [*map(stem, words)] if inflected else words
    for at in [at for at, key in enumerate(keys) if key in table]:
        for phrase, sections in table[keys[at]]:
            last = at + len(phrase)
            if len(phrase) == 1 or tuple(keys[at:last]) == phrase:
                for section in sections:
                    yield Hit(section, at, last)
                break


@lru_cache(maxsize=16)
def _table(file: str, inflected: bool) -> _Table:
    """Phrases by their first word, longest first, each with the sections that hold it."""
    key: Callable[[str], str] = stem if inflected else str
    found: dict[tuple[str, ...], list[str]] = {}
    for section, entries in lists(file).items():
        for entry in entries:
            phrase = tuple(key(word) for word in entry.replace(".", "").split())
            if section not in found.setdefault(phrase, []):
                found[phrase].append(section)
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for phrase, sections in sorted(found.items(), key=lambda item: (-len(item[0]), item[0])):
        table.setdefault(phrase[0], []).append((phrase, tuple(sections)))
    return {first: tuple(phrases) for first, phrases in table.items()}
