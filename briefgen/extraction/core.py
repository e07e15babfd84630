"""The core of a claim: its predicate, short enough for a table cell, no hedge or denial lost."""

from __future__ import annotations

from briefgen.extraction.clause import Clause
from briefgen.extraction.language import words
from briefgen.source import Span

LONGEST = 14
"""Words in a core, where the clause offers a place to stop."""
GUARD = 4
"""A hedge or denial this many words outside a core would be missed: it is taken in."""


def core(clause: Clause) -> Span:
    """The predicate that carries the claim; the whole clause when none can be cut out."""
    verb = next((at for at, finite in enumerate(clause.verbs) if finite), None)
    if verb is None or _subordinate(clause):
        return clause.span
    first, last = _over_adverbs(clause, verb), _stop(clause, verb)
    first, last = _guarded(clause, first, last)
    if first == 0 or last - first < 2:
        return clause.span
    end = clause.words[last - 1].end
    text = clause.passage.source.text
    while end < clause.end and (
        text[end] in '%”"’)' or not _balanced(text, first_at(clause, first), end)
    ):
        end += 1
    return Span(clause.passage.source, first_at(clause, first), end)


def first_at(clause: Clause, first: int) -> int:
    """The offset of a word, with the quotation mark or sign that opens right before it."""
    at = clause.words[first].start
    text = clause.passage.source.text
    while at > clause.start and text[at - 1] in '“"‘([$€£':
        at -= 1
    return at


def _balanced(text: str, start: int, end: int) -> bool:
    """True when every bracket and quotation mark opened between the offsets is closed."""
    part = text[start:end]
    return all(part.count(opened) <= part.count(closed) for opened, closed in ("()", "[]", "“”"))


def _subordinate(clause: Clause) -> bool:
    """True for a relative clause, whose verb is not its own predicate alone."""
    return clause.words[0].word in words("clauses", "relatives")


def _over_adverbs(clause: Clause, verb: int) -> int:
    """Go left over auxiliaries, adverbs, hedges and denials that stand right before the verb."""
    soft = {at for hit in (*clause.hedges, *clause.negations) for at in range(hit.first, hit.last)}
    first = verb
    while first and (
        first - 1 in soft
        or clause.verbs[first - 1]
        or clause.words[first - 1].word.endswith("ly")
        or clause.words[first - 1].word in words("core", "adverbs")
    ):
        first -= 1
    return first


def _stop(clause: Clause, verb: int) -> int:
    """The end of the predicate: the clause's, or punctuation before it grows too long."""
    text = clause.passage.source.text
    stops = [
        at
        for at in range(verb + 2, min(len(clause.words), verb + LONGEST + 1))
        if "," in text[clause.words[at - 1].end : clause.words[at].start]
    ]
    if len(clause.words) - verb <= LONGEST or not stops:
        return len(clause.words)
    return stops[-1]


def _guarded(clause: Clause, first: int, last: int) -> tuple[int, int]:
    """Widen until no hedge or denial lies just outside."""
    marks = sorted({*clause.hedges, *clause.negations}, key=lambda hit: -hit.first)
    for hit in marks:
        if hit.first < first <= hit.last + GUARD - 1:
            first = hit.first
    for hit in reversed(marks):
        if hit.last > last >= hit.first - GUARD + 1:
            last = hit.last
    return first, last
