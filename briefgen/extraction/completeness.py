"""Whether a claim reads as a sentence by itself: with a subject, a finite verb and an end.

Long sources offer far more claims than a brief prints. Pieces of sentences, which lean on the words
around them or were cut by a page's layout, are then better left where they are.
"""

from __future__ import annotations

from collections.abc import Sequence

from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.extraction.legible import END
from briefgen.extraction.tokens import Token
from briefgen.source import BlockKind

LEAST = 4
"""Words in a sentence that says something of its subject."""


def whole(clause: Clause) -> bool:
    """True when the clause has a subject of its own before a finite verb, and is not cut off."""
    found = clause.words
    if len(found) < LEAST or True not in clause.verbs or "|" in clause.text:
        return False
    if _hangs(found[0]) or found[-1].word in words("whole", "dangling"):
        return False
    tied = found[0].word in words("clauses", "dropped connectors") or found[0].word == "but"
    if clause.position and (_in_apposition(clause) or not _opens_statement(found[tied])):
        return False
    first = _statement(clause)
    return first is not None and _has_subject(clause, first) and not _cut_off(clause)


def _hangs(first: Token) -> bool:
    """True for a word that ties its clause to words before it, which a capital shows to be none."""
    fronted = first.capital and first.word in words("whole", "fronted")
    return first.word in words("whole", "hanging") and not fronted


def _in_apposition(clause: Clause) -> bool:
    """True for ", a view that …", which names again what stands before the comma."""
    before = clause.passage.source.text[max(0, clause.start - 2) : clause.start]
    return "," in before and clause.words[0].word in ("a", "an")


def _opens_statement(first: Token) -> bool:
    """True for a word with which a statement inside a sentence begins, be it a name or figure."""
    known = first.word in words("whole", "small openers") or first.word.endswith("s")
    return known or first.capital or first.word[0].isdigit()


def _statement(clause: Clause) -> int | None:
    """Where its statement begins: at once, or behind the comma that ends an "If X,"."""
    if clause.words[0].word not in words("whole", "fronted"):
        return 0
    text = clause.passage.source.text
    tying = words("clauses", "dropped connectors")
    behind = (
        at
        for at in range(2, len(clause.words))
        if "," in text[clause.words[at - 1].end : clause.words[at].start]
        and any(clause.verbs[at:])
        and clause.words[at].word not in tying
    )
    return next(behind, None)


def _has_subject(clause: Clause, first: int) -> bool:
    """True when the words before the main verb name or stand for something."""
    verb = _main_verb(clause, first)
    before: Sequence[Token] = clause.words[first:verb]
    empty = words("whole", "no subject")
    named = any(token.word not in empty and not token.word.endswith("ly") for token in before)
    return verb is not None and named


def _main_verb(clause: Clause, first: int) -> int | None:
    """The first finite verb from ``first`` on that no "which" or "who" takes for itself."""
    taken = False
    for at in range(first, len(clause.words)):
        taken = taken or (at > first and clause.words[at].word in ("which", "who"))
        if clause.verbs[at] and taken:
            # The auxiliaries right behind belong to the same "which".
            taken = at + 1 < len(clause.words) and clause.verbs[at + 1]
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
    opens = clause.position == 0 and clause.start == passage.start and text[0].islower()
    ends = not passage.source.text[clause.end : passage.end].strip()
    return opens or (ends and not END.search(text))
