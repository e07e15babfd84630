"""Noun phrases of a text that may name a topic, and how a heading spells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from briefgen.comparison.nouns import Nouns, Word
from briefgen.comparison.words import listed, stems
from briefgen.languages import words as common_words

if TYPE_CHECKING:
    from briefgen.comparison.choosing import Key

LONGEST = 3
"""Words in a topic found in running text; a label may have one more."""


def is_heading(words: Sequence[Word]) -> bool:
    """True for a label of up to four words of which one at least says what it is about."""
    telling = [w for w in words if not is_empty(w) and not w.low[0].isdigit()]
    return 0 < len(telling) <= len(words) <= LONGEST + 1 and not all(map(_generic, telling))


def says_something(word: Word) -> bool:
    """True for a word that names what is spoken of, by itself or with others."""
    return not is_empty(word) and not _generic(word) and not word.low[0].isdigit()


def is_empty(word: Word) -> bool:
    """True for a word that only joins others, and for one that names nothing ("already")."""
    bare = word.low.removesuffix("'s")
    return bare in listed("function") or bare in common_words("common", "words")


class Phrases:
    """Finds phrases in texts by what is ``known`` of their words.

    What is asked of a word or a phrase is answered once: texts use the same ones again and again.
    """

    def __init__(self, known: Nouns) -> None:
        self._heads = lru_cache(20_000)(partial(_heads, known))
        self._modifies = lru_cache(20_000)(partial(_modifies, known))
        self.named = lru_cache(20_000)(partial(_named_topic, known))
        """The topic that a run of words names, and how it spells it as a heading."""

    def of(self, words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
        """Nouns, and runs of up to ``LONGEST`` words that end in one."""
        for last in [at for at, heads in enumerate(map(self._heads, words)) if heads]:
            if _person(words, last):
                continue
            if not _generic(words[last]):
                yield (words[last],)
            elif words[last].low in listed("calendar"):
                continue
            for first in range(last - 1, max(-1, last - LONGEST), -1):
                if not words[first].joined or not self._modifies(words[first]):
                    break
                yield tuple(words[first : last + 1])


def _named_topic(known: Nouns, run: Sequence[Word]) -> tuple[Key, str]:
    key = frozenset([word.stem for word in run if word.low not in listed("function")])
    return key, _spelling(run, known)


def _heads(known: Nouns, word: Word) -> bool:
    return (
        len(word.low) > 2
        and not is_empty(word)
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and word.low not in listed("numbers")
        and not word.low[0].isdigit()
        and not known.is_unit(word.stem)
        and not word.low.endswith("ed")
        and not (known.is_name(word.stem) and not known.is_short(word.stem))
        and known.is_noun(word.stem)
    )


def _modifies(known: Nouns, word: Word) -> bool:
    return (
        len(word.low) > 2
        and not word.low[0].isdigit()
        and not _generic(word)
        and not is_empty(word)
        and word.low not in listed("numbers")
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and not known.is_unit(word.stem)
        and known.as_verb[word.stem] == 0
        and not word.low.endswith(("ly", "'s"))
        and not known.is_name(word.stem)
    )


def _generic(word: Word) -> bool:
    return word.low in listed("generic") or word.stem in stems("generic")


def _person(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at - 1].low in listed("titles")


def _spelling(run: Sequence[Word], known: Nouns) -> str:
    """The run as a heading: small letters, but for abbreviations and names, the first a capital."""
    written = [
        w.form.removesuffix("'s").removesuffix("’s")
        if known.is_short(w.stem)
        else _named(w)
        if known.is_name(w.stem)
        else _small(w)
        for w in run
    ]
    name = " ".join(written)
    return name[0].upper() + name[1:]


def _named(word: Word) -> str:
    """A name as it is written, unless a heading shouts it."""
    return word.form.capitalize() if word.form.isupper() else word.form


def _small(word: Word) -> str:
    return word.low.removesuffix("'s")
