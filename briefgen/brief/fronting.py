"""Judge which quotations may stand at the head of a brief, where the reader knows nothing yet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from briefgen.comparison.words import WORD, acts
from briefgen.languages import lists, may_begin, words

REACH = 4
"""Words from its beginning within which a quotation says what it speaks of."""

NAMED = 6
"""And within which nothing may stand for what was named before."""
REST = 14
"""And within which no figure may be of something that was."""


def names_its_subject(text: str) -> bool:
    """True for words that can be understood where nothing was said before.

    False for words that begin with who speaks ("We …", "On our patch …") or that lean on what stood
    before them ("There is still …", "Instead, …", "the wait …", "38 million of it …").
    """
    found = WORD.findall(text.lower().replace("’", "'"))[:REACH]
    opening = [word for word in found[:2] if word not in ("a", "an")][:1]
    if not opening or opening[0] in words("quoting", "leaning"):
        return False
    # Inside a sentence "the wait" was named before, and "let owners wait" has no one who lets.
    if text[0].islower() and (found[0] == "the" or found[0] in words("verbs", "verbs")):
        return False
    if not words("quoting", "speakers").isdisjoint(found) or _goes_on(text):
        return False
    early = WORD.findall(text.lower())
    if not words("quoting", "standing in").isdisjoint(early[:NAMED]) or _is_there(early[:NAMED]):
        return False
    return not _counts(early[:REST])


def _is_there(found: Sequence[str]) -> bool:
    """True for "the posts there", which names no place; "there is" says that something is."""
    auxiliary = words("verbs", "auxiliaries")
    places = (at for at, word in enumerate(found[1:-1], 1) if word in words("quoting", "a place"))
    return any(found[at - 1] not in auxiliary and found[at + 1] not in auxiliary for at in places)


def _counts(found: Sequence[str]) -> bool:
    """True where a figure counts something that was named before: "the share was 52 per cent"."""
    figures = words("quoting", "figures of something")
    return any(
        one == "the" and two in figures and acts(three)
        for one, two, three in zip(found, found[1:], found[2:], strict=False)
    )


def _goes_on(text: str) -> bool:
    """True for "Similarly, …"."""
    return may_begin(text, "quoting", "continuing") and _continuing().match(text) is not None


@lru_cache(maxsize=1)
def _continuing() -> re.Pattern[str]:
    entries = lists("quoting")["continuing"]
    return re.compile(rf"(?:{'|'.join(map(re.escape, entries))})\b,", re.IGNORECASE)
