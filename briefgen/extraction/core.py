"""The core of a claim: its predicate, short enough for a table cell, no hedge or denial lost.

A cell stands in its topic's row, so the subject may go where it is that topic, a pronoun or the
text's main actor. Any other subject stays: without it the row would say something else.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.extraction.scope import limited
from briefgen.extraction.topics import Index
from briefgen.source import Span

LONGEST = 14
"""Words in a core, where the clause offers a place to stop."""
GUARD = 4
"""A hedge or denial this many words outside a core would be missed: it is taken in."""
OFTEN = 3
"""Clauses a name must be the subject of before a reader takes it for granted."""


def core(clause: Clause, span: Span, names: Index, actors: Collection[str]) -> Span:
    """The predicate that carries the claim, which is all of ``span``; with its subject where that
    is not understood.

    ``actors`` are the subjects a reader takes for granted, as ``main_actors`` finds them.
    """
    verb = clause.verbs.find(True)
    if verb < 0 or clause.kinds[0] & kinds.RELATIVE:
        return span
    first = _over_adverbs(clause, verb)
    if limited(clause) or not _understood(clause, first, names, actors):
        first = 0
    first, last = _guarded(clause, first, _stop(clause, verb))
    if last - first < 2:
        return span
    start = clause.start if first == 0 else _opening(clause, first)
    end = clause.end if last == len(clause.said) else _closing(clause, start, last)
    whole = start == clause.start and end == clause.end
    return span if whole else Span(clause.passage.source, start, end)


def main_actors(clauses: Sequence[Clause]) -> frozenset[str]:
    """Proper names that are the whole subject of ``OFTEN`` clauses of one source or more."""
    subjects: Counter[str] = Counter()
    for clause in clauses:
        # Only a subject that begins with a capital can have one in every word.
        if clause.capitals[0] and (verb := clause.verbs.find(True)) > 0:
            last = _over_adverbs(clause, verb)
            if last and False not in clause.capitals[:last]:
                subjects[" ".join(clause.said[:last])] += 1
    return frozenset(name for name, count in subjects.items() if count >= OFTEN)


def _understood(clause: Clause, first: int, names: Index, actors: Collection[str]) -> bool:
    """True when the subject, behind any opening adverbial, is what the row or the text is about."""
    begin = _subject(clause, first)
    while begin < first and clause.kinds[begin] & kinds.OPENER:
        begin += 1
    qualifier = kinds.QUALIFIER
    if clause.holds & qualifier and kinds.together(clause.kinds[begin:first]) & qualifier:
        return False
    phrase = " ".join(clause.said[begin:first])
    if not phrase or phrase in words("core", "pronouns") or phrase in actors:
        return True
    subject = clause.singulars[begin:first]
    return bool(names.places(subject)) or names.is_subject(subject)


def _subject(clause: Clause, first: int) -> int:
    """Where the subject begins: after the last comma before the verb, as in "In 2020, it …"."""
    if "," not in clause.text:
        return 0
    return next((at for at in range(first - 1, 0, -1) if "," in clause.gaps[at]), 0)


def _opening(clause: Clause, first: int) -> int:
    """The offset of a word, with the quotation mark or sign that opens right before it."""
    at = clause.starts[first]
    text = clause.passage.source.text
    while at > clause.start and text[at - 1] in '“"‘([$€£':
        at -= 1
    return at


def _closing(clause: Clause, start: int, last: int) -> int:
    """The offset after the word before ``last``, with the marks that close right behind it."""
    end = clause.ends[last - 1]
    text = clause.passage.source.text
    while end < clause.end and (text[end] in '%”"’)' or not _balanced(text, start, end)):
        end += 1
    return end


def _balanced(text: str, start: int, end: int) -> bool:
    """True when every bracket and quotation mark opened between the offsets is closed."""
    part = text[start:end]
    return all(part.count(opened) <= part.count(closed) for opened, closed in ("()", "[]", "“”"))


def _over_adverbs(clause: Clause, verb: int) -> int:
    """Go left over auxiliaries, adverbs, hedges and denials that stand right before the verb."""
    first = verb
    soft = (*clause.hedges, *clause.negations)
    while first and (
        clause.verbs[first - 1]
        or clause.kinds[first - 1] & (kinds.LY | kinds.ADVERB)
        or (soft and any(hit.first < first <= hit.last for hit in soft))
    ):
        first -= 1
    return first


def _stop(clause: Clause, verb: int) -> int:
    """The end of the predicate: the clause's, or a comma that opens an afterthought."""
    if len(clause.said) - verb <= LONGEST:
        return len(clause.said)
    stops = [
        at
        for at in range(verb + 2, min(len(clause.said), verb + LONGEST + 1))
        if _trails(clause, at)
    ]
    return stops[-1] if stops else len(clause.said)


def _trails(clause: Clause, at: int) -> bool:
    """True when the word at ``at`` opens an afterthought: a comma, then "which …", "leading …"."""
    if "," not in clause.gaps[at]:
        return False
    kind = clause.kinds[at]
    return bool(kind & kinds.AFTERTHOUGHT or (kind & kinds.ING and len(clause.said[at]) > 5))


def _guarded(clause: Clause, first: int, last: int) -> tuple[int, int]:
    """Widen to the clause's edge on the side where a hedge or denial lies just outside."""
    marks = (*clause.hedges, *clause.negations)
    for hit in marks:
        if hit.first < first <= hit.last + GUARD - 1:
            first = 0
        if hit.last > last >= hit.first - GUARD + 1:
            last = len(clause.said)
    return first, last
