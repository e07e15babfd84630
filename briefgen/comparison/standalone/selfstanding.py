"""Judge whether a claim can be set beside another's, or printed in a list, by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from briefgen.claim import Claim
from briefgen.comparison.standalone.pointing import REACH, points_inside
from briefgen.comparison.standalone.severed import is_severed
from briefgen.comparison.words import WORD, first_word, listed, plain
from briefgen.languages import lists, may_hold, pattern, pattern_for, words
from briefgen.source import BlockKind

OF_THE_TEXT = ("instructing", "announcing", "done here")
"""Patterns of what is said to who fills a form in, of a list that follows, and of the text."""
LONGEST = 40
"""Words in a quotation at most; a longer claim is listed, not printed."""


def stands(claim: Claim) -> bool:
    """True when ``claim`` can be set beside another's without the words around it."""
    if claim.label is None and not claim.whole:
        return False
    block, text = claim.span.block, claim.span.text
    if (block and block.kind is BlockKind.TABLE_ROW) or _is_long(text) or of_the_text(text):
        return False
    if is_severed(claim):
        return False
    return claim.label is not None or not (
        first_word(text) in listed("pointing") or points_inside(text)
    )


def _is_long(text: str) -> bool:
    # Between any two words stands something.
    return len(text) > 2 * LONGEST and len(plain(text)) > LONGEST


# Asked again of each text: by the comparison, and each time that a brief is tried for its length.
@lru_cache(maxsize=20_000)
def of_the_text(text: str) -> bool:
    """True for words on a part of the text ("this section", "Table 3"), on what it presents, or on
    how its authors came to know it."""
    if pattern_for(text, "quoting", "own doing").match(text):
        return True
    found = WORD.findall(text.lower())
    if may_hold(text, "quoting", "signposts") and _signposts().search(text):
        return True
    told = " ".join(text.split())
    if any(pattern("quoting", section).search(told) for section in OF_THE_TEXT):
        return True
    if _named().isdisjoint(found):
        return False
    parts = words("quoting", "parts")
    if any(one in parts and two[0].isdigit() for one, two in pairwise(found)):
        return True
    if _numbered_in_words(text) or _shows_a_thing(found):
        return True
    if any(one == "this" and two in parts for one, two in pairwise(found[: REACH + 1])):
        return True
    return any(
        noun in _named()
        and verb in words("quoting", "presenting")
        and not {"this", "the"}.isdisjoint(found[max(0, at - 2) : at])
        for at, (noun, verb) in enumerate(pairwise(found))
    )


def _numbered_in_words(text: str) -> bool:
    """True for "Table Three", in capitals as a name is: "they form one group" has none."""
    parts, numbers = words("quoting", "parts"), words("numbers", "words")
    return any(
        one[0].isupper() and two[0].isupper() and one.lower() in parts and two.lower() in numbers
        for one, two in pairwise(WORD.findall(text))
    )


def _shows_a_thing(found: Sequence[str]) -> bool:
    """True for "the chart shows the trend in fares", not for "the chart shows that fares rose"."""
    drawn, showing = words("quoting", "drawn"), words("quoting", "showing")
    return any(
        noun in drawn and verb in showing and behind not in words("quoting", "told by that")
        for noun, verb, behind in zip(found, found[1:], [*found[2:], ""], strict=False)
    )


@lru_cache(maxsize=1)
def _signposts() -> re.Pattern[str]:
    """Phrases with which a text points to a place in itself ("listed below")."""
    entries = "|".join(map(re.escape, lists("quoting")["signposts"]))
    return re.compile(rf"\b(?:{entries})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _named() -> frozenset[str]:
    """What a text calls itself and its parts."""
    return words("quoting", "parts") | words("quoting", "texts") | words("quoting", "drawn")
