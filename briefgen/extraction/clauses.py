"""Clauses: the smallest stretches of a sentence that state one thing each.

A cut is made where a connector or stop stands between two finite verbs. "While X, Y" and
"X, but Y" give two clauses; "the Council and the union agreed" gives one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from briefgen.extraction.language import words
from briefgen.extraction.tokens import Token
from briefgen.extraction.verbs import finite

_DASH = re.compile(r"\s[–—-]\s")

REACH = 14
"""How many words after a connector are searched for its verb."""


def clauses(text: str, sentence: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    """Start and end of each clause of the sentence between two offsets."""
    if not sentence:
        return []
    verbs = finite(text, sentence)
    cuts = _cuts(text, sentence, verbs)
    edges = [start, *(sentence[at].start for at, _ in cuts), end]
    stops = [sentence[before - 1].end for _, before in cuts]
    found = []
    for n, (begin, finish) in enumerate(pairwise(edges)):
        last = finish if n == len(stops) else _close(text, stops[n])
        found.append((_open(text, begin, start), last))
    return found


def _open(text: str, begin: int, start: int) -> int:
    """Take a quotation mark or bracket that opens right before the clause along."""
    while begin > start and text[begin - 1] in "“\"‘'([$€£~":
        begin -= 1
    return begin


def _close(text: str, end: int) -> int:
    """Take percent signs, closing quotes and brackets along."""
    while end < len(text) and text[end] in '%”"’)]':
        end += 1
    return end


def _cuts(text: str, sentence: Sequence[Token], verbs: Sequence[bool]) -> list[tuple[int, int]]:
    """For each cut the word the new clause begins with, and the word after the old one's end."""
    cuts: list[tuple[int, int]] = []
    left, depth = 0, 0
    for at in range(1, len(sentence)):
        gap = text[sentence[at - 1].end : sentence[at].start]
        depth += gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]")
        if depth > 0:
            continue
        begin = _begins(sentence, verbs, left, at, gap)
        if begin is not None:
            cuts.append((begin, at))
            left = begin
    return cuts


def _begins(
    sentence: Sequence[Token], verbs: Sequence[bool], left: int, at: int, gap: str
) -> int | None:
    """The word a new clause begins with when it is cut at ``at``, else None."""
    word = sentence[at].word
    dropped = word in words("clauses", "dropped connectors")
    if at < left + 2 or at + 1 >= len(sentence):
        return None
    if ";" in gap:
        return at + 1 if dropped else at
    if not any(verbs[left:at]):
        return None
    if dropped:
        return at + 1 if _coordinated(sentence, verbs, left, at, "," in gap) else None
    return at if _subordinate(sentence, verbs, left, at, gap) else None


def _subordinate(
    sentence: Sequence[Token], verbs: Sequence[bool], left: int, at: int, gap: str
) -> bool:
    """True when the words from ``at`` on stand apart: a concession, a cause, a consequence."""
    word = sentence[at].word
    ahead = verbs[at : at + REACH]
    dangling = word in words("clauses", "relatives") or word in words(
        "clauses", "dropped connectors"
    )
    if "," in gap:
        if sentence[left].word in words("clauses", "concessive openers"):
            return any(ahead) and not word.endswith("ing") and not dangling
        if word in words("clauses", "relatives"):
            return any(after.word in words("clauses", "modals") for after in sentence[at : at + 5])
        absolute = any(
            after.word in words("clauses", "participles") for after in sentence[at + 1 : at + 5]
        )
        if word in words("clauses", "tails") or absolute:
            return True
        if word in words("clauses", "after a comma"):
            return any(ahead) or word == "although"
    if "," in gap and word in words("clauses", "apposed"):
        fronted = sentence[left].word in words("clauses", "fronting")
        return not fronted and len(sentence) - at >= 4 and any(ahead)
    if _DASH.search(gap):
        return any(ahead) and any(verbs[left:at])
    return word in words("clauses", "anywhere") and any(ahead)


def _coordinated(
    sentence: Sequence[Token], verbs: Sequence[bool], left: int, at: int, comma: bool
) -> bool:
    """True when the words after "and" are a clause: a subject and its verb, or a verb."""
    after = sentence[at + 1]
    if verbs[at + 1]:
        return len(sentence) > at + 4
    if comma:
        return any(verbs[at + 1 : at + REACH])
    paired = any(
        token.word in words("clauses", "pairing") for token in sentence[max(left, at - 6) : at]
    )
    if paired or not any(verbs[at + 1 : at + 9]) or at < left + 4:
        return False
    return after.capital or after.word in words("clauses", "subjects") or after.word[0].isdigit()
