"""Which words of a sentence are finite verbs, by word lists and their neighbours."""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction import kinds
from briefgen.extraction.stretch import Stretch

_EVER = kinds.AUXILIARY | kinds.LONG_ED | kinds.PAST | kinds.NOUN_TOO | kinds.BASE | kinds.THIRD
"""Few words are finite verbs anywhere; the others are spared what follows."""


def finite(found: Stretch) -> bytes:
    """For each word of a sentence 1 where it is likely a finite verb, else 0."""
    known, auxiliary = found.kinds, kinds.AUXILIARY
    verbs = bytearray(len(known))
    for at in [at for at, kind in enumerate(known) if kind & _EVER]:
        verbs[at] = bool(known[at] & auxiliary or (at and _is_finite(found, known, at)))
    return bytes(verbs)


def _is_finite(found: Stretch, known: Sequence[int], at: int) -> bool:
    kind, before = known[at], known[at - 1]
    if kind & kinds.HYPHEN or before & kinds.NOT_FINITE_AFTER or found.capitals[at]:
        return False
    by_whom = _by_whom(known, at + 1)
    if kind & kinds.PAST:
        return not by_whom
    if kind & kinds.LONG_ED:
        return not by_whom and not _describes(found, at)
    governs = not by_whom and at + 1 < len(known) and bool(known[at + 1] & kinds.VERB_BEFORE)
    if kind & kinds.NOUN_TOO:
        return _after_subject(before, governs) or _in_series(found, at)
    return bool(kind & kinds.THIRD) or _agrees(known, at, governs)


def _by_whom(known: Sequence[int], at: int) -> bool:
    """True for "by" with a name or noun after it, not a measure."""
    if at + 1 >= len(known) or not known[at] & kinds.BY:
        return False
    return not known[at + 1] & (kinds.FIGURE | kinds.MEASURE)


def _describes(found: Stretch, at: int) -> bool:
    """True for a participle before its noun: after a comma or an infinitive, and where a sentence
    begins with a number ("In 40 tested schools")."""
    known = found.kinds
    if "," in found.gaps[at] or (at == 2 and known[0] & kinds.WITHIN and known[1] & kinds.FIGURE):
        return True
    return at > 1 and bool(known[at - 1] & kinds.BASE) and found.said[at - 2] == "to"


def _after_subject(before: int, governs: bool) -> bool:
    """True when a word that may be a noun stands where a verb would."""
    return bool(before & kinds.BEFORE_VERB) or (governs and not before & kinds.PLURAL_OR_PERSON)


def _in_series(found: Stretch, at: int) -> bool:
    """True after a comma, unless an "and" shows that it ends a list of nouns."""
    said = found.said
    return "," in found.gaps[at] and at + 1 < len(said) and said[at + 1] not in ("and", "or")


def _agrees(known: Sequence[int], at: int, governs: bool) -> bool:
    """True when a base form has a plural subject close before it."""
    plural = kinds.PLURAL | kinds.PLURAL_OR_PERSON
    if known[at - 1] & plural:
        return True
    return governs and bool(kinds.together(known[max(0, at - 4) : at]) & plural)
