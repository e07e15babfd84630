"""Claims out of a source: ``extract`` takes one source and returns its claims in reading order."""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import NamedTuple

from briefgen.claim import Claim, Polarity, Role
from briefgen.extraction import frames, judging, kinds, roles
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.completeness import whole
from briefgen.extraction.core import core, main_actors
from briefgen.extraction.polarity import leaning as leaning_of
from briefgen.extraction.quantities import quantities
from briefgen.extraction.ranking import score
from briefgen.extraction.salience import Salience, saliences
from briefgen.extraction.structure import passages
from briefgen.extraction.tokens import words_in
from briefgen.extraction.topics import Index, index, topics_of
from briefgen.source import Source, Span
from briefgen.subject import Subject, Topic

__all__ = ["extract"]

NO_SUBJECT = Subject()
"""Nothing said: topics are then found in the text."""


def extract(
    source: Source, subject: Subject = NO_SUBJECT, learnt: judging.Learnt | None = None
) -> tuple[Claim, ...]:
    """The claims of one source in reading order; roles do not depend on ``subject``.

    ``learnt`` stands in for the weights that ship when rules are measured.
    """
    clauses = clauses_in(source)
    names = index(subject, subject.topics or _found(clauses, subject))
    verdicts = judging.judge(clauses, learnt)
    view = _View(subject, names, main_actors(clauses))
    asserted = _Asserted(clauses)
    return tuple(
        [
            _claim(clause, found, found.role, salience, view, asserted)
            for clause, found, salience in zip(clauses, verdicts, saliences(clauses), strict=True)
            if found.role
        ]
    )


class _View(NamedTuple):
    """What is known of a whole text when its claims are made."""

    subject: Subject
    names: Index
    actors: Collection[str]


def _found(clauses: Sequence[Clause], subject: Subject) -> Sequence[Topic]:
    """Topics for a subject whose owner named none."""
    from briefgen.extraction.candidates import candidates

    return candidates(clauses, subject)


def clauses_in(source: Source) -> list[Clause]:
    """What the rules judge, in reading order."""
    words = words_in(source.text)
    return [clause for passage in passages(source) for clause in clauses_of(passage, words)]


class _Above(NamedTuple):
    """What a list's lead-in asserts of its items: the last claim made in those words."""

    span: Span
    role: Role
    leaning: Polarity


class _Asserted:
    """The claims made so far in what introduces a list, to be found by where they stand."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._leading = {clause.passage.lead.start for clause in clauses if clause.passage.lead}
        self._starts: list[int] = []
        self._made: list[_Above] = []

    def add(self, clause: Clause, span: Span, role: Role, leaning: Polarity) -> None:
        """Claims are added in the order in which they stand."""
        if clause.passage.start in self._leading:
            self._starts.append(span.start)
            self._made.append(_Above(span, role, leaning))

    def last_in(self, words: Span) -> _Above | None:
        """The last claim inside ``words``."""
        at = bisect_left(self._starts, words.end) - 1
        return self._made[at] if at >= 0 and words.contains(self._made[at].span) else None


def _claim(
    clause: Clause,
    found: roles.Verdict,
    role: Role,
    salience: Salience,
    view: _View,
    asserted: _Asserted,
) -> Claim:
    passage, span = clause.passage, clause.span
    topics = topics_of(clause, view.names)
    figures = quantities(clause.text, clause.kinds) if clause.holds & kinds.QUANTITY else ()
    judges = frames.verdict(clause, view.subject, topics)
    predicate = core(clause, span, view.names, view.actors)
    leaning = leaning_of(clause)
    above = asserted.last_in(passage.lead_in) if passage.lead_in else None
    asserted.add(clause, span, role, leaning)
    fragment = above and leaning is Polarity.NEUTRAL and predicate == span
    return Claim(
        span,
        role,
        topics,
        above.leaning if above and fragment else leaning,
        tuple([_words(clause, hit.first, hit.last) for hit in clause.hedges]),
        figures,
        found.cue,
        found.rule,
        score(clause, found.sureness, found.point, bool(figures), judges, salience),
        predicate,
        judges,
        label=passage.label,
        heading=None if passage.closing else passage.heading,
        lead_in=above.span if above else passage.lead_in,
        lead_role=above.role if above else None,
        cause=frames.cause(clause),
        attributed_to=frames.speaker(clause),
        whole=whole(clause),
    )


def _words(clause: Clause, first: int, last: int) -> str:
    return clause.within[clause.starts[first] : clause.ends[last - 1]]
