"""Judge whether a claim can be set beside another's, or printed in a list, by itself."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from briefgen.claim import Claim
from briefgen.comparison.standalone.pointing import REACH, points_inside
from briefgen.comparison.standalone.severed import is_severed
from briefgen.comparison.words import WORD, first_word, listed, plain
from briefgen.languages import lists, may_hold, words
from briefgen.source import BlockKind

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
    """True for words on a part of the text ("this section", "Table 3") or on what it presents."""
    found = WORD.findall(text.lower())
    if may_hold(text, "quoting", "signposts") and _signposts().search(text):
        return True
    if _named().isdisjoint(found):
        return False
    parts = words("quoting", "parts")
    if any(one in parts and two.isdigit() for one, two in pairwise(found)):
        return True
    if any(one == "this" and two in parts for one, two in pairwise(found[: REACH + 1])):
        return True
    return any(
        noun in _named()
        and verb in words("quoting", "presenting")
        and not {"this", "the"}.isdisjoint(found[max(0, at - 2) : at])
        for at, (noun, verb) in enumerate(pairwise(found))
    )


@lru_cache(maxsize=1)
def _signposts() -> re.Pattern[str]:
    """Phrases with which a text points to a place in itself ("listed below")."""
    entries = "|".join(map(re.escape, lists("quoting")["signposts"]))
    return re.compile(rf"\b(?:{entries})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _named() -> frozenset[str]:
    """What a text calls itself and its parts."""
    return words("quoting", "parts") | words("quoting", "texts")
