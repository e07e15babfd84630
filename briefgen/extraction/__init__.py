"""Claims out of a source: ``extract`` takes one source and returns its claims in reading order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from briefgen.claim import Claim, Polarity, Role
from briefgen.extraction import frames, judging, roles
from briefgen.extraction.candidates import candidates
from briefgen.extraction.clause import Clause, clauses_of
from briefgen.extraction.completeness import whole
from briefgen.extraction.core import core, main_actors
from briefgen.extraction.polarity import polarity
from briefgen.extraction.quantities import quantities
from briefgen.extraction.ranking import score
from briefgen.extraction.salience import Salience, saliences
from briefgen.extraction.sentences import sentences
from briefgen.extraction.structure import Passage, passages
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
    actors = main_actors(clauses)
    claims = [
        _claim(clause, found, found.role, salience, names, subject, actors)
        for clause, found, salience in zip(clauses, verdicts, saliences(clauses), strict=True)
        if found.role
    ]
    return tuple(_under(claims, claim) for claim in claims)


def clauses_in(source: Source) -> list[Clause]:
    """What the rules judge, in reading order."""
    return [clause for passage in passages(source) for clause in clauses_of(passage)]


def _claim(
    clause: Clause,
    found: roles.Verdict,
    role: Role,
    salience: Salience,
    names: Index,
    subject: Subject,
    actors: Collection[str],
) -> Claim:
    passage = clause.passage
    topics = topics_of(clause, names)
    figures = quantities(clause.text)
    judges = frames.verdict(clause, subject, topics)
    return Claim(
        span=clause.span,
        role=role,
        topics=topics,
        polarity=polarity(clause),
        hedges=tuple(_words(clause, hit.first, hit.last) for hit in clause.hedges),
        quantities=figures,
        cue=found.cue,
        rule=found.rule,
        score=score(clause, found.sureness, found.point, bool(figures), judges, salience),
        core=core(clause, names, actors),
        verdict=judges,
        label=passage.label,
        heading=None if passage.closing else passage.heading,
        lead_in=_lead_in(passage.lead),
        cause=frames.cause(clause),
        attributed_to=frames.speaker(clause),
        whole=whole(clause),
    )


def _words(clause: Clause, first: int, last: int) -> str:
    return clause.passage.source.text[clause.words[first].start : clause.words[last - 1].end]


def _lead_in(passage: Passage | None) -> Span | None:
    """The sentence that ends in the list's colon, without the colon."""
    if passage is None:
        return None
    *_, (start, end) = sentences(passage.source.text, passage.start, passage.end)
    return Span(passage.source, start, max(start + 1, end - 1))


def _under(claims: Sequence[Claim], claim: Claim) -> Claim:
    """The claim with what its list's lead-in asserts of it: the last claim made in those words."""
    if claim.lead_in is None:
        return claim
    at = bisect_left(claims, claim.lead_in.end, key=lambda other: other.span.start) - 1
    if at < 0 or not claim.lead_in.contains(claims[at].span):
        return claim
    last = claims[at]
    fragment = claim.polarity is Polarity.NEUTRAL and claim.core == claim.span
    return claim._replace(
        lead_in=last.span,
        lead_role=last.role,
        polarity=last.polarity if fragment else claim.polarity,
    )
