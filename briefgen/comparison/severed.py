"""Which claims were cut from what they need: inside an enumeration, or before their verb."""

from __future__ import annotations

import re

from briefgen.claim import Claim
from briefgen.comparison.words import WORD, acts
from briefgen.languages import words

BEHIND = 40
"""Characters looked at behind a claim."""
LONGEST = 6
"""Words in a member of an enumeration; more of them are a statement."""

_GOES_ON = re.compile(r",?\s+(?:and|or)[\s,]")
_THAT = re.compile(
    r"(?<!\bin )(?<!\bat )(?<!\bon )(?<!\bof )(?<!\bby )(?<!\bfor )(?<!\bthan )(?<!\bwith )"
    r"\b(?:that|how|whether)\s"
)
"""What opens a clause, not a noun ("in that year")."""
_VERB_BEHIND = re.compile(
    r"\s*[–—-]?\s*(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s"
)
_NAME_BEHIND = re.compile(r"\sand [A-Z][a-z]")
_BY_WHOM = re.compile(r"^[^,]*?\w+ed\sby\s(?:an?|the|[A-Z])")
_MARK = re.compile(r"[^\w\s\"'“‘(\[$£€¥#.…–—-]")
_DASH = re.compile(r"\s[–—]\s|—")
_WHERE = re.compile(
    r"(?:\w+,\s)?(?:in|at|on|under|for|with)\s(?:an?|the|some|any)\s(?:[\w'’-]+\s){1,4}"
    r"(?:where|which|who|that)\s[^,]*$",
    re.IGNORECASE,
)
"""A phrase and its relative clause, to the end."""


def is_severed(claim: Claim) -> bool:
    """True for a claim that stops inside an enumeration or before its verb, or that opens with a
    sign that belongs to a table."""
    span = claim.span
    text, behind = span.text, span.source.text[span.end : span.end + BEHIND]
    if _MARK.match(text) or _VERB_BEHIND.match(behind) or _opens_inside(claim):
        return True
    if behind[:1] in ("", "\n") or text.rstrip()[-1:] in '.;:!?”"':
        return False
    *opening, told = _THAT.split(text)
    if opening and _is_member(told) and not acts(WORD.findall(told.lower())[0]):
        return True
    if not _GOES_ON.match(behind):
        return False
    if _NAME_BEHIND.match(behind) and len(WORD.findall(text)) < LONGEST and "," not in text:
        return True
    *before, last = re.split(r",\s", text)
    return bool(before) and _is_member(last) and not _is_opener(before)


def _opens_inside(claim: Claim) -> bool:
    """True for a claim that begins in an apposition, between dashes or brackets, for one whose verb
    belongs to "where" ("in a case where ferries sink"), and for the last thing of several."""
    text = claim.span.text
    before = claim.span.source.text[max(0, claim.span.start - BEHIND) : claim.span.start]
    apposed = before.rstrip().endswith(("–", "—")) and len(_DASH.findall(text)) == 1
    apposed = apposed or (text[:1] == "(" and before.rstrip()[-1:].isalnum())
    joined = before.rstrip().endswith((" and", " or")) and text[:1].islower()
    return apposed or _WHERE.match(text) is not None or (joined and _is_made(claim))


def _is_made(claim: Claim) -> bool:
    """True for "any copies signed by a judge": a thing and who made it, without a verb."""
    known = words("verbs", "auxiliaries") | words("verbs", "past")
    acting = known.intersection(WORD.findall(claim.span.text.lower()))
    return not acting and not claim.quantities and _BY_WHOM.search(claim.span.text) is not None


def _is_member(part: str) -> bool:
    """True for a few words without a finite verb behind the first, and without "and"."""
    found = WORD.findall(part)
    joined = not {"and", "or"}.isdisjoint(found)
    acting = (acts(word) for word in found[1:] if word.islower())
    return 0 < len(found) <= LONGEST and not joined and not any(acting)


def _is_opener(before: list[str]) -> bool:
    """True for "In short", which stands before a statement and begins no enumeration."""
    return len(before) == 1 and not any(map(acts, WORD.findall(before[0].lower())))
