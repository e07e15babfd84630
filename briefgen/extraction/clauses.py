"""Clauses: the smallest stretches of a sentence that state one thing each.

A cut is made where a connector or stop stands between two finite verbs. "While X, Y" and
"X, but Y" give two clauses; "the Council and the union agreed" gives one.
"""

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.stretch import Stretch

REACH = 14
"""How many words after a connector are searched for its verb."""
NEAR = 8
"""The same for an "and" without a comma."""
_SPACES = frozenset(" ")
_OPENING = "“\"‘'([$€£~"
_CLOSING = '%”"’)]'


Cut = Callable[[Stretch, int, int], bool]
"""Whether a clause that began at one word ends before another."""


class Place(NamedTuple):
    """Where a clause stands."""

    start: int
    end: int
    """Offsets in the text."""
    first: int
    last: int
    """Its first word in the sentence, and the one after its last."""


def clauses(whole: Stretch) -> list[Place]:
    """The places of a sentence's clauses, in order; none where nothing parts it."""
    if not whole.holds & kinds.JOINING and _SPACES.issuperset(whole.gaps[1:-1]):
        return []
    cuts = _cuts(whole)
    if not cuts:
        return []
    firsts = [0, *(first for first, _ in cuts), len(whole.said)]
    found = []
    for n, (first, after) in enumerate(pairwise(firsts)):
        last = cuts[n][1] if n < len(cuts) else after
        start = whole.start if n == 0 else _open(whole, first)
        end = whole.end if n == len(cuts) else _close(whole, last - 1)
        found.append(Place(start, end, first, last))
    return found


def _open(whole: Stretch, first: int) -> int:
    """Where a clause starts: a quotation mark or sign right before it belongs to it."""
    at = whole.starts[first]
    while at > whole.start and whole.within[at - 1] in _OPENING:
        at -= 1
    return at


def _close(whole: Stretch, last: int) -> int:
    """Where a clause ends: a percent sign or closing mark right after it belongs to it."""
    at = whole.ends[last]
    while at < whole.end and whole.within[at] in _CLOSING:
        at += 1
    return at


def _cuts(whole: Stretch) -> list[tuple[int, int]]:
    """For each cut the word the new clause begins with, and the word after the old one's last."""
    cuts: list[tuple[int, int]] = []
    left, depth = 0, 0
    for at in _places(whole):
        gap, kind = whole.gaps[at], whole.kinds[at]
        if gap.isspace() and not kind & kinds.JOINING:
            continue
        signs = kind | kinds.marks_of(gap)
        if signs & kinds.BRACKET:
            depth += gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]")
        if depth <= 0 and at >= left + 2 and signs & _EVER and _is_cut(whole, left, at, signs):
            left = at + 1 if kind & kinds.DROPPED else at
            cuts.append((left, at))
    return cuts


def _places(whole: Stretch) -> list[int]:
    """The words before which a clause may end: behind punctuation, and those that join."""
    joining = kinds.JOINING
    inner = zip(whole.gaps[1:-1], whole.kinds[1:-1], strict=True)
    return [at for at, (gap, kind) in enumerate(inner, 1) if gap != " " or kind & joining]


def _is_cut(whole: Stretch, left: int, at: int, signs: int) -> bool:
    """After a semicolon, whatever follows; elsewhere only what has a verb is left."""
    if signs & kinds.SEMICOLON:
        return True
    return True in whole.verbs[left:at] and any(
        cut(whole, left, at) for needed, cut in CUTS if signs & needed
    )


def coordination(whole: Stretch, left: int, at: int) -> bool:
    """At "and" between two statements, the second with a subject of its own or without."""
    if not whole.kinds[at] & kinds.DROPPED:
        return False
    if whole.verbs[at + 1]:
        return len(whole.said) > at + 4
    if "," in whole.gaps[at]:
        return _has_verb(whole, at + 1, at + REACH, kinds.LIST_GOES_ON)
    counted = whole.kinds[at + 1] & (kinds.FIGURE | kinds.SUBJECT)
    # "For a year or two and then …": what another "and" follows at once is no subject.
    if counted and at + 2 < len(whole.said) and whole.kinds[at + 2] & kinds.DROPPED:
        return False
    subject = whole.capitals[at + 1] or counted
    if not subject or at < left + 4 or not _has_verb(whole, at + 1, at + NEAR):
        return False
    return not kinds.together(whole.kinds[max(left, at - 6) : at]) & kinds.PAIRING


