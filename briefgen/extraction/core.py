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
    verb = _main_verb(clause)
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


def _main_verb(clause: Clause) -> int | None:
    """The first finite verb that is not the verb of a "who", "where" or "that" before it."""
    waiting = False
    for at, token in enumerate(clause.words):
        if clause.verbs[at] and not waiting:
            return at
        if clause.verbs[at]:
            waiting = at + 1 < len(clause.words) and clause.verbs[at + 1]
        elif at and token.word in words("core", "relatives"):
            waiting = True
    return None


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
    reach = min(len(clause.words), verb + LONGEST + 1)
    stops = [at for at in range(verb + 2, reach) if _comma(clause, at)]
    if len(clause.words) - verb <= LONGEST or not stops:
        return len(clause.words)
    return stops[-1]


def _next_stop(clause: Clause, after: int) -> int:
    """The first comma from a word on, or the end."""
    later = range(after, len(clause.words))
    return next((at for at in later if _comma(clause, at)), len(clause.words))


def _comma(clause: Clause, at: int) -> bool:
    text = clause.passage.source.text
    return "," in text[clause.words[at - 1].end : clause.words[at].start]


def _guarded(clause: Clause, first: int, last: int) -> tuple[int, int]:
    """Widen until no hedge or denial lies just outside."""
    marks = sorted({*clause.hedges, *clause.negations}, key=lambda hit: -hit.first)
    for hit in marks:
        if hit.first < first <= hit.last + GUARD - 1:
            first = hit.first
    for hit in reversed(marks):
        if hit.last > last >= hit.first - GUARD + 1:
            last = _next_stop(clause, hit.last)
    return first, last
