"""Which words of a subject's texts are nouns, by the company they keep there.

A noun stands behind an article or a preposition and before one, or before a stop; a verb stands
behind a pronoun or "to". Names of persons and places are told by their capitals.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from briefgen.comparison.words import listed, stem
from briefgen.source import BlockKind, Source

_WORD = re.compile(r"([^\W_]+(?:[.,](?=\d)\d+|['’](?=\w)\w+)*)")
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
    counts: bool
    """True for a figure, a number or a scale ("million") that nothing parts from the next."""
    opens: bool
    """True for a determiner."""
    ends: bool
    """True for what stands behind a noun: a preposition, a conjunction."""
    precedes_verb: bool
    """True for what stands before a verb: a pronoun, "to"."""


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words between two offsets."""
    # Words at odd places, what stands between them at even ones.
    parts = _WORD.split(text[start:end])
    found = list(map(_word, parts[1:-2:2], parts[2:-2:2]))
    return [*found, _word(parts[-2], None)] if len(parts) > 1 else found


@lru_cache(maxsize=50_000)
def _word(form: str, gap: str | None) -> Word:
    """A word, and what parts it from the next; None where it is the last. A text repeats both."""
    low = form.lower().replace("’", "'")
    stopped = gap is None or bool(_STOP.search(gap))
    counts = low[0].isdigit() or low in listed("numbers") or low in listed("scales")
    return Word(
        form=form,
        low=low,
        stem=stem(low),
        stopped=stopped,
        joined=gap in (" ", "-", "\n"),
        counts=counts and not stopped,
        opens=low in listed("determiners"),
        ends=low in listed("behind"),
        precedes_verb=low in listed("verbal") and not stopped,
    )


@dataclass(frozen=True, slots=True)
class Nouns:
    """What the texts show about their words, by stem."""

    as_noun: Counter[str] = field(default_factory=Counter)
    as_verb: Counter[str] = field(default_factory=Counter)
    capital: Counter[str] = field(default_factory=Counter)
    """How often it stands inside a sentence with a capital."""
    small: Counter[str] = field(default_factory=Counter)
    counted: Counter[str] = field(default_factory=Counter)
    """How often a figure, or a number in words, stands right before it."""
    all: Counter[str] = field(default_factory=Counter)

    def is_noun(self, word: str) -> bool:
        """True when ``word``, a stem, is met as a noun and mostly not as a verb."""
        return self.as_noun[word] > self.as_verb[word] and not word.endswith("ly")

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
    """Enter what the words of one block show."""
    found.all.update([word.stem for word in words])
    found.counted.update([word.stem for before, word in pairwise(words) if before.counts])
    inside = [word for before, word in pairwise(words) if not before.stopped]
    found.capital.update([word.stem for word in inside if word.form[0].isupper()])
    found.small.update([word.stem for word in inside if not word.form[0].isupper()])
    found.as_verb.update([word.stem for before, word in pairwise(words) if before.precedes_verb])
    found.as_noun.update(_noun_like(words))


def _noun_like(words: Sequence[Word]) -> Iterator[str]:
    """Stems of words that stand where nouns do."""
    before: Word | None = None
    for word, behind in zip_longest(words, words[1:]):
        closed = word.stopped or behind is None or behind.ends
        if closed and not (before and before.precedes_verb):
            opened = before is not None and before.opens
            free = before is None or before.stopped or not before.ends
            if opened or (free and word.low.endswith("s")):
                yield word.stem
        before = word
