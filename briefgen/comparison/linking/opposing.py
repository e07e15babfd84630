"""When two claims in like words say the reverse: one denies what the other asserts, or one reports
a rise where the other reports a fall."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.comparison.linking.sayings import Saying
from briefgen.comparison.linking.showing import Kind, elsewhere, kind_of, named
from briefgen.comparison.phrasing.nouns import words_of
from briefgen.comparison.words import content, listed, plain
from briefgen.languages import words

REACH = 4
"""Words behind a denial that it still denies: "has failed to double its traffic"."""
LEAST = 3
"""Words of weight that both hold at least, unless they hold the same."""
ALIKE = 0.6
"""Share of the words of the claim with more that the other holds at least."""

_SENTENCE = re.compile(r"[.!?]\s")


class Said(NamedTuple):
    """What a claim says, word for word, and what it denies of it."""

    said: frozenset[str]
    """The stems of its words of weight, those that deny or tell a direction aside."""
    denied: frozenset[str]
    """Those of them that it denies."""
    act: str
    """The first of these: what it says is not so, or not done; "" where it denies nothing."""
    ways: frozenset[int]
    """1 for a rise that it tells of, -1 for a fall."""


def may_oppose(a: Saying, b: Saying) -> bool:
    """False for two claims of which neither denies anything, nor both tell of a rise or a fall:
    by that they say no reverse of each other, and their words need not be looked at."""
    return a.denies or b.denies or (a.moves and b.moves)


def opposed(one: str, other: str) -> bool:
    """True when two claims speak of one thing in like words, and say the reverse of it."""
    a, b = said_by(one), said_by(other)
    both = a.said & b.said
    if len(both) < min(LEAST, max(2, len(a.said | b.said))):
        return False
    if len(both) < ALIKE * max(len(a.said), len(b.said)) or elsewhere(one, other):
        return False
    denial = bool(a.denied) is not bool(b.denied) and bool((a.denied ^ b.denied) & both)
    turned = len(a.ways) == len(b.ways) == 1 and a.ways != b.ways
    return denial is not turned


def reversed_of(a: Saying, b: Saying) -> bool:
    """True when of two claims on one subject one denies what the other says it does; or one tells
    of a rise and the other of a fall, or of none. Not where one of them looks ahead."""
    if Role.OUTLOOK in (a.claim.role, b.claim.role) or a.opening.isdisjoint(b.opening):
        return False
    one, other = a.claim.span.text, b.claim.span.text
    opposed = may_oppose(a, b) and (_contradict(one, other) or _turned(one, other))
    reverse = opposed or _negated(one, other)
    return reverse and not elsewhere(one, other) and not _named_before(a, b)


def _named_before(a: Saying, b: Saying) -> bool:
    """True where the sentence of one names something before it that the other does not name."""
    ours, theirs = names_in_sentence(a), names_in_sentence(b)
    return not (ours - a.named <= theirs and theirs - b.named <= ours)


def _contradict(one: str, other: str) -> bool:
    a, b = said_by(one), said_by(other)
    if bool(a.denied) is bool(b.denied):
        return False
    subject = subject_of(one)
    if not subject or subject != subject_of(other):
        return False
    # Who speaks of what another has "not raised" does not maintain that it was raised.
    denying, other_said = (a, b.said) if a.denied else (b, a.said)
    return denying.act in other_said and denying.act not in subject


def _turned(one: str, other: str) -> bool:
    ours, theirs = said_by(one).ways, said_by(other).ways
    if len(ours) != 1 or len(theirs) != 1 or ours == theirs:
        return False
    subject = subject_of(one, whole=False)
    if all(kind_of(root) is Kind.FAINT for root in subject):
        # "Use of force" is not the use of cameras.
        return bool(subject) and subject_of(one) == subject_of(other)
    return subject == subject_of(other, whole=False)


def _negated(one: str, other: str) -> bool:
    """True where of one subject one says that it is complete, and the other, incomplete."""
    states = _states(one), _states(other)
    denying = listed("denying beginnings")
    met = (f"{no}{word}" in b for a, b in (states, states[::-1]) for word in a for no in denying)
    if said_by(one).denied or said_by(other).denied or not any(met):
        return False
    subject = subject_of(one)
    return bool(subject) and subject == subject_of(other)


# A claim is set beside many.
@lru_cache(maxsize=5_000)
def _states(text: str) -> frozenset[str]:
    """The words right behind "is" and the like."""
    found = plain(text)
    return frozenset(b for a, b in pairwise(found) if a in words("verbs", "auxiliaries"))


def names_in_sentence(said: Saying) -> frozenset[str]:
    """The names in the claim, and in its sentence before it: of "in Holm fares fell, and thefts
    rose" the second clause is on Holm too."""
    span = said.claim.span
    first = span.block.start if span.block else span.start
    sentence = _SENTENCE.split(span.source.text[first : span.start])[-1]
    return said.named | named(sentence)[0]


@lru_cache(maxsize=1000)
def subject_of(text: str, whole: bool = True) -> frozenset[str]:
    """The stems of what ``text`` speaks of, up to its verb, or, if not ``whole``, to a preposition
    before it ("prices" of "prices of drinks")."""
    # Few claims are asked for theirs.
    from briefgen.comparison.phrasing.openings import spoken_of

    found = [word.low for word in spoken_of(words_of(text, 0, len(text)))]
    said = [not any(True for _ in content(word)) for word in found]
    first = said.index(False) if False in said else len(said)
    end = len(found) if whole or True not in said[first:] else said.index(True, first)
    return frozenset(root for word in found[:end] for root in content(word))


@lru_cache(maxsize=1000)
def said_by(text: str) -> Said:
    """What ``text`` says and denies."""
    words = plain(text)
    found, no = list(map(_seen, words)), _denied(words)
    said = frozenset([root for root, way in found if root and not way])
    denied = frozenset([root for root, way in map(found.__getitem__, no) if root and not way])
    ways = [-way if at in no else way for at, (_, way) in enumerate(found) if way]
    act = next((root for at, (root, way) in enumerate(found) if at in no and root and not way), "")
    return Said(said, denied, act, frozenset(ways))


@lru_cache(maxsize=20_000)
def _seen(word: str) -> tuple[str, int]:
    """The stem of a word that does not deny, "" where it tells nothing, and its way up or down."""
    if word in listed("denying"):
        return "", 0
    return next(content(word), ""), (word in listed("rising")) - (word in listed("falling"))


def _denied(words: list[str]) -> set[int]:
    """The places of the words that a denial before them reaches."""
    # Most texts deny nothing.
    if listed("denying").isdisjoint(words):
        return set()
    found, left = set(), 0
    for at, word in enumerate(words):
        if word in listed("denying"):
            behind = words[at + 1 : at + 2]
            left = 0 if behind and behind[0] in listed("denying nothing") else REACH
            continue
        if word in listed("turning"):
            left = 0
        if left:
            found.add(at)
            left -= 1
    return found
