"""The main statement of a clause: its verbs, its subject and its object."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.completeness import main_verb
from briefgen.extraction.language import words
from briefgen.extraction.verb_groups import VerbGroup, verb_group


def statements(clause: Clause) -> Iterator[VerbGroup]:
    """The verbs of the main statement: of "cases caught early have fallen" both; none of what only
    gives a cause ("since cases fell") or opens a sentence ("When cases fell, …")."""
    at = main_verb(clause, _main(clause))
    while at is not None and (group := verb_group(clause, at)):
        yield group
        behind = range(group.head + 1, len(clause.said))
        at = next((n for n in behind if clause.verbs[n] or _opens(clause, n)), None)
        if at is not None and _opens(clause, at):
            return


def _main(clause: Clause) -> int:
    """Where the main statement begins; at the end where there is none."""
    if not clause.kinds[0] & kinds.FRONTED:
        return 0
    commas = (at for at in range(1, len(clause.said)) if "," in clause.gaps[at])
    return next(commas, len(clause.said))


def _opens(clause: Clause, at: int) -> bool:
    """True where another statement begins; "said that" goes on with what is stated."""
    if clause.said[at] == "that":
        return not _tells(clause, at - 1)
    return bool(clause.kinds[at] & (kinds.FRONTED | kinds.JOINING | kinds.PRONOUN))


def _tells(clause: Clause, at: int) -> bool:
    """True for "said" and "evidence" before a "that"."""
    return bool(clause.verbs[at]) or clause.said[at] in words("rulings", "showing")


def subject(clause: Clause, group: VerbGroup) -> tuple[int, int]:
    """The first word of the subject, behind "said that" or an opening "In 2020, …", and the one
    after its last."""
    before = range(group.first - 1, 0, -1)
    told = next((at for at in before if clause.said[at] == "that" and _tells(clause, at - 1)), None)
    if told is not None:
        return told + 1, group.first
    if not clause.kinds[0] & (kinds.WITHIN | kinds.FRONTED | kinds.LY):
        return 0, group.first
    # Of other openings ", which …," may be part.
    commas = (at for at in range(1, group.first) if "," in clause.gaps[at])
    return next(commas, 0), group.first


def object_from(clause: Clause, first: int) -> tuple[int, int]:
    """The first word of the object, which is ``first``, and the one after the last that is said of
    it."""
    behind = (at for at in range(first, len(clause.said)) if _parts(clause, at))
    return first, next(behind, len(clause.said))


def _parts(clause: Clause, at: int) -> bool:
    """True for a verb, for what joins, and behind punctuation."""
    verb = clause.verbs[at] and not clause.kinds[at] & kinds.NOUN_TOO
    joined = clause.kinds[at] & (kinds.DROPPED | kinds.JOINING)
    return bool(verb or joined or not clause.gaps[at].isspace())
