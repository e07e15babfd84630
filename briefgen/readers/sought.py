"""Patterns that are looked for only where one of their words stands, and compiled only then.

Most lines hold none of a pattern's words, and most texts none of most patterns'. To look for a word
is cheap; a pattern takes up to a millisecond to compile, as long as a page takes to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from briefgen.languages import patterns

SHAPES = {"<start>": r"(?:^|(?<=[.!?\])|·•]\s))"}
"""What stands for shapes of no language in the patterns of one: the start of a sentence."""


class Sought:
    """A pattern, and words of which one stands in whatever it finds."""

    def __init__(self, words: str, *patterns: str, exact: bool = False) -> None:
        """``words`` are in small letters, with spaces between; "_" is a space within one. Any of
        ``patterns`` may fit, whatever the case of its letters unless ``exact``."""
        self.words = tuple(word.replace("_", " ") for word in words.split())
        self._source = "|".join(patterns)
        self._flags = re.NOFLAG if exact else re.IGNORECASE

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self._source, self._flags)

    def stands_in(self, small: str) -> bool:
        """True when one of the words stands in ``small``, a text in small letters."""
        return any(map(small.__contains__, self.words))

    def search(self, text: str) -> re.Match[str] | None:
        """The first place in ``text`` that the pattern fits."""
        return self.pattern.search(text) if self.stands_in(text.lower()) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places in ``text`` that it fits, none within another."""
        return self.pattern.finditer(text) if self.stands_in(text.lower()) else iter(())

    def match(self, text: str) -> re.Match[str] | None:
        """The same at the beginning of ``text`` alone."""
        return self.pattern.match(text) if self.stands_in(text.lower()) else None


@lru_cache(maxsize=256)
def sought(file: str, section: str, before: str = "", behind: str = "") -> Sought:
    """What a section of the language's ``file`` looks for: whatever one of its patterns finds, with
    the patterns ``before`` and ``behind`` it."""
    entries = patterns(file, section)
    forms = "|".join(shaped(form) for _, form in entries)
    words = " ".join(words for words, _ in entries)
    return Sought(words, f"{before}(?:{forms}){behind}" if before or behind else forms)


def each_sought(file: str, section: str) -> Iterator[Sought]:
    """Each pattern of a section by itself, in order."""
    return (Sought(words, shaped(pattern)) for words, pattern in patterns(file, section))


def shaped(pattern: str) -> str:
    """``pattern`` with the shapes that its names in angle brackets stand for."""
    for name, shape in SHAPES.items():
        pattern = pattern.replace(name, shape)
    return pattern
