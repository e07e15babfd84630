"""Recognise the language of a text by its commonest words, so that other languages are left out."""

from __future__ import annotations

from collections import Counter

from briefgen.extraction.language import lists

SUPPORTED = "English"
"""The language whose cues, frames and abbreviations there are, in ``en/``."""
SAMPLE = 20_000
"""Code points looked at."""
LEAST = 25
"""Words from which a guess is worth making; a shorter text is taken as it is."""
ENOUGH = 0.12
"""Share of a running text that ten of its language's commonest words make up at the least."""


def language(text: str) -> str:
    """The English name of the language ``text`` is in, as far as it can be told.

    ``SUPPORTED`` for English and for what is too short to tell; "a language not in Latin script"
    where most letters are of another; "an unknown language" where no list fits.
    """
    sample = text[:SAMPLE].lower()
    if not sample.isascii() and _in_other_script(sample):
        return "a language not in Latin script"
    words: Counter[str] = Counter()
    for word, n in Counter(sample.split()).items():
        words[word.strip(".,;:!?()[]\"'“”‘’«»")] += n
    words = Counter({word: n for word, n in words.items() if word.isalpha()})
    total = words.total()
    if total < LEAST:
        return SUPPORTED
    shares = {
        name: sum(words[word] for word in common) / total
        for name, common in lists("commonest", ".").items()
    }
    best = max(shares, key=lambda name: shares[name])
    # An outline has few of them in any language, but those it has are its own.
    if shares[SUPPORTED] >= shares[best]:
        return SUPPORTED
    return best if shares[best] >= ENOUGH else "an unknown language"


def _in_other_script(sample: str) -> bool:
    """True when most of many letters lie beyond the blocks of Latin script."""
    # Of different characters a text has few, and most texts have no such letter.
    letters = {ch for ch in set(sample) if ch.isalpha()}
    beyond = [ch for ch in letters if ch > "\u024f"]
    if not beyond:
        return False
    count = sum(map(sample.count, letters))
    return count > LEAST and sum(map(sample.count, beyond)) * 2 > count
