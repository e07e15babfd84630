"""Find claims that were cut off from what they need.

The cut went through an enumeration, or stands before their verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.standalone.broken import breaks_off, shares_its_verb
from briefgen.comparison.standalone.endings import ends_at_joint
from briefgen.comparison.standalone.joints import begins_at_joint
from briefgen.comparison.words import WORD, acts
from briefgen.languages import any_of, lists, pattern, words
from briefgen.source import Block, BlockKind

BEHIND = 40
"""Characters looked at behind a claim."""
AROUND = 120
"""The same before it, as far as its sentence reaches."""
LONGEST = 6
"""Words in a member of an enumeration; more of them are a statement."""

LEAST_PROSE = 100
"""Characters of a paragraph that is surely no heading."""

_AT_EDGES = frozenset({"page number", "running title"})
_SENTENCE = re.compile(r"[.!?]['\"”’)\]]*\s")
_MARK = re.compile(r"[^\w\s\"'“‘(\[$£€¥#.…–—-]")
_DASH = re.compile(r"\s[–—]\s|—")


# Asked of a claim by the comparison, and once for each place that might print it.
@lru_cache(maxsize=20_000)
def is_severed(claim: Claim) -> bool:
    """True for a claim that stops inside an enumeration or before its verb, or that opens with a
    sign that belongs to a table."""
    source, start, end = claim.span
    whole = source.text
    text, behind = whole[start:end], whole[end : end + BEHIND]
    if _MARK.match(text) or _verb_behind().match(behind) or _opens_inside(claim):
        return True
    if begins_at_joint(claim) or ends_at_joint(claim) or _is_broken(claim):
        return True
    if behind[:1] == "," and _next_subject().search(text):
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


def _is_broken(claim: Claim) -> bool:
    """True for a claim that breaks off, or that has no verb to itself."""
    source, start, end = claim.span.source.text, claim.span.start, claim.span.end
    before = source[max(0, start - AROUND) : start].rpartition("\n\n")[2]
    behind = source[end : end + BEHIND].partition("\n\n")[0]
    # A label says of what a piece is said.
    alone = claim.label is None and shares_its_verb(claim.span.text, _SENTENCE.split(before)[-1])
    broken = alone or (claim.whole and breaks_off(claim.span.text.rstrip(), behind))
    return broken or _goes_on_from_a_page(claim) or _stops_at_a_page(claim)


def _goes_on_from_a_page(claim: Claim) -> bool:
    """True for a claim with which a page begins in the midst of a sentence: between it and words
    that end without a stop stands what a page has at its edge."""
    block, source = claim.span.block, claim.span.source
    if block is None or claim.span.start != block.start or block.kind is not BlockKind.PARAGRAPH:
        return False
    at = _number(claim, block)
    before = next((b for b in reversed(source.blocks[:at]) if b.why not in _AT_EDGES), None)
    if before is None or before is source.blocks[at - 1] or not _is_prose(before, item=True):
        return False
    return source.text[before.end - 1].isalpha()


def _stops_at_a_page(claim: Claim) -> bool:
    """True for a claim that ends without a stop where its page does."""
    block, source = claim.span.block, claim.span.source
    if block is None or claim.span.end < block.end or not source.text[block.end - 1].isalpha():
        return False
    at = _number(claim, block) + 1
    return _is_prose(block) and any(b.why in _AT_EDGES for b in source.blocks[at : at + 1])


def _number(claim: Claim, block: Block) -> int:
    return bisect_left(claim.span.source.blocks, block.start, key=lambda each: each.start)


def _is_prose(block: Block, item: bool = False) -> bool:
    """True for a long paragraph, and, if ``item``, for an item as long."""
    kinds = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM) if item else (BlockKind.PARAGRAPH,)
    return block.kind in kinds and block.end - block.start > LEAST_PROSE


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
def _next_subject() -> re.Pattern[str]:
    """A statement, and behind it the subject of another whose verb comes later: "It is late, and
    the boat" | ", though new, leaks"."""
    article = any_of(lists("quoting")["articles"])
    return re.compile(rf"^[^,]+, (?:{_any('joining')}) (?:{article}) \w+(?: (?!\w+ed\b)\w+)?$")


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
