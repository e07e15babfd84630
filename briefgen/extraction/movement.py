"""What a clause says has become more or less, and whether that is for the better.

Told by grammar: what moves is the subject ("losses fell", "losses have been cut") or the object
("fences cut losses"), and the verb says which way.
"""

from __future__ import annotations

from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.extraction.phrases import Hit
from briefgen.extraction.statement import object_from, statements, subject
from briefgen.extraction.verb_groups import VerbGroup

_THINGS = {"well": 1, "ill": -1, "foretold": -1}
_VERBS = {"more": 1, "less": -1, "come about": 1}
_STATES = {"higher": 1, "lower": -1}
"""What more of it is worth, and which way it goes."""
_PASSIVE = frozenset(("be", "been", "being", "is", "was"))
_AFTER = 4
"""Words after "was" or "are" within which "lower" or "down" is what they are."""
_NO_OBJECT = kinds.LY | kinds.FIGURE | kinds.DROPPED | kinds.JOINING | kinds.ADVERB
"""With none of these an object begins."""


class Movement(NamedTuple):
    """Something that became more or less."""

    thing: Hit
    way: Hit
    favour: int
    """1 for the better, -1 for the worse."""
    acts: bool
    """True for what somebody makes more or less, False for what becomes so."""


def movement(clause: Clause) -> Movement | None:
    """What moves in the main statement of the clause, None where its grammar does not tell."""
    if len({hit[0] for hit in clause.moves}) < 2:
        return None
    stated = ((group, _way(clause, group)) for group in statements(clause))
    group, way = next(((group, way) for group, way in stated if way), (None, None))
    if group is None or way is None or _both_ways(clause, way):
        return None
    acts = _acts(clause, group, way)
    if acts and group.form.endswith("ing"):
        return None  # What somebody is doing is done when it is.
    thing = _head(clause, *(object_from(clause, way.last) if acts else subject(clause, group)))
    if thing is None or not (acts or _joined(clause, thing, group)):
        return None
    favour = _favour(clause, group, thing, way)
    return Movement(thing, way, favour, acts) if favour else None


def _joined(clause: Clause, thing: Hit, group: VerbGroup) -> bool:
    """True for "cases, which were many, fell", not for "we count cases, the number fell"."""
    commas = sum("," in gap for gap in clause.gaps[thing.last : group.first + 1])
    return commas % 2 == 0


def _favour(clause: Clause, group: VerbGroup, thing: Hit, way: Hit) -> int:
    """1 or -1; 0 for what did not grow, what came about, which says how it was, and what is denied
    elsewhere in the clause."""
    favour = _THINGS[thing.section] * (_VERBS | _STATES)[way.section]
    within = [group.first <= hit.first <= way.first for hit in clause.negations]
    if False in within:
        return 0
    denied = bool(within)
    if way.section == "come about":
        return 1 if denied and favour < 0 else 0
    return -max(0, favour) if denied else favour


def _way(clause: Clause, group: VerbGroup) -> Hit | None:
    """The verb, where it says that something moves, or what stands behind "was": "was … lower"."""
    at = group.head
    verb = next((hit for hit in clause.moves if hit.first == at and hit[0] in _VERBS), None)
    states = [hit for hit in clause.moves if hit[0] in _STATES and at <= hit.first <= at + _AFTER]
    # "had lower rates" has no verb to lower.
    if verb and (clause.kinds[at] & kinds.ED or not states or states[0].first > at):
        return None if _elsewhere(clause, verb.last) else verb
    if not _states(clause, group):
        return None
    near = (hit for hit in states if _follows(clause, hit.first, at))
    # What is lower than another thing has not moved.
    return next((hit for hit in near if clause.said[hit.last : hit.last + 1] != ("than",)), None)


def _follows(clause: Clause, at: int, head: int) -> bool:
    """True when no verb and no bracket stands before the word ``at`` behind ``head``."""
    return True not in clause.verbs[head + 1 : at] and not any(
        kinds.marks_of(gap) & kinds.BRACKET for gap in clause.gaps[head + 1 : at + 1]
    )


def _elsewhere(clause: Clause, at: int) -> bool:
    """True for what falls "asymmetrically on" somebody, or short."""
    while at < len(clause.said) and clause.kinds[at] & kinds.LY:
        at += 1
    return not words("rulings", "not falling").isdisjoint(clause.said[at : at + 1])


def _both_ways(clause: Clause, way: Hit) -> bool:
    """True where something else, or the same elsewhere, goes the other way."""
    opposite = {"less": "more", "more": "less"}.get(way.section)
    return any(hit.section == opposite for hit in clause.moves)


def _states(clause: Clause, group: VerbGroup) -> bool:
    """True for "was", "are" or "became" with no verb behind."""
    parts = group.form.split("-")
    is_so = parts[0] in _PASSIVE and parts[-1] not in ("ed", "ing", "to")
    return is_so or clause.said[group.head] in words("rulings", "becoming")


def _acts(clause: Clause, group: VerbGroup, way: Hit) -> bool:
    """True for "cut losses", not for "losses were cut", "fell by a third", "is lower than"."""
    passive = group.form.endswith("ed") and not _PASSIVE.isdisjoint(group.form.split("-"))
    if way.last == len(clause.said) or clause.said[way.last] in words("rulings", "behind"):
        return False
    return not clause.kinds[way.last] & _NO_OBJECT and not passive and not _states(clause, group)


def _head(clause: Clause, first: int, last: int) -> Hit | None:
    """What the phrase is about: its last noun before a preposition; of "the number of" what
    follows."""
    end = _before_preposition(clause, first, last)
    of = first < end < last and clause.said[end] == "of"
    if of and clause.singulars[end - 1] in words("rulings", "measure"):
        end = _before_preposition(clause, end + 1, last)
    inside = (hit for hit in clause.moves if first <= hit.first and _closes(clause, hit.last, end))
    return next((hit for hit in inside if hit.section in _THINGS), None)


def _closes(clause: Clause, at: int, end: int) -> bool:
    """True when the phrase ends at ``at``, but for "rates" and what is said of it ("caught")."""
    soft = kinds.LY | kinds.ED | kinds.PAST
    rest = zip(clause.singulars[at:end], clause.kinds[at:end], strict=True)
    measures = words("rulings", "measure")
    return at <= end and all(word in measures or kind & soft for word, kind in rest)


def _before_preposition(clause: Clause, first: int, last: int) -> int:
    """The end of the noun and what stands before it: "that" and "which" end it, too."""
    behind = words("rulings", "behind")
    return next((at for at in range(first + 1, last) if clause.said[at] in behind), last)
