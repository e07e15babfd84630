"""Find words that point outside the quotation that holds them, at what its reader does not see."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefgen.comparison.words import WORD, acts
from briefgen.languages import words

REACH = 4
"""Words from its beginning within which a quotation says what it speaks of."""
YEAR = 4
"""Figures of a year, of which more is said than of a number of things."""
OPENING = 6
"""Words within which an opening phrase ends, as a rule."""


def points_inside(text: str) -> bool:
    """True for words that speak of a person or thing which stands before them and not in them:
    "To do this, …", "We got most of them", "My street has eleven", "One in four was refused"."""
    found = WORD.findall(text.lower())
    return (
        _soon(found)
        or _at_the_end(found)
        or _without_a_noun(found)
        or _reported(found)
        or _counted(found)
        or _left_out(found)
        or _said_of_these(found, text)
    )


def _soon(found: Sequence[str]) -> bool:
    """ "This" and the like among the first words, with no time behind it; "if that" holds."""
    first = found[: REACH + 1]
    pointing = words("quoting", "pointing inside")
    if not pointing.isdisjoint(first) and any(
        word in pointing and behind not in words("quoting", "times")
        for word, behind in pairwise((*first, ""))
    ):
        return True
    if len(found) < 3 or found[1] != "that" or found[0] not in words("quoting", "supposing"):
        return False
    # Of nouns and verbs in one form, "plan", the noun is more likely there.
    return found[2] in words("verbs", "auxiliaries") or (found[2].endswith("s") and acts(found[2]))


def _at_the_end(found: Sequence[str]) -> bool:
    """A last word that stands for something said before, or a number of something."""
    if not found or found[-1] in words("quoting", "ending"):
        return bool(found)
    return (
        len(found) > 2
        and found[-2] in words("quoting", "having")
        and found[-1] in words("numbers", "words")
    )


def _without_a_noun(found: Sequence[str]) -> bool:
    """ "They" or "them" before which no noun stands that it could be."""
    at = next((n for n, word in enumerate(found) if word in words("quoting", "persons")), None)
    if at is None:
        return False
    before = found[:at]
    if not any(map(_names, before)):
        return True
    opens = at <= OPENING and before[0] in words("quoting", "opening phrases")
    return opens and not any(map(acts, before))


def _reported(found: Sequence[str]) -> bool:
    """What a person says of an "it", which is no person: "Mr Low said it would close"."""
    if not found or found[0] not in words("quoting", "titles"):
        return False
    said = (n for n, word in enumerate(found[:OPENING]) if word in words("quoting", "saying"))
    at = next(said, len(found)) + 1
    return next((word for word in found[at:] if word != "that"), "") == "it"


def _counted(found: Sequence[str]) -> bool:
    """A number, or a share, of things that are not named: "one in four was refused"."""
    counting = words("numbers", "words") | words("numbers", "fractions")
    wholes = words("numbers", "of a whole")
    in_front = counting | wholes | words("numbers", "one")
    ends = (n for n, word in enumerate(found) if not (word in in_front or word.isdigit()))
    end = next(ends, len(found))
    counts = not (counting.isdisjoint(found[:end]) and wholes.isdisjoint(found[1:end]))
    counts = counts or (found[:1] != [] and found[0].isdigit() and len(found[0]) < YEAR)
    return counts and not words("verbs", "auxiliaries").isdisjoint(found[end : end + 1])


def _left_out(found: Sequence[str]) -> bool:
    """A verb that was said before and is not said again: "Holm, sadly, did not"."""
    end = len(found) - (found[-1:] == ["not"])
    helping = words("verbs", "auxiliaries")
    if end < 2 or found[end - 1] not in helping:
        return False
    return not any(acts(word) for word in found[: end - 1])


def _said_of_these(found: Sequence[str], text: str) -> bool:
    """ "Experts say that these are late": nothing before it in the quotation is what is meant."""
    helping = words("verbs", "auxiliaries")
    if "," in text or ";" in text:
        return False
    return any(
        one == "that" and two in words("quoting", "pointing inside") and three in helping
        for one, two, three in zip(found, found[1:], found[2:], strict=False)
    )


def _names(word: str) -> bool:
    """True for a word that may be a noun which says something."""
    return len(word) > 2 and word not in words("common", "words") and not acts(word)
