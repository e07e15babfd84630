"""Which words of a sentence are finite verbs, by word lists and their neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from briefgen.extraction.language import words
from briefgen.extraction.tokens import Token

_BY_WHOM = "by whom"


def finite(found: Sequence[Token], gaps: Sequence[str]) -> tuple[bool, ...]:
    """For each word whether it is likely a finite verb; ``gaps`` is what stands before each."""
    auxiliaries = words("verbs", "auxiliaries")
    return tuple(
        [
            token.word in auxiliaries
            or (at > 0 and _may_be_finite(token.word) and _is_finite(found, gaps, at))
            for at, token in enumerate(found)
        ]
    )


@lru_cache(maxsize=20_000)
def _may_be_finite(word: str) -> bool:
    """False for the many words that are no finite verb wherever they stand."""
    return "-" not in word and (
        (word.endswith("ed") and len(word) > 4)
        or word in words("verbs", "past")
        or word in words("verbs", "also nouns")
        or word in words("verbs", "verbs")
        or word in _singular()
    )


def _is_finite(found: Sequence[Token], gaps: Sequence[str], at: int) -> bool:
    word, before = found[at].word, found[at - 1].word
    after = _by_whom(found, at + 1)
    if before in words("verbs", "not finite after") or found[at].capital:
        return False
    if word in words("verbs", "past"):
        return after != _BY_WHOM
    if word.endswith("ed") and len(word) > 4:
        return after != _BY_WHOM and not _describes(found, gaps, at)
    if word in words("verbs", "also nouns"):
        return _after_subject(before, after) or ("," in gaps[at] and after not in ("and", "or", ""))
    if word in _singular():
        return True
    return word in words("verbs", "verbs") and _agrees(found, at, after)


def _by_whom(found: Sequence[Token], at: int) -> str:
    """The word at ``at``; "by" with a name or noun after it, not a measure, as ``_BY_WHOM``."""
    word = found[at].word if at < len(found) else ""
    if word not in words("verbs", "by") or at + 1 >= len(found):
        return word
    measure = found[at + 1].word
    return word if measure[0].isdigit() or measure in words("verbs", "measures") else _BY_WHOM


def _describes(found: Sequence[Token], gaps: Sequence[str], at: int) -> bool:
    """True for a participle before its noun: after a comma or an infinitive."""
    before = found[at - 1].word
    infinitive = at > 1 and found[at - 2].word == "to" and before in words("verbs", "verbs")
    return infinitive or "," in gaps[at]


def _after_subject(before: str, after: str) -> bool:
    """True when a word that may be a noun stands where a verb would."""
    if before in words("verbs", "before a verb"):
        return True
    plural = before in words("verbs", "plural or person")
    return after in words("verbs", "verb before") and not plural


def _agrees(found: Sequence[Token], at: int, after: str) -> bool:
    """True when a base form has a plural subject close before it."""
    if _plural(found[at - 1].word):
        return True
    near = (token.word for token in found[max(0, at - 4) : at])
    return after in words("verbs", "verb before") and any(map(_plural, near))


def _plural(word: str) -> bool:
    return word in words("verbs", "plural or person") or (
        word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))
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
