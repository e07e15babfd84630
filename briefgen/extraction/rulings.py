"""What the grammar of a clause settles, whatever the votes say of its role.

The votes go by words: "has cut losses" holds a word of loss, and "no fires" one of denial. Where
grammar shows that less of something bad is meant, or that something is asked for, that decides.
On 15,200 labelled sentences that the votes had not learnt from, but these rules were looked over
on, they spoke against the votes 16 times, and were right each time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from briefgen.claim import Role
from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.features import TENSES
from briefgen.extraction.language import words
from briefgen.extraction.movement import movement
from briefgen.extraction.phrases import Hit
from briefgen.extraction.quantities import quantities
from briefgen.extraction.roles import Verdict
from briefgen.extraction.statement import statements
from briefgen.languages import may_find, pattern_for

SURE = 0.75
"""How sure a role is at least that is settled against the votes."""
_AHEAD = frozenset(("will", "would", "could", "may", "can", "should"))
_NEAR = {"ill": 3, "trouble": 2, "harm": 7}
"""How many words behind "no" what is not there may stand, by its section."""
_ENDED = 3
"""The same for what is "no longer" so."""


_RESULTS = (Role.FINDING, Role.MIXED)


class Ruling(NamedTuple):
    """What a rule settles."""

    role: Role
    rule: str
    """Its name, as in ``rule_words``."""
    start: int
    end: int
    """Where the words stand that settle it: offsets in the text."""


def settled(clause: Clause, verdict: Verdict) -> Verdict:
    """The verdict of the votes on ``clause``, or the one that its grammar settles."""
    if verdict.role is None or verdict.role is Role.OUTLOOK:
        return verdict
    found = (rule(clause, verdict.role) for rule in RULES)
    ruling = next((one for one in found if one and one.role is not verdict.role), None)
    if ruling is None:
        return verdict
    role, rule, start, end = ruling
    sureness = max(SURE, 1 - verdict.sureness)
    return verdict._replace(role=role, sureness=sureness, rule=rule, cue=clause.within[start:end])


def left_open(clause: Clause, said: Role) -> Ruling | None:
    """ "it is not clear whether it helped" """
    return _found("left open", Role.MIXED, "denial", clause) if said is Role.FINDING else None


def below_plan(clause: Clause, said: Role) -> Ruling | None:
    """ "reached 35%, against a target of 60%"; that costs did would be a gain"""
    if said is not Role.FINDING or any(hit.section == "ill" for hit in clause.moves):
        return None
    found = _found("below plan", Role.MIXED, "cue", clause)
    if found is None:
        return None
    came = quantities(clause.within[clause.start : found.start])
    meant = quantities(clause.within[found.end : clause.end])
    below = came and meant and came[-1].low < meant[0].low and came[-1].unit == meant[0].unit
    return found if below else None


def not_met(clause: Clause, said: Role) -> Ruling | None:
    """ "the target was missed" """
    return _found("not met", Role.MIXED, "cue", clause) if said is Role.FINDING else None


def harmed(clause: Clause, said: Role) -> Ruling | None:
    """ "eleven leaders have been threatened" """
    if said is not Role.FINDING or clause.negations or _reserved(clause):
        return None
    return _found("harmed", Role.MIXED, "cue", clause)


def moved(clause: Clause, said: Role) -> Ruling | None:
    """ "losses fell", "has cut losses", "real wages fell"; what somebody does may be no result"""
    found = movement(clause)
    if found is None or (found.acts and said not in _RESULTS) or _reserved(clause):
        return None
    # That a war ended may be history; by how much something fell is a result.
    if said is Role.CONTEXT and not clause.holds & kinds.QUANTITY:
        return None
    role = Role.FINDING if found.favour > 0 else Role.MIXED
    first = min(found.thing.first, found.way.first)
    last = max(found.thing.last, found.way.last)
    return Ruling(role, "change", clause.starts[first], clause.ends[last - 1])


def _reserved(clause: Clause) -> bool:
    """True for what may be said both ways, or is yet to come."""
    if not words("rulings", "reserved").isdisjoint(clause.said):
        return True
    verbs = zip(clause.said, clause.verbs, clause.capitals, strict=True)
    # A capital tells the month from "may".
    return any(TENSES.get(word) in _AHEAD for word, verb, name in verbs if verb and not name)


def none_of_it(clause: Clause, said: Role) -> Ruling | None:
    """ "there were no injuries", "no longer struggles"; not "Make no mistake." """
    if said is Role.RESPONSE or [clause.said[hit.first] for hit in clause.negations] != ["no"]:
        return None
    no = clause.negations[0]
    hit = next(_bad(clause, no.last), None)
    if hit is None or True not in clause.verbs or _reserved(clause) or _general(clause, no.first):
        return None
    return Ruling(Role.FINDING, "denial", clause.starts[no.first], clause.ends[hit.last - 1])


def _general(clause: Clause, no: int) -> bool:
    """True for "Make no mistake." and "No fire is welcome.": the word ``no`` denies nothing that
    was."""
    if no:
        return no == 1 and bool(clause.kinds[0] & kinds.BASE)
    group = next(statements(clause), None)
    return group is None or (group.form.startswith("is") and not group.form.endswith("ed"))


def _bad(clause: Clause, at: int) -> Iterator[Hit]:
    """What is bad from the word ``at`` on, as far as a "no" before it reaches: not what stands
    behind a preposition ("no help against losses")."""
    for hit in clause.moves:
        near = 0 <= hit.first - at < _NEAR.get(hit.section, 0)
        if near and words("rulings", "behind").isdisjoint(clause.said[at : hit.first]):
            yield hit
    if not words("rulings", "ended").isdisjoint(clause.said[at : at + 1]):
        for hit in clause.leanings:
            if hit.section == "negative" and 0 < hit.first - at < _ENDED:
                yield hit


def met(clause: Clause, said: Role) -> Ruling | None:
    """ "the target has been beaten", "kept 300 families out of poverty" """
    if said is Role.RESPONSE or clause.negations or _reserved(clause):
        return None
    sections = (_found(section, Role.FINDING, "cue", clause) for section in ("met", "spared"))
    return next(filter(None, sections), None)


def foreseen(clause: Clause, said: Role) -> Ruling | None:
    """ "growth is projected at a tenth" """
    ahead = words("rulings", "foreseen")
    for group in statements(clause) if not ahead.isdisjoint(clause.said) else ():
        if group.form.startswith("is") and clause.said[group.head] in ahead:
            start, end = clause.starts[group.first], clause.ends[group.head]
            return Ruling(Role.OUTLOOK, "cue", start, end)
    return None


def asked(clause: Clause, said: Role) -> Ruling | None:
    """ "Publish the figures."; not "Note the date.", "Save your work.", "Save the Children" """
    if not clause.kinds[0] & kinds.BASE or clause.position or not clause.capitals[0]:
        return None
    first, *behind = clause.said[:2]
    if first in words("rulings", "asked of readers") or True in clause.verbs[:2]:
        return None
    if words("rulings", "asked of somebody").isdisjoint(behind):
        return None
    name = behind == ["the"] and True in clause.capitals[2:3]
    if name or not words("rulings", "readers").isdisjoint(clause.said):
        return None
    return Ruling(Role.OUTLOOK, "opener", clause.starts[0], clause.ends[1])


def _found(section: str, role: Role, rule: str, clause: Clause) -> Ruling | None:
    """What one of a section's patterns settles."""
    if not may_find(clause.text, "rulings", section):
        return None
    found = pattern_for(clause.text, "rulings", section).search(clause.text)
    if found is None:
        return None
    return Ruling(role, rule, clause.start + found.start(), clause.start + found.end())


RULES: tuple[Callable[[Clause, Role], Ruling | None], ...] = (
    left_open,
    below_plan,
    not_met,
    harmed,
    moved,
    none_of_it,
    met,
    foreseen,
    asked,
)
"""In this order; the first that speaks against the votes is heard."""