def _has_verb(whole: Stretch, first: int, last: int, goes_on: int = 0) -> bool:
    """True when a verb comes before a relative pronoun and before a comma that ends the phrase
    (with ``goes_on``: one with a word of these kinds behind it)."""
    for at in range(first, min(last + 1, len(whole.said))):
        kind = whole.kinds[at]
        comma = at > first and "," in whole.gaps[at]
        if kind & kinds.PRONOUN or (comma and (not goes_on or kind & goes_on)):
            return False
        if whole.verbs[at]:
            return True
    return False


def concession(whole: Stretch, left: int, at: int) -> bool:
    """After "While X," where Y begins."""
    if not whole.kinds[left] & kinds.CONCESSIVE or not _after_comma(whole, at):
        return False
    return not whole.kinds[at] & (kinds.ING | kinds.RELATIVE | kinds.DROPPED)


def _after_comma(whole: Stretch, at: int) -> bool:
    """True when a comma stands before the word, and a verb behind."""
    return "," in whole.gaps[at] and _ahead(whole, at)


def _ahead(whole: Stretch, at: int) -> bool:
    return True in whole.verbs[at : at + REACH]


def connector(whole: Stretch, left: int, at: int) -> bool:
    """At ", but Y" or ", because Y"; "though" needs no verb after it and "while" no comma."""
    kind = whole.kinds[at]
    if kind & kinds.AFTER_COMMA and "," in whole.gaps[at]:
        return bool(kind & kinds.WITHOUT_VERB) or _ahead(whole, at)
    return bool(kind & kinds.ANYWHERE) and _ahead(whole, at)


def relative(whole: Stretch, left: int, at: int) -> bool:
    """At ", which could Y": what follows is open, where what went before was stated."""
    if not whole.kinds[at] & kinds.RELATIVE or not _after_comma(whole, at):
        return False
    return bool(kinds.together(whole.kinds[at : at + 5]) & kinds.MODAL)


def tail(whole: Stretch, left: int, at: int) -> bool:
    """At ", leading to Y" and at ", the salary being Y"."""
    if "," not in whole.gaps[at]:
        return False
    absolute = kinds.together(whole.kinds[at + 1 : at + 5]) & kinds.PARTICIPLE
    return bool(absolute or whole.kinds[at] & kinds.TAIL)


def apposition(whole: Stretch, left: int, at: int) -> bool:
    """At ", a sum that Y", unless the comma closes an "If X,"."""
    if not whole.kinds[at] & kinds.APPOSED or whole.kinds[left] & kinds.FRONTING:
        return False
    return len(whole.said) - at >= 4 and _after_comma(whole, at)


def dash(whole: Stretch, left: int, at: int) -> bool:
    """At a dash between two statements."""
    return bool(kinds.marks_of(whole.gaps[at]) & kinds.DASH) and _ahead(whole, at)


CUTS: tuple[tuple[int, Cut], ...] = (
    (kinds.DROPPED, coordination),
    (kinds.COMMA, concession),
    (kinds.AFTER_COMMA | kinds.ANYWHERE, connector),
    (kinds.RELATIVE, relative),
    (kinds.COMMA, tail),
    (kinds.APPOSED, apposition),
    (kinds.DASH, dash),
)
"""Asked in turn at every word that may begin a clause; one is enough. Before each stands what it
needs of that word, or of what parts it from the one before: any of these bits."""
_EVER = kinds.together([kinds.SEMICOLON, *(needed for needed, _ in CUTS)])
"""At other words nothing is asked."""
