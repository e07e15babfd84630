"""Clauses: the smallest stretches of a sentence that state one thing each.

A cut is made where a connector or stop stands between two finite verbs. "While X, Y" and
"X, but Y" give two clauses; "the Council and the union agreed" gives one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefgen.extraction.language import lists, words
from briefgen.extraction.tokens import Token, parted
from briefgen.extraction.verbs import finite

REACH = 14
"""How many words after a connector are searched for its verb."""
NEAR = 8
"""The same for an "and" without a comma."""
_DASH = re.compile(r"\s[–—-]\s")
_OPENING = "“\"‘'([$€£~"
_CLOSING = '%”"’)]'


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, what stands between them, and which are finite verbs."""

    text: str
    """The source's, in which the offsets count."""
    start: int
    end: int
    words: tuple[Token, ...]
    gaps: tuple[str, ...]
    """What stands before each word."""
    verbs: tuple[bool, ...]

    def is_in(self, at: int, section: str) -> bool:
        """True when a word stands in a section of ``clauses.txt``."""
        return section in _sections(self.words[at].word)


@lru_cache(maxsize=20_000)
def _sections(word: str) -> frozenset[str]:
    """The sections of ``clauses.txt`` that hold ``word``."""
    return frozenset(section for section in lists("clauses") if word in words("clauses", section))


Cut = Callable[[Sentence, int, int], bool]
"""Whether a clause that began at one word ends before another."""


def sentence(text: str, start: int, end: int) -> Sentence:
    """The sentence between two offsets."""
    found, gaps = parted(text, start, end)
    return Sentence(text, start, end, found, gaps, finite(found, gaps))


def clauses(whole: Sentence) -> list[tuple[int, int, int, int]]:
    """Start and end of each clause as offsets, and its first and last-plus-one word."""
    cuts = _cuts(whole)
    firsts = [0, *(first for first, _ in cuts), len(whole.words)]
    found = []
    for n, (first, after) in enumerate(pairwise(firsts)):
        last = cuts[n][1] if n < len(cuts) else after
        start = whole.start if n == 0 else _open(whole, first)
        end = whole.end if n == len(cuts) else _close(whole, last - 1)
        found.append((start, end, first, last))
    return found


def _open(whole: Sentence, first: int) -> int:
    """Where a clause starts: a quotation mark or sign right before it belongs to it."""
    at = whole.words[first].start
    while at > whole.start and whole.text[at - 1] in _OPENING:
        at -= 1
    return at


def _close(whole: Sentence, last: int) -> int:
    """Where a clause ends: a percent sign or closing mark right after it belongs to it."""
    at = whole.words[last].end
    while at < whole.end and whole.text[at] in _CLOSING:
        at += 1
    return at


def _cuts(whole: Sentence) -> list[tuple[int, int]]:
    """For each cut the word the new clause begins with, and the word after the old one's last."""
    cuts: list[tuple[int, int]] = []
    left, depth = 0, 0
    joining = words("clauses", "joining")
    for at in range(1, len(whole.words) - 1):
        gap = whole.gaps[at]
        if gap == " " and whole.words[at].word not in joining:
            continue
        depth += gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]")
        if gap.isspace() and whole.words[at].word not in joining:
            continue
        if depth <= 0 and at >= left + 2 and any(cut(whole, left, at) for cut in CUTS):
            left = at + 1 if whole.is_in(at, "dropped connectors") else at
            cuts.append((left, at))
    return cuts


def semicolon(whole: Sentence, left: int, at: int) -> bool:
    """After a semicolon, whatever follows."""
    return ";" in whole.gaps[at]


def coordination(whole: Sentence, left: int, at: int) -> bool:
    """At "and" between two statements, the second with a subject of its own or without."""
    if not whole.is_in(at, "dropped connectors") or not any(whole.verbs[left:at]):
        return False
    if whole.verbs[at + 1]:
        return len(whole.words) > at + 4
    if "," in whole.gaps[at]:
        return _has_verb(whole, at + 1, at + REACH, "list goes on")
    after = whole.words[at + 1]
    subject = after.capital or after.word[0].isdigit() or whole.is_in(at + 1, "subjects")
    paired = any(whole.is_in(n, "pairing") for n in range(max(left, at - 6), at))
    return subject and not paired and at >= left + 4 and _has_verb(whole, at + 1, at + NEAR, "")


def _has_verb(whole: Sentence, first: int, last: int, section: str) -> bool:
    """True when a verb comes before a comma that ends the phrase (with ``section``: one of these
    words after the comma) or a relative pronoun."""
    for at in range(first, min(last + 1, len(whole.words))):
        comma = at > first and "," in whole.gaps[at]
        if (comma and (not section or whole.is_in(at, section))) or whole.is_in(at, "pronouns"):
            return False
        if whole.verbs[at]:
            return True
    return False


def concession(whole: Sentence, left: int, at: int) -> bool:
    """After "While X," where Y begins."""
    word = whole.words[at].word
    return (
        whole.is_in(left, "concessive openers")
        and _between(whole, left, at)
        and not word.endswith("ing")
        and not whole.is_in(at, "relatives")
        and not whole.is_in(at, "dropped connectors")
    )


def _between(whole: Sentence, left: int, at: int) -> bool:
    """True when a comma stands before the word and a verb on either side."""
    ahead = any(whole.verbs[at : at + REACH])
    return "," in whole.gaps[at] and ahead and any(whole.verbs[left:at])


def connector(whole: Sentence, left: int, at: int) -> bool:
    """At ", but Y" or ", because Y"; "though" needs no verb after it and "while" no comma."""
    ahead = any(whole.verbs[at : at + REACH])
    if "," in whole.gaps[at] and whole.is_in(at, "after a comma"):
        return any(whole.verbs[left:at]) and (ahead or whole.is_in(at, "without a verb"))
    return whole.is_in(at, "anywhere") and ahead and any(whole.verbs[left:at])


def relative(whole: Sentence, left: int, at: int) -> bool:
    """At ", which could Y": what follows is open, where what went before was stated."""
    open_ = any(whole.is_in(n, "modals") for n in range(at, min(at + 5, len(whole.words))))
    return open_ and whole.is_in(at, "relatives") and _between(whole, left, at)


def tail(whole: Sentence, left: int, at: int) -> bool:
    """At ", leading to Y" and at ", the salary being Y"."""
    near = range(at + 1, min(at + 5, len(whole.words)))
    absolute = any(whole.is_in(n, "participles") for n in near)
    stated = any(whole.verbs[left:at])
    return "," in whole.gaps[at] and stated and (absolute or whole.is_in(at, "tails"))


def apposition(whole: Sentence, left: int, at: int) -> bool:
    """At ", a sum that Y", unless the comma closes an "If X,"."""
    fronted = whole.is_in(left, "fronting")
    long = len(whole.words) - at >= 4
    return whole.is_in(at, "apposed") and long and not fronted and _between(whole, left, at)


def dash(whole: Sentence, left: int, at: int) -> bool:
    """At a dash between two statements."""
    ahead = any(whole.verbs[at : at + REACH])
    return bool(_DASH.search(whole.gaps[at])) and ahead and any(whole.verbs[left:at])


CUTS: tuple[Cut, ...] = (
    semicolon,
    coordination,
    concession,
    connector,
    relative,
    tail,
    apposition,
    dash,
)
"""Asked in turn at every word; one is enough."""
