"""Which claims were cut from what they need: inside an enumeration, or before their verb."""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.joints import begins_at_joint, ends_at_joint
from briefgen.comparison.words import WORD, acts
from briefgen.languages import any_of, lists, pattern, words

BEHIND = 40
"""Characters looked at behind a claim."""
LONGEST = 6
"""Words in a member of an enumeration; more of them are a statement."""

_MARK = re.compile(r"[^\w\s\"'“‘(\[$£€¥#.…–—-]")
_DASH = re.compile(r"\s[–—]\s|—")


def is_severed(claim: Claim) -> bool:
    """True for a claim that stops inside an enumeration or before its verb, or that opens with a
    sign that belongs to a table."""
    source, start, end = claim.span
    whole = source.text
    text, behind = whole[start:end], whole[end : end + BEHIND]
    if _MARK.match(text) or _verb_behind().match(behind) or _opens_inside(claim):
        return True
    if begins_at_joint(claim) or ends_at_joint(claim):
        return True
    if behind[:1] in ("", "\n") or text.rstrip()[-1:] in '.;:!?”"':
        return False
    *opening, told = _that().split(text)
    if opening and _is_member(told) and not acts(WORD.findall(told.lower())[0]):
        return True
    if not _goes_on().match(behind):
        return False
    if _name_behind().match(behind) and len(WORD.findall(text)) < LONGEST and "," not in text:
        return True
    *before, last = re.split(r",\s", text)
    return bool(before) and _is_member(last) and not _is_opener(before)


def _opens_inside(claim: Claim) -> bool:
    """True for a claim that begins in an apposition, between dashes or brackets, for one whose verb
    belongs to "where" ("in a case where ferries sink"), and for the last thing of several."""
    source, start, end = claim.span
    text = source.text[start:end]
    before = source.text[max(0, start - BEHIND) : start].rstrip()
    apposed = before.endswith(("–", "—")) and len(_DASH.findall(text)) == 1
    apposed = apposed or (text[:1] == "(" and before[-1:].isalnum())
    joined = text[:1].islower() and before.endswith(_joints())
    return (
        apposed
        or pattern("statements", "where").match(text) is not None
        or (joined and _is_made(claim))
    )


def _is_made(claim: Claim) -> bool:
    """True for "any copies signed by a judge": a thing and who made it, without a verb."""
    known = words("verbs", "auxiliaries") | words("verbs", "past")
    acting = known.intersection(WORD.findall(claim.span.text.lower()))
    return (
        not acting
        and not claim.quantities
        and pattern("statements", "made by").search(claim.span.text) is not None
    )


def _is_member(part: str) -> bool:
    """True for a few words without a finite verb behind the first, and without "and"."""
    found = WORD.findall(part)
    joined = not words("statements", "joining").isdisjoint(found)
    acting = (acts(word) for word in found[1:] if word.islower())
    return 0 < len(found) <= LONGEST and not joined and not any(acting)


def _is_opener(before: list[str]) -> bool:
    """True for "In short", which stands before a statement and begins no enumeration."""
    return len(before) == 1 and not any(map(acts, WORD.findall(before[0].lower())))


def _any(section: str) -> str:
    return any_of(lists("statements")[section])


@lru_cache(maxsize=1)
def _joints() -> tuple[str, ...]:
    return tuple(f" {word}" for word in lists("statements")["joining"])


@lru_cache(maxsize=1)
def _goes_on() -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:{_any('joining')})[\s,]")


@lru_cache(maxsize=1)
def _that() -> re.Pattern[str]:
    """What opens a clause, not a noun ("in that year")."""
    apart = "".join(rf"(?<!\b{word} )" for word in lists("statements")["before a noun"])
    return re.compile(rf"{apart}\b(?:{_any('opening a clause')})\s")


@lru_cache(maxsize=1)
def _verb_behind() -> re.Pattern[str]:
    return re.compile(rf"\s*[–—-]?\s*(?:{_any('verbs behind')})\s")


@lru_cache(maxsize=1)
def _name_behind() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{_any('and')}) [A-Z][a-z]")
