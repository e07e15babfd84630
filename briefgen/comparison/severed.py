"""Which claims were cut from what they need: inside an enumeration, or before their verb."""

from __future__ import annotations

import re

from briefgen.claim import Claim
from briefgen.comparison.words import acts

BEHIND = 40
"""Characters looked at behind a claim."""
LONGEST = 6
"""Words in a member of an enumeration; more of them are a statement."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GOES_ON = re.compile(r",?\s+(?:and|or)\s")
_VERB_BEHIND = re.compile(
    r"\s*[–—-]?\s*(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s"
)
_MARK = re.compile(r"[^\w\s\"'“‘(\[$£€¥#.…–—-]")


def is_severed(claim: Claim) -> bool:
    """True for a claim that stops inside an enumeration or before its verb, or that opens with a
    sign that belongs to a table."""
    span = claim.span
    text, behind = span.text, span.source.text[span.end : span.end + BEHIND]
    if _MARK.match(text) or _VERB_BEHIND.match(behind):
        return True
    if not _GOES_ON.match(behind) or text.rstrip()[-1:] in ".;:!?":
        return False
    *before, last = re.split(r",\s", text)
    return bool(before) and _is_member(last) and not _is_opener(before)


def _is_member(part: str) -> bool:
    """True for a few words without a finite verb behind the first, and without "and"."""
    found = _WORD.findall(part.lower())
    joined = not {"and", "or"}.isdisjoint(found)
    return 0 < len(found) <= LONGEST and not joined and not any(map(acts, found[1:]))


def _is_opener(before: list[str]) -> bool:
    """True for "In short", which stands before a statement and begins no enumeration."""
    return len(before) == 1 and not any(map(acts, _WORD.findall(before[0].lower())))
