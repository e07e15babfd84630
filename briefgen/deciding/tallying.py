"""Count how far the people behind a claims file have come with it."""

from __future__ import annotations

from typing import NamedTuple

from briefgen.claim import Role
from briefgen.deciding.drafting import Ruled
from briefgen.deciding.matching import Matched
from briefgen.deciding.model import GONE, NEW, NO, ClaimsFile, Entry


class Tally(NamedTuple):
    """How far a claims file has been gone through."""

    claims: int
    """Claims that it lists, those that are gone aside."""
    approved: int
    changed: int
    """Claims and topics with a label that is not the rules'."""
    pending: int
    """Claims that may be printed and that nobody has approved."""
    topics: int
    topics_pending: int
    """Topics that nobody has approved."""
    new: int
    gone: int
    notes: int
    unlisted: int
    """Claims of the sources that it does not list."""


def tally(content: ClaimsFile, found: Matched, ruled: Ruled) -> Tally:
    """What of ``content`` is approved, changed and pending, where ``found`` are its claims."""
    listed = tuple(found.entries.values())
    topics = [topic for topic in content.topics if topic.status != GONE]
    changed = sum(bool(e.by_rule and e.labels != e.by_rule) for e in listed)
    changed += sum(bool(t.by_rule and t.reading != t.by_rule) for t in topics)
    gone = [claim.status for claim in content.claims] + [topic.status for topic in content.topics]
    return Tally(
        claims=len(listed),
        approved=sum(bool(entry.approved_by) for entry in listed),
        changed=changed,
        pending=sum(map(_waits, listed)),
        topics=len(topics),
        topics_pending=sum(not topic.approved_by for topic in topics),
        new=sum(entry.status == NEW for entry in listed),
        gone=gone.count(GONE),
        notes=len(content.notes),
        unlisted=len(ruled.comparison.claims) - len(listed),
    )


def _waits(entry: Entry) -> bool:
    """True for what a brief may print and nobody has approved."""
    printed = entry.labels.role != Role.CONTEXT and entry.include != NO
    return printed and not entry.approved_by
