"""Which words of a subject's texts are nouns, by the company they keep there.

A noun stands behind an article or a preposition and before one, or before a stop; a verb stands
behind a pronoun or "to". Names of persons and places are told by their capitals.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from briefgen.comparison.words import listed, stem
from briefgen.source import BlockKind, Source

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+)*")
SELDOM, OFTEN = 7, 3
"""A noun is met as one in one of so many places at least; a word in "-ing" must be met so more
often, for most are verbs. And in one of ``OFTEN`` places it ends its phrase."""
_STOP = re.compile(r"[^\w\s'’“”\"-]|\n\s*\n")


class Word(NamedTuple):
    """A word as it stands in a text."""

    form: str
    """As it is written."""
    low: str
    stem: str
    stopped: bool
    """True when punctuation, or the end, stands between it and the next word."""
    joined: bool
    """True when only a space or hyphen does."""


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words between two offsets."""
    found = list(_WORD.finditer(text, start, end))
    ends = [match.start() for match in found[1:]]
    gaps: list[str | None] = [text[m.end() : e] for m, e in zip(found, ends, strict=False)]
    gaps += [None] * bool(found)
    return [
        Word(form, low, stem(low), gap is None or bool(_STOP.search(gap)), gap in (" ", "-", "\n"))
        for match, gap in zip(found, gaps, strict=True)
        for form in (match.group(),)
        for low in (form.lower().replace("’", "'"),)
    ]


@dataclass(frozen=True, slots=True)
class Nouns:
    """What the texts show about their words, by stem."""

    as_noun: Counter[str] = field(default_factory=Counter)
    as_verb: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)
    """How often it stands inside a sentence with a capital."""
    small: Counter[str] = field(default_factory=Counter)
    closing: Counter[str] = field(default_factory=Counter)
    """How often its phrase ends with it: no further noun follows."""
    counted: Counter[str] = field(default_factory=Counter)
    """How often a figure, or a number in words, stands right before it."""
    shouted: Counter[str] = field(default_factory=Counter)
    """How often it stands in capitals throughout."""
    gerund: Counter[str] = field(default_factory=Counter)
    """How often it ends in "-ing"."""
    all: Counter[str] = field(default_factory=Counter)

    def is_noun(self, word: str) -> bool:
        """True when ``word``, a stem, is met as a noun, mostly not as a verb, and not too seldom:
        an adjective ends a phrase once in a while ("the social and the natural")."""
        places = OFTEN if 2 * self.gerund[word] > self.all[word] else SELDOM
        often = places * self.as_noun[word] >= self.all[word] <= OFTEN * self.closing[word]
        return often and self.as_noun[word] > self.as_verb[word] and not word.endswith("ly")

    def is_short(self, word: str) -> bool:
        """True for an abbreviation: a word that is never or hardly ever written but in capitals."""
        return 2 * self.shouted[word] > self.all[word]

    def is_unit(self, word: str) -> bool:
        """True for a currency or measure: a word that figures stand before more often than not."""
        return 2 * self.counted[word] > self.all[word]

    def is_name(self, word: str) -> bool:
        """True when ``word`` is written with a capital wherever that tells something."""
        return self.capital[word] > self.small[word]


def nouns(sources: Sequence[Source]) -> Nouns:
    """What ``sources`` together show."""
    found = Nouns()
    for source in sources:
        for block in source.blocks:
            if block.kind is not BlockKind.NOISE:
                _look(words_of(source.text, block.start, block.end), found)
    return found


def _look(words: Sequence[Word], found: Nouns) -> None:
    for before, word, behind in _neighbours(words):
        found.all[word.stem] += 1
        found.shouted[word.stem] += word.form.isupper() and len(word.form) > 1
        found.gerund[word.stem] += word.low.endswith("ing")
        found.counted[word.stem] += _counts(before)
        inside = before is not None and not before.stopped
        if inside:
            (found.capital if word.form[0].isupper() else found.small)[word.stem] += 1
        closed = word.stopped or behind is None or behind.low in listed("behind")
        found.closing[word.stem] += closed
        if inside and before and before.low in listed("verbal"):
            found.as_verb[word.stem] += 1
        elif closed and (before is None or before.stopped or before.low not in listed("behind")):
            found.as_noun[word.stem] += word.low.endswith("s") or _opens(before)
        elif closed and _opens(before):
            found.as_noun[word.stem] += 1


def _counts(before: Word | None) -> bool:
    """True for a figure, a number or a scale ("million")."""
    if before is None or before.stopped:
        return False
    return (
        before.low[0].isdigit() or before.low in listed("numbers") or before.low in listed("scales")
    )


def _opens(before: Word | None) -> bool:
    return before is not None and before.low in listed("determiners")


def _neighbours(words: Sequence[Word]) -> Iterator[tuple[Word | None, Word, Word | None]]:
    for n, word in enumerate(words):
        yield words[n - 1] if n else None, word, words[n + 1] if n + 1 < len(words) else None
