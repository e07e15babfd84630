"""Which words of a sentence are finite verbs, by word lists and their neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.extraction.language import words
from briefgen.extraction.tokens import Token


def finite(text: str, sentence: Sequence[Token]) -> list[bool]:
    """For each word, whether it is likely a finite verb."""
    return [_is_finite(sentence, at) for at in range(len(sentence))]


def _is_finite(sentence: Sequence[Token], at: int) -> bool:
    word = sentence[at].word
    if word in words("verbs", "auxiliaries"):
        return True
    before = sentence[at - 1].word if at else ""
    after = sentence[at + 1].word if at + 1 < len(sentence) else ""
    if not at or before in words("verbs", "not finite after") or "-" in word:
        return False
    if word in words("verbs", "past"):
        return after not in words("verbs", "closed")
    if word.endswith("ed") and len(word) > 4:
        return after not in words("verbs", "closed")
    if word in words("verbs", "also nouns"):
        return _verb_like(before, after)
    if word in _singular():
        return True
    return word in words("verbs", "verbs") and (
        _plural(before)
        or (after in words("verbs", "verb before") and any(map(_plural, _before(sentence, at))))
    )


def _before(sentence: Sequence[Token], at: int) -> Iterator[str]:
    """The few words before, in which the subject of a base form may stand."""
    return (token.word for token in sentence[max(0, at - 4) : at])


def _verb_like(before: str, after: str) -> bool:
    if before in words("verbs", "before a verb"):
        return True
    return after in words("verbs", "verb before") and before not in words(
        "verbs", "plural or person"
    )


def _plural(before: str) -> bool:
    """True when a base form after ``before`` is likely its verb."""
    return before in words("verbs", "plural or person") or (
        before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))
    )


@lru_cache(maxsize=1)
def _singular() -> frozenset[str]:
    """The third person of every verb that is not also a plural noun."""
    nouns = words("verbs", "also nouns")
    return frozenset(third(verb) for verb in words("verbs", "verbs")) - nouns


def third(verb: str) -> str:
    """The third person singular of a verb: "try" → "tries"."""
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"
