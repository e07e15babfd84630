"""Noun phrases of a text that may name a topic, and how a heading spells them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain

from briefgen.comparison.phrasing.nouns import Nouns, Word
from briefgen.comparison.words import listed, stems
from briefgen.languages import words as common_words

Key = frozenset[str]
"""The stems of a topic's words: order, number and hyphens do not matter."""
LONGEST = 4
"""Words in a topic found in running text; and in a label."""

HEADS, MODIFIES, ACTS, GENERIC, HOLLOW, TITLE, CAPITAL, PLURAL = (1 << n for n in range(8))
"""Bits of what a word may do in a phrase."""


def is_heading(words: Sequence[Word]) -> bool:
    """True for a label of up to four words of which one at least says what it is about: not whose
    "view" it is, nor the day, nor which part of a document stands under it ("Methods")."""
    return len(words) <= LONGEST and any(map(says_what, words))


def says_what(word: Word) -> bool:
    """True for a word of a label that names what it is about."""
    aside = word.low in listed("calendar") or word.low in listed("parts of a document")
    return says_something(word) and not (aside or is_owner(word))


def unnamed(words: Sequence[Word]) -> int:
    """How many words of a label stand before what it names: "3/ Sheep", "On staff"."""
    opening = (word.low.isdigit() or word.low in listed("opening a label") for word in words)
    return next((at for at, opens in enumerate(opening) if not opens), 0)


def says_something(word: Word) -> bool:
    """True for a word that names what is spoken of, by itself or with others."""
    return not is_empty(word) and not _generic(word) and not word.low[0].isdigit()


def is_owner(word: Word) -> bool:
    """True for a body whose something is: "the committee's"."""
    bare = word.low.removesuffix("s").removesuffix("'")
    return bare != word.low and word.low.endswith(("'s", "s'")) and bare in listed("actors")


def names(word: Word) -> bool:
    """True for a word of a topic that is more than a joint ("of")."""
    return word.low not in listed("function")


def is_empty(word: Word) -> bool:
    """True for a word that only joins others, and for one that names nothing ("already")."""
    bare = word.low.removesuffix("'s")
    return bare in listed("function") or bare in common_words("common", "words")


class Phrases:
    """Finds phrases in texts by what is ``known`` of their words.

    What is asked of a word or a phrase is answered once: texts use the same ones again and again.
    """

    def __init__(self, known: Nouns) -> None:
        self._kind = lru_cache(20_000)(partial(_kind, known))
        self.named = lru_cache(20_000)(partial(_named_topic, known))
        """The topic that a run of words names, and how it spells it as a heading."""

    def of(self, words: Sequence[Word]) -> Iterator[tuple[int, tuple[Word, ...]]]:
        """Nouns, and runs of up to ``LONGEST`` words that end in one, each with the place of its
        first word."""
        kinds = list(map(self._kind, words))
        for last in [at for at, kind in enumerate(kinds) if kind & HEADS]:
            kind = kinds[last]
            if (last and kinds[last - 1] & TITLE) or _goes_on(words, kinds, last):
                continue
            if not kind & GENERIC and not _in_compound(words, last):
                yield last, (words[last],)
            if not kind & HOLLOW:
                yield from _runs(words, kinds, last)


def _goes_on(words: Sequence[Word], kinds: Sequence[int], at: int) -> bool:
    """True for a word that only opens a longer one: "faculty" in "faculty committees"."""
    word, behind = words[at], at + 1
    if word.hyphened or behind == len(words) or not word.joined:
        return word.hyphened
    if kinds[at] & kinds[behind] & CAPITAL:
        return True
    # Behind a plural stands a verb as a rule: "nurses report".
    return bool(kinds[behind] & HEADS) and not (kinds[at] & PLURAL and kinds[behind] & ACTS)


def _runs(
    words: Sequence[Word], kinds: Sequence[int], last: int
) -> Iterator[tuple[int, tuple[Word, ...]]]:
    """The runs that end at ``last``, none of them with half of a hyphened word."""
    for first in range(last - 1, max(-1, last - LONGEST), -1):
        word = words[first]
        behind_hyphen = first > 0 and words[first - 1].hyphened
        part = (word.hyphened or behind_hyphen) and word.low.isalpha() and names(word)
        if not word.joined or not (part or kinds[first] & MODIFIES):
            break
        run = tuple(words[first : last + 1])
        if not behind_hyphen and not _describes(run):
            yield first, run


def _in_compound(words: Sequence[Word], at: int) -> bool:
    """True for the end of a hyphened word, and of a longer name ("Total Mobility Card holders")."""
    before = words[max(0, at - 2) : at]
    named = len(before) == 2 and all(w.joined and _is_capital(w) for w in before)
    return bool(before) and (before[-1].hyphened or named)


def _is_capital(word: Word) -> bool:
    """True for a word as names are written; false for one in capitals throughout."""
    return word.form[0].isupper() and not word.form.isupper()


def _describes(run: Sequence[Word]) -> bool:
    """True for a hyphened word alone, in the singular: "long-range", "trapped-ion"."""
    return all(word.hyphened for word in run[:-1]) and not _is_plural(run[-1].low)


def _named_topic(known: Nouns, run: Sequence[Word]) -> tuple[Key, str]:
    key = frozenset([word.stem for word in run if names(word)])
    return key, _spelling(run, known)


def _kind(known: Nouns, word: Word) -> int:
    """What a word may do in a phrase, a bit each."""
    low = word.low
    told = (
        (HEADS, _heads(known, word)),
        (MODIFIES, _modifies(known, word)),
        (ACTS, _acts(known, word)),
        (GENERIC, _generic(word)),
        (HOLLOW, low in listed("hollow")),
        (TITLE, low in listed("titles")),
        (CAPITAL, _is_capital(word)),
        (PLURAL, _is_plural(low)),
    )
    return sum([bit for bit, holds in told if holds])


def _heads(known: Nouns, word: Word) -> bool:
    return (
        len(word.low) > 2
        and not is_empty(word)
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and word.low not in listed("superlatives")
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
        and (not _generic(word) or word.low in listed("modifying"))
        and not is_empty(word)
        and word.low not in listed("numbers")
        and word.low not in listed("calendar")
        and word.stem not in stems("measures")
        and not known.is_unit(word.stem)
        and known.as_verb[word.stem] == 0
        and word.low not in listed("evaluative")
        and not _is_verb(word.low)
        and not word.low.endswith(("ly", "'s"))
        and not known.is_name(word.stem)
    )


def _acts(known: Nouns, word: Word) -> bool:
    """True for a noun that is a verb elsewhere ("report")."""
    listed_verbs = common_words("verbs", "verbs") | common_words("verbs", "also nouns")
    return known.as_verb[word.stem] > 0 or word.low.removesuffix("s") in listed_verbs


def _is_verb(low: str) -> bool:
    """True for "affects": in the plural few nouns stand before another."""
    return low.endswith("s") and low.removesuffix("s") in common_words("verbs", "verbs")


def _is_plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))


def _generic(word: Word) -> bool:
    return word.low in listed("generic") or word.stem in stems("generic")


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
    joints = ("-" if w.hyphened else " " for w in run)
    name = "".join(chain.from_iterable(zip(written, joints, strict=False)))[:-1]
    return name[0].upper() + name[1:]


def _named(word: Word) -> str:
    """A name as it is written, unless a heading shouts it."""
    return word.form.capitalize() if word.form.isupper() else word.form


def _small(word: Word) -> str:
    return word.low.removesuffix("'s")
