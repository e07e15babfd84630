"""The words of a claim as the comparison sees them: content words by their stems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from briefgen.languages import lists, words
from briefgen.languages.stems import stem as shared

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A word as it is read: with what follows its apostrophe, figures parted at their points."""
_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+)*")


def plain(text: str) -> list[str]:
    """Every word and figure of ``text`` in small letters, hyphenated compounds apart."""
    if text.isascii():
        return _WORD.findall(text.lower())
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def first_word(text: str) -> str:
    """The first of those words, "" where there is none."""
    found = _WORD.search(text)
    return found.group().lower().replace("’", "'") if found else ""


def content(text: str) -> Iterator[str]:
    """Stems of the words that carry meaning; small numbers in words become figures."""
    return telling(plain(text))


def telling(words: Iterable[str]) -> Iterator[str]:
    """The same, of words that ``plain`` gave."""
    return filter(None, map(_root, words))


@lru_cache(maxsize=20_000)
def _root(word: str) -> str:
    """The stem of a word that carries meaning, the figure of a small number in words, or ""."""
    named = _numbers()
    if word in named:
        return named[word]
    telling = word not in listed("function") and (len(word) > 2 or word.isdigit())
    return stem(word) if telling else ""


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What the inflections of a word share, a "v" that an ending follows as "f", so that "midwife"
    and "midwives" meet."""
    bare = word.removesuffix("'s")
    root = shared(bare)
    return f"{root[:-1]}f" if root != bare and root.endswith("v") else root


@lru_cache(maxsize=20_000)
def acts(word: str) -> bool:
    """True for a word that is a finite verb as a rule."""
    known = words("verbs", "auxiliaries") | words("verbs", "past") | words("verbs", "verbs")
    base = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
    return word in known or base in known or (word.endswith("ed") and len(word) > 4)


def listed(section: str) -> frozenset[str]:
    """One list of words."""
    return words("comparing", section)


@lru_cache(maxsize=32)
def stems(section: str) -> frozenset[str]:
    """One list by its words' stems."""
    return frozenset(map(stem, lists("comparing")[section]))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, str]:
    sections = lists("comparing")
    return dict(zip(sections["numbers"], sections["values"], strict=True))
