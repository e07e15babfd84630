"""The words of one language, read from its folder of lists: what in the code is English is here.

A list file holds sections; ``[name]`` opens one and its entries stand below it, separated by
white space, or one to a line where the line begins with ``- ``. A line ``@ file name`` stands for
the entries of that section of another file. ``#`` begins a comment.
Where words alone do not tell, an entry is ``- words :: pattern``: a regular expression, and before
it, in small letters, words of which one stands in whatever it finds ("_" is a space within one).
Capitals count in a pattern only within ``(?-i:…)``.
A second language is a second folder. What tells languages apart, ``commonest.txt``, stands beside
the folders, as a file of the language ".".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path


def folder(language: str = "en") -> Path:
    """Where the lists of a language stand, and in ``learnt`` what was fitted on its texts."""
    return Path(__file__).parent / language


PARTED = " :: "
"""Between the words of an entry and its pattern."""


@lru_cache(maxsize=64)
def lists(file: str, language: str = "en") -> dict[str, tuple[str, ...]]:
    """The entries of ``file`` (without its suffix) by section."""
    return _read(file, language)


@lru_cache(maxsize=64)
def _read(file: str, language: str) -> dict[str, tuple[str, ...]]:
    # Whether a caller names the language or not, a file is read once.
    text = (folder(language) / f"{file}.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    entries: list[str] = []
    for line in text.splitlines():
        mark = line[:1]
        if mark == "-" and line[1:2] == " ":
            entries.append(line[2:].strip())
        elif mark == "[":
            if not line.endswith("]") or line[1:-1] in sections:
                raise ValueError(f"{language}/{file}.txt: {line} opens no new section")
            entries = sections[line[1:-1]] = []
        elif mark == "@" and line[1:2] == " ":
            other, name = line[2:].split(" ", 1)
            entries.extend(_read(other, language)[name])
        elif mark != "#":
            entries.extend(line.split())
    return {name: tuple(found) for name, found in sections.items()}


@lru_cache(maxsize=256)
def words(file: str, section: str, language: str = "en") -> frozenset[str]:
    """One section of ``file`` for look-up."""
    return frozenset(_read(file, language)[section])


@lru_cache(maxsize=256)
def patterns(file: str, section: str, language: str = "en") -> tuple[tuple[str, str], ...]:
    """The patterns of one section of ``file``, in order, each behind its words.

    Raises ValueError for an entry without words.
    """
    return tuple(
        _parted(entry, f"{language}/{file}.txt [{section}]")
        for entry in _read(file, language)[section]
    )


def _parted(entry: str, where: str) -> tuple[str, str]:
    words, parted, pattern = entry.partition(PARTED)
    if not parted or not words.strip():
        raise ValueError(f"{where}: {entry}: write its words and {PARTED!r} before the pattern")
    return words, pattern


def either(file: str, section: str, language: str = "en") -> str:
    """The patterns of a section as one that finds what any of them does."""
    return "|".join(pattern for _, pattern in patterns(file, section, language))


@lru_cache(maxsize=64)
def pattern(file: str, section: str, language: str = "en") -> re.Pattern[str]:
    """The same, to search with."""
    return re.compile(either(file, section, language), re.IGNORECASE)


def may_begin(text: str, file: str, section: str, language: str = "en") -> bool:
    """True when ``text`` begins with the letters of one of a section's entries, whatever their
    case. Most begin with none, and to see that is cheaper than to compile a pattern of them."""
    return text.lower().startswith(_read(file, language)[section])


def may_hold(text: str, file: str, section: str, language: str = "en") -> bool:
    """The same anywhere in ``text``."""
    return any(map(text.lower().__contains__, _read(file, language)[section]))


def may_find(text: str, file: str, section: str, language: str = "en") -> bool:
    """True when a word stands in ``text`` of which a section's patterns find none without it."""
    return any(_near(text, file, section, language))


def pattern_for(text: str, file: str, section: str, language: str = "en") -> re.Pattern[str]:
    """The patterns of a section as one, for a search in ``text`` alone: without those of whose
    words none stands there, which then need not be compiled."""
    return _any_form("|".join(_near(text, file, section, language)) or NOTHING)


@lru_cache(maxsize=1024)
def _any_form(forms: str) -> re.Pattern[str]:
    return re.compile(forms, re.IGNORECASE)


NOTHING = "(?!)"
"""A pattern that finds nothing."""


def _near(text: str, file: str, section: str, language: str) -> Iterator[str]:
    """The patterns of a section of which a word stands in ``text``."""
    small = text.lower().replace("’", "'")
    for words, form in _signed(file, section, language):
        if any(map(small.__contains__, words)):
            yield form


@lru_cache(maxsize=64)
def _signed(file: str, section: str, language: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """The patterns of a section, each behind its words as they stand in a text."""
    return tuple(
        (tuple(word.replace("_", " ").replace("’", "'") for word in words.split()), form)
        for words, form in patterns(file, section, language)
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern that finds each of ``words``, a longer one before a shorter that it begins with."""
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
