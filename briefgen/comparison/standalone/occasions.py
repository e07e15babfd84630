"""Find claims that speak of an occasion rather than of its subject.

In an interview or a hearing some are addressed to those who listen; in minutes some tell how the
meeting went.
"""

from __future__ import annotations

import re
from functools import lru_cache

from briefgen.claim import Claim
from briefgen.comparison.words import WORD
from briefgen.languages import any_of, lists, may_hold, pattern, words
from briefgen.source import SourceKind

BROKEN = r"\w--? ?-?\s|\s--\s|\.\.\.|…"
"""Where a speaker breaks off and begins anew: "There -- at first it was …\"."""
NAMED = r",\s[A-Z][\w'’-]+\W*$"
"""Whom a sentence addresses at its end: "…, Ann.\""""


def to_hearers(claim: Claim) -> bool:
    """True for what a speaker says to who asks or listens ("Well, as you know, Ann") and for
    what only leads up to what he says ("Start with what is not in dispute")."""
    text = " ".join(claim.span.text.split())
    if pattern("quoting", "of speaking").match(text):
        return True
    if may_hold(text, "quoting", "to hearers") and _phrases("to hearers").search(text):
        return True
    if claim.span.source.profile.kind is not SourceKind.INTERVIEW:
        return False
    talking = re.search(BROKEN, text) or _phrases("talking").search(text)
    if talking or pattern("quoting", "thinking").search(text):
        return True
    found = [word.lower().replace("’", "'") for word in WORD.findall(text)]
    replies = bool(found) and found[0] in words("quoting", "replies")
    return replies or re.search(NAMED, text) is not None or not _hearers().isdisjoint(found)


def of_proceedings(claim: Claim) -> bool:
    """True for what minutes say of the meeting: who came, moved, seconded or was elected, what is
    to be done by whom, and what somebody asked."""
    if claim.span.source.profile.kind is not SourceKind.MINUTES:
        return False
    if claim.label and _phrases("tasks").match(claim.label.text):
        return True
    return pattern("quoting", "proceedings").search(" ".join(claim.span.text.split())) is not None


def _hearers() -> frozenset[str]:
    return words("quoting", "hearers")


@lru_cache(maxsize=4)
def _phrases(section: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(lists('quoting')[section])})\b", re.IGNORECASE)
