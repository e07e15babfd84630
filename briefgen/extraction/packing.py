"""Claims as plain data: to be kept between runs, or sent from one process to another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from sys import intern
from typing import Any

from briefgen.claim import Claim, Polarity, Quantity, Role
from briefgen.source import Source, Span

_ROLES = {str(role): role for role in Role}
_POLARITIES = {str(polarity): polarity for polarity in Polarity}


def packed(claims: Iterable[Claim]) -> list[list[Any]]:
    """``claims`` of one source as JSON can hold them, without the source."""
    return [
        [
            *(claim.span.start, claim.span.end, claim.core.start, claim.core.end),
            *(claim.role, claim.topics, claim.polarity, claim.hedges),
            [(q.text, q.low, q.high, q.unit) for q in claim.quantities],
            *(claim.cue, claim.rule, claim.score, claim.verdict),
            *map(_offsets, (claim.label, claim.heading, claim.lead_in)),
            *(claim.lead_role, _offsets(claim.cause), claim.attributed_to, claim.whole),
        ]
        for claim in claims
    ]


def unpacked(rows: Iterable[Sequence[Any]], source: Source) -> tuple[Claim, ...]:
    """The claims of ``source`` that ``packed`` made ``rows`` of.

    Raises ValueError, TypeError or KeyError where they cannot be.
    """
    # Most claims share their label, their heading and their lead-in with others.
    known: dict[tuple[int, int], Span] = {}

    def span(offsets: Sequence[int] | None) -> Span | None:
        if offsets is None:
            return None
        start, end = offsets
        found = known.get((start, end))
        if found is None:
            found = known[start, end] = Span(source, start, end)
        return found

    return tuple([_unpacked(row, source, span) for row in rows])


def _unpacked(row: Sequence[Any], source: Source, span: Any) -> Claim:
    start, end, first, last, role, topics, polarity, hedges, figures, cue, rule, score, *rest = row
    verdict, label, heading, lead_in, lead_role, cause, speaker, whole = rest
    words = Span(source, start, end)
    return Claim(
        span=words,
        role=_ROLES[role],
        topics=tuple(map(intern, topics)),
        polarity=_POLARITIES[polarity],
        hedges=tuple(map(intern, hedges)),
        quantities=tuple([Quantity(text, low, high, unit) for text, low, high, unit in figures]),
        cue=intern(cue),
        rule=intern(rule),
        score=score,
        core=words if (first, last) == (start, end) else Span(source, first, last),
        verdict=verdict,
        label=span(label),
        heading=span(heading),
        lead_in=span(lead_in),
        lead_role=_ROLES[lead_role] if lead_role else None,
        cause=span(cause),
        attributed_to=speaker,
        whole=whole,
    )


def _offsets(span: Span | None) -> tuple[int, int] | None:
    return (span.start, span.end) if span else None
