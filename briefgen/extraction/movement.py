"""What a clause says has become more or less, and whether that is for the better.

Told by grammar: what moves is the subject ("losses fell", "losses have been cut") or the object
("fences cut losses"), and the verb says which way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.completeness import main_verb
from briefgen.extraction.language import words
from briefgen.extraction.phrases import Hit
from briefgen.extraction.verb_groups import VerbGroup, verb_group

_THINGS = {"well": 1, "ill": -1, "foretold": -1}
_VERBS = {"more": 1, "less": -1, "come about": 1}
_STATES = {"higher": 1, "lower": -1}
"""What more of it is worth, and which way it goes."""
_PASSIVE = frozenset(("be", "been", "being", "is", "was"))
_AFTER = 4
"""Words after "was" or "are" within which "lower" or "down" is what they are."""
_NO_OBJECT = kinds.WITHIN | kinds.LY | kinds.FIGURE | kinds.DROPPED | kinds.JOINING | kinds.ADVERB
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
    stated = ((group, _way(clause, group)) for group in _groups(clause))
    group, way = next(((group, way) for group, way in stated if way), (None, None))
    if group is None or way is None:
        return None
    acts = _acts(clause, group, way)
    thing = _head(clause, *(_phrase(clause, way.last) if acts else _subject(clause, group)))
    favour = _favour(clause, group, thing, way) if thing else 0
    return Movement(thing, way, favour, acts) if thing and favour else None


def _groups(clause: Clause) -> Iterator[VerbGroup]:
    """The verbs of the main statement: of "cases caught early have fallen" both."""
    at = main_verb(clause, 0)
    while at is not None and (group := verb_group(clause, at)):
        yield group
        behind = range(group.head + 1, len(clause.said))
        at = next((n for n in behind if clause.verbs[n] or _opens(clause, n)), None)
        if at is not None and _opens(clause, at):
            return


def _opens(clause: Clause, at: int) -> bool:
    """True where another statement begins; "said that" goes on with what is stated."""
    if clause.said[at] == "that":
        return not _tells(clause, at - 1)
    return bool(clause.kinds[at] & (kinds.FRONTED | kinds.JOINING | kinds.PRONOUN))


def _tells(clause: Clause, at: int) -> bool:
    """True for "said" and "evidence" before a "that"."""
    return bool(clause.verbs[at]) or clause.said[at] in words("rulings", "showing")


def _favour(clause: Clause, group: VerbGroup, thing: Hit, way: Hit) -> int:
    """1 or -1; 0 for what did not grow, and for what came about: that says how it was."""
    favour = _THINGS[thing.section] * (_VERBS | _STATES)[way.section]
    denied = any(group.first <= hit.first <= way.first for hit in clause.negations)
    if way.section == "come about":
        return 1 if denied and favour < 0 else 0
    return -max(0, favour) if denied else favour


def _way(clause: Clause, group: VerbGroup) -> Hit | None:
    """The verb, where it says that something moves, or what stands behind "was": "was … lower"."""
    at = group.head
    verb = next((hit for hit in clause.moves if hit.first == at and hit[0] in _VERBS), None)
    if verb or not _states(clause, group):
        return verb
    near = (hit for hit in clause.moves if hit[0] in _STATES and at <= hit.first <= at + _AFTER)
    return next((hit for hit in near if True not in clause.verbs[at + 1 : hit.first]), None)


def _states(clause: Clause, group: VerbGroup) -> bool:
    """True for "was", "are" or "became" with no verb behind."""
    parts = group.form.split("-")
    is_so = parts[0] in _PASSIVE and parts[-1] not in ("ed", "ing", "to")
    return is_so or clause.said[group.head] in words("rulings", "becoming")


def _acts(clause: Clause, group: VerbGroup, way: Hit) -> bool:
    """True for "cut losses", not for "losses were cut", "fell by a third", "is lower than"."""
    passive = group.form.endswith("ed") and not _PASSIVE.isdisjoint(group.form.split("-"))
    object_may_follow = way.last < len(clause.said) and not clause.kinds[way.last] & _NO_OBJECT
    return object_may_follow and not passive and not _states(clause, group)


def _subject(clause: Clause, group: VerbGroup) -> tuple[int, int]:
    """Its first word, behind "said that" or an opening "In 2020, …", and the verb."""
    before = range(group.first - 1, 0, -1)
    told = next((at for at in before if clause.said[at] == "that" and _tells(clause, at - 1)), None)
    if told is not None:
        return told + 1, group.first
    if not clause.kinds[0] & (kinds.WITHIN | kinds.FRONTED | kinds.LY):
        return 0, group.first
    # Of other openings ", which …," may be part.
    commas = (at for at in range(1, group.first) if "," in clause.gaps[at])
    return next(commas, 0), group.first


def _phrase(clause: Clause, first: int) -> tuple[int, int]:
    """The object that begins at ``first``, with all that is said of it."""
    behind = (at for at in range(first, len(clause.said)) if _parts(clause, at))
    return first, next(behind, len(clause.said))


def _parts(clause: Clause, at: int) -> bool:
    """True for a verb, for what joins, and behind punctuation."""
    verb = clause.verbs[at] and not clause.kinds[at] & kinds.NOUN_TOO
    joined = clause.kinds[at] & (kinds.DROPPED | kinds.JOINING)
    return bool(verb or joined or not clause.gaps[at].isspace())


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
