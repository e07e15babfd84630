"""Set phrases: what a claim names as its cause, whom it reports, whether it judges the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefgen.extraction import kinds
from briefgen.extraction.clause import Clause
from briefgen.extraction.phrases import Hit
from briefgen.extraction.scope import limited
from briefgen.extraction.tokens import said_in
from briefgen.source import Span
from briefgen.subject import Subject

_LONGEST_SPEAKER = 6
"""Words in the name of a speaker; a longer stretch is no name."""
_ENDS = frozenset(",;:()–—")


def cause(clause: Clause) -> Span | None:
    """What the clause names as the cause, or None."""
    if not clause.frames:
        return None
    behind = None
    for hit in clause.frames:
        if hit.section in ("caused by", "because"):
            last = _stop(clause, hit.last)
            if last > hit.last:
                return _span(clause, hit.last, last)
        elif hit.section == "leads to" and behind is None:
            first = _subject_start(clause, hit.first)
            last = _before_verb(clause, first, hit.first)
            behind = (first, last) if last > first else None
    return _span(clause, *behind) if behind else None


def speaker(clause: Clause) -> str | None:
    """Whom the clause reports, in the source's words, or None."""
    if not clause.frames:
        return clause.passage.speaker
    for hit in _found(clause, "according"):
        last = _stop(clause, hit.last)
        return _name(clause, hit.last, last) or clause.passage.speaker
    for hit in _found(clause, "saying"):
        after = _name(clause, hit.last, _stop(clause, hit.last))
        before = _name(clause, _subject_start(clause, hit.first), hit.first)
        if before or after:
            return before or after
    return clause.passage.speaker


def verdict(clause: Clause, subject: Subject, topics: Sequence[str]) -> bool:
    """True when the clause judges the subject as a whole."""
    if not clause.frames:
        return False
    # Few clauses judge anything; the others are spared what follows.
    sections = {hit.section for hit in clause.frames}
    if sections.isdisjoint(("evaluating", "judging")):
        return False
    if clause.holds & kinds.TO_COME or limited(clause):
        return False
    hits = [hit for hit in clause.frames if _asserted(clause, hit)]
    stands = [hit.first for hit in hits if hit.section == "standing for the subject"]
    named = min((*_names(clause, subject), *stands), default=None)
    if "goals" in sections and any(hit.section == "evaluating" for hit in hits):
        return named is not None or (not topics and _its_own(clause))
    judged = (hit for hit in hits if hit.section == "judging")
    return named is not None and any(_predicated(clause, named, hit) for hit in judged)


def _asserted(clause: Clause, hit: Hit) -> bool:
    """False for an infinitive of purpose ("competition to achieve the objectives")."""
    return not hit.first or clause.said[hit.first - 1] != "to"


def _predicated(clause: Clause, named: int, judged: Hit) -> bool:
    """True when a judgement is said of what is named before it: "the success of the plan led to"
    and "trade under the plan was a success" judge something else."""
    before = named < judged.first and True in clause.verbs[named : judged.last]
    inside = kinds.together(clause.kinds[max(0, named - 2) : named]) & kinds.WITHIN
    return before and not inside and True not in clause.verbs[judged.last : judged.last + 1]


def _its_own(clause: Clause) -> bool:
    """True when the goals are those of what the clause leaves unnamed: "met its targets"."""
    return bool(clause.holds & kinds.ITS_OWN)


def _names(clause: Clause, subject: Subject) -> Iterator[int]:
    """Where the subject's name, or an alias, begins in the clause."""
    said = [word.removesuffix("'s") for word in clause.said]
    for name in filter(None, map(_words_of, (subject.name, *subject.aliases))):
        yield from (at for at in range(len(said)) if said[at : at + len(name)] == name)


@lru_cache(maxsize=64)
def _words_of(name: str) -> list[str]:
    return [*said_in(name)]


def _found(clause: Clause, section: str) -> list[Hit]:
    return [hit for hit in clause.frames if hit.section == section]


def _stop(clause: Clause, first: int) -> int:
    """The index after the last word of the phrase that begins at ``first``."""
    if True not in clause.verbs[first:]:
        return next(
            (at for at in range(first + 1, len(clause.said)) if _turns(clause, at)),
            len(clause.said),
        )
    for at in range(first, len(clause.said)):
        if clause.kinds[at] & kinds.CAUSE_ENDS and at > first:
            return _without_and(clause, first, at)
        if _breaks(clause, at):
            return at + 1
    return len(clause.said)


def _turns(clause: Clause, at: int) -> bool:
    """True when the word at ``at`` begins a participle or a "which" after a comma."""
    return (
        _breaks(clause, at - 1)
        and bool(clause.kinds[at] & (kinds.ING | kinds.CAUSE_ENDS))
        and clause.said[at] != "and"
    )


def _without_and(clause: Clause, first: int, at: int) -> int:
    """Go on over an "and" that joins nouns, up to the next stop."""
    if clause.said[at] != "and" or True in clause.verbs[at : at + 4]:
        return at
    return next(
        (n + 1 for n in range(at, len(clause.said)) if _breaks(clause, n)), len(clause.said)
    )


def _breaks(clause: Clause, at: int) -> bool:
    """True when punctuation that ends a phrase follows the word at ``at``."""
    if at + 1 >= len(clause.said):
        return True
    return not _ENDS.isdisjoint(clause.gaps[at + 1])


def _subject_start(clause: Clause, verb: int) -> int:
    """Where the phrase before the verb begins: after the last punctuation before it."""
    return next((n + 1 for n in range(verb - 2, -1, -1) if _breaks(clause, n)), 0)


def _before_verb(clause: Clause, first: int, verb: int) -> int:
    """The end of the subject: the first finite verb from ``first`` on."""
    return next((n for n in range(first, verb) if clause.verbs[n]), verb)


def _name(clause: Clause, first: int, last: int) -> str | None:
    """The text of words ``first`` to ``last`` when they can be a speaker."""
    found = clause.said[first:last]
    named = True in clause.capitals[first:last] or (found and found[0] == "the")
    if not found or len(found) > _LONGEST_SPEAKER or not named or True in clause.verbs[first:last]:
        return None
    return _span(clause, first, last).text


def _span(clause: Clause, first: int, last: int) -> Span:
    return Span(clause.passage.source, clause.starts[first], clause.ends[last - 1])
