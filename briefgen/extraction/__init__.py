"""Claims out of a source: ``extract`` takes one source and returns its claims in reading order."""

from bisect import bisect_left
from collections.abc import Collection
from typing import NamedTuple

from briefgen.claim import Claim, Polarity, Role
from briefgen.extraction import frames, judging, kinds, roles
from briefgen.extraction.candidates import candidates
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.completeness import whole
from briefgen.extraction.core import core, main_actors
from briefgen.extraction.polarity import polarity
from briefgen.extraction.quantities import quantities
from briefgen.extraction.ranking import score
from briefgen.extraction.salience import Salience, saliences
from briefgen.extraction.structure import passages
from briefgen.extraction.topics import Index, index, topics_of
from briefgen.extraction.weights import Weights
from briefgen.source import Source, Span
from briefgen.subject import Subject

__all__ = ["extract"]

NO_SUBJECT = Subject()
"""Nothing said: topics are then found in the text."""


def extract(
    source: Source, subject: Subject = NO_SUBJECT, weights: Weights | None = None
) -> tuple[Claim, ...]:
    """The claims of one source in reading order; roles do not depend on ``subject``.

    ``weights`` stand in for the fitted ones when rules are measured.
    """
    clauses = clauses_in(source)
    names = index(subject, subject.topics or candidates(clauses, subject))
    verdicts = judging.judge(clauses, weights)
    view = _View(subject, names, main_actors(clauses))
    asserted = _Asserted()
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


def clauses_in(source: Source) -> list[Clause]:
    """What the rules judge, in reading order."""
    return [clause for passage in passages(source) for clause in clauses_of(passage)]


class _Above(NamedTuple):
    """What a list's lead-in asserts of its items: the last claim made in those words."""

    span: Span
    role: Role
    leaning: Polarity


class _Asserted:
    """The claims made so far, to be found by where they stand."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._made: list[_Above] = []

    def add(self, span: Span, role: Role, leaning: Polarity) -> None:
        """Claims are added in the order in which they stand."""
        self._starts.append(span.start)
        self._made.append(_Above(span, role, leaning))

    def last_in(self, words: Span | None) -> _Above | None:
        """The last claim inside ``words``."""
        at = bisect_left(self._starts, words.end) - 1 if words else -1
        if words is None or at < 0 or not words.contains(self._made[at].span):
            return None
        return self._made[at]


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
    figures = quantities(clause.text) if clause.holds & kinds.QUANTITY else ()
    judges = frames.verdict(clause, view.subject, topics)
    predicate = core(clause, view.names, view.actors)
    leaning = polarity(clause)
    above = asserted.last_in(passage.lead_in)
    asserted.add(span, role, leaning)
    fragment = leaning is Polarity.NEUTRAL and predicate == span
    return Claim(
        span=span,
        role=role,
        topics=topics,
        polarity=above.leaning if above and fragment else leaning,
        hedges=tuple([_words(clause, hit.first, hit.last) for hit in clause.hedges]),
        quantities=figures,
        cue=found.cue,
        rule=found.rule,
        score=score(clause, found.sureness, found.point, bool(figures), judges, salience),
        core=predicate,
        verdict=judges,
        label=passage.label,
        heading=None if passage.closing else passage.heading,
        lead_in=above.span if above else passage.lead_in,
        lead_role=above.role if above else None,
        cause=frames.cause(clause),
        attributed_to=frames.speaker(clause),
        whole=whole(clause),
    )


def _words(clause: Clause, first: int, last: int) -> str:
    return clause.passage.source.text[clause.words[first].start : clause.words[last - 1].end]
