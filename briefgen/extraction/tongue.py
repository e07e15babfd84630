"""Which language a text is in, by its commonest words: enough to leave out what is not ours."""

from __future__ import annotations

from collections import Counter

SUPPORTED = "English"
"""The language whose cues, frames and abbreviations there are, in ``en/``."""
SAMPLE = 20_000
"""Code points looked at."""
LEAST = 25
"""Words from which a guess is worth making; a shorter text is taken as it is."""
ENOUGH = 0.12
"""Share of a running text that ten of its language's commonest words make up at the least."""

_COMMON = {
    "English": "the of and to in is that for it was with as on are by",
    "French": "de la le et les des en un une du est que dans pour qui",
    "German": "der die und das den von zu ist mit des auf für im dem nicht",
    "Spanish": "de la que el en los del se las por un para con una es",
    "Portuguese": "de que do da em um para os no se na uma com dos não",
    "Italian": "di che il la per un in del della le una con si dei sono",
    "Dutch": "de van het een en in is dat op te zijn met voor niet aan",
    "Polish": "w i na z się do nie że jest to o jak od przez dla",
    "Swedish": "och att det som en på är av för med den till inte har ett",
    "Turkish": "ve bir bu da için ile olarak çok daha olan gibi kadar sonra ise de",
}


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
        name: sum(words[word] for word in common.split()) / total
        for name, common in _COMMON.items()
    }
    best = max(shares, key=lambda name: shares[name])
    # An outline has few of them in any language, but those it has are its own.
    if shares[SUPPORTED] >= shares[best]:
        return SUPPORTED
    return best if shares[best] >= ENOUGH else "an unknown language"


def _in_other_script(sample: str) -> bool:
    """True when most of many letters lie beyond the blocks of Latin script."""
    letters = [ch for ch in sample if ch.isalpha()]
    return len(letters) > LEAST and sum(ch > "\u024f" for ch in letters) * 2 > len(letters)
