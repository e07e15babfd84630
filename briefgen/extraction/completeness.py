"""Whether a claim reads as a sentence by itself: with a subject, a finite verb and an end.

Long sources offer far more claims than a brief prints. Pieces of sentences, which lean on the words
around them or were cut by a page's layout, are then better left where they are.
"""

from __future__ import annotations

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.legible import END
from briefgen.source import BlockKind

LEAST = 4
"""Words in a sentence that says something of its subject."""


def whole(clause: Clause) -> bool:
    """True when the clause has a subject of its own before a finite verb, and is not cut off."""
    known = clause.kinds
    if len(known) < LEAST or True not in clause.verbs or "|" in clause.text:
        return False
    if _hangs(clause) or known[-1] & kinds.DANGLING:
        return False
    tied = bool(known[0] & kinds.DROPPED) or clause.said[0] == "but"
    if clause.position and (_in_apposition(clause) or not _opens_statement(clause, tied)):
        return False
    first = _statement(clause)
    return first is not None and _has_subject(clause, first) and not _cut_off(clause)


def _hangs(clause: Clause) -> bool:
    """True for a first word that ties the clause to others before it; a capital shows none."""
    first = clause.kinds[0]
    fronted = clause.capitals[0] and first & kinds.FRONTED
    return bool(first & kinds.HANGING) and not fronted


def _in_apposition(clause: Clause) -> bool:
    """True for ", a view that …", which names again what stands before the comma."""
    before = clause.passage.source.text[max(0, clause.start - 2) : clause.start]
    return "," in before and clause.said[0] in ("a", "an")


def _opens_statement(clause: Clause, at: int) -> bool:
    """True for a word with which a statement inside a sentence begins, be it a name or figure."""
    opening = kinds.SMALL_OPENER | kinds.S | kinds.FIGURE
    return bool(clause.kinds[at] & opening) or bool(clause.capitals[at])


def _statement(clause: Clause) -> int | None:
    """Where its statement begins: at once, or behind the comma that ends an "If X,"."""
    if not clause.kinds[0] & kinds.FRONTED:
        return 0
    behind = (
        at
        for at in range(2, len(clause.said))
        if "," in clause.gaps[at]
        and True in clause.verbs[at:]
        and not clause.kinds[at] & kinds.DROPPED
    )
    return next(behind, None)


def _has_subject(clause: Clause, first: int) -> bool:
    """True when the words before the main verb name or stand for something."""
    verb = main_verb(clause, first)
    empty = kinds.NO_SUBJECT | kinds.LY
    return verb is not None and not all(kind & empty for kind in clause.kinds[first:verb])


def main_verb(clause: Clause, first: int) -> int | None:
    """The first finite verb from ``first`` on that no "which" or "who" takes for itself."""
    if "which" not in clause.said and "who" not in clause.said:
        return clause.verbs.index(True, first) if True in clause.verbs[first:] else None
    taken = False
    for at in range(first, len(clause.said)):
        taken = taken or (at > first and clause.said[at] in ("which", "who"))
        if clause.verbs[at] and taken:
            # What follows at once belongs to the same "which"; behind a comma it does not.
            taken = True in clause.verbs[at + 1 : at + 2] and clause.gaps[at + 1].isspace()
        elif clause.verbs[at]:
            return at
    return None


def _cut_off(clause: Clause) -> bool:
    """True when layout broke the sentence at either edge, or a bracket in it stays open."""
    text = clause.text
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        return True
    passage = clause.passage
    if passage.block.kind is not BlockKind.PARAGRAPH or passage.label:
        return False
    if clause.start == passage.start and clause.position == 0 and text[0].islower():
        return True
    if END.search(text):
        return False
    after = clause.within[clause.end : passage.end]
    return not after or after.isspace()
