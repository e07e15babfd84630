"""Why a claim is what it is: what decided its role, score, topic, partners and place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from briefgen.brief import claim_ids
from briefgen.brief.worth import Worth
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted
from briefgen.claim import Claim, Role
from briefgen.explaining.beside import listing, partners, topics
from briefgen.explaining.choosing import choose, lines_with
from briefgen.explaining.model import Explanation, Figure, Place, Printed, Reading, Seen
from briefgen.explaining.wording import in_words
from briefgen.extraction.reasoning import reason
from briefgen.extraction.roles import Pull, Weighing
from briefgen.extraction.rule_words import rule_in_words
from briefgen.extraction.weights import COLUMNS
from briefgen.finding import Comparison

__all__ = ["Explanation", "choose", "explain", "lines_with"]


def explain(gathered: Gathered, fitted: Fitted, number: int) -> Explanation:
    """Everything that made the claim with index ``number`` what it is in this brief."""
    claims = gathered.comparison.claims
    claim = claims[number]
    reasoning = reason(claim)
    return Explanation(
        id=claim_ids(claims)[number],
        place=_place(claim),
        reading=_reading(claim, reasoning.weighing),
        polarity=claim.polarity,
        hedges=claim.hedges,
        quantities=tuple(Figure(q.text, q.low, q.high, q.unit) for q in claim.quantities),
        attributed_to=claim.attributed_to or "",
        cause=claim.cause.text if claim.cause else "",
        score=gathered.comparison.score(number),
        score_parts=_rounded(_score_parts(gathered.comparison, number, reasoning.gains)),
        topics=tuple(topics(gathered, claim)),
        partners=tuple(partners(gathered, number)),
        printed=_printed(gathered, fitted, number),
    )


def _place(claim: Claim) -> Place:
    span, block = claim.span, claim.span.block
    low, high = (block.start, block.end) if block else (span.start, span.end)
    text = span.source.text
    start, end = span.raw
    return Place(
        file=span.source.name,
        line=span.line,
        page=span.page,
        start=start,
        end=end,
        before=text[low : span.start],
        text=span.text,
        after=text[span.end : high],
        heading=claim.heading.text if claim.heading else "",
        label=claim.label.text if claim.label else "",
        lead_in=claim.lead_in.text if claim.lead_in else "",
    )


def _reading(claim: Claim, weighing: Weighing) -> Reading:
    roles = tuple(Role)
    own = roles.index(claim.role)
    second = max((n for n in range(len(roles)) if n != own), key=lambda n: weighing.shares[n])
    found = [(pull, _seen(pull, claim)) for pull in weighing.pulls]
    found.sort(key=lambda p: (not p[1].decided, -abs(p[0].gains[own] - p[0].gains[second])))
    return Reading(
        role=claim.role,
        confidence=round(weighing.shares[own], 4),
        runner_up=roles[second],
        runner_up_confidence=round(weighing.shares[second], 4),
        rule=claim.rule,
        rule_in_words=rule_in_words(claim.rule),
        cue=claim.cue,
        alone=round(weighing.alone[own], 4),
        start=_votes(weighing.start),
        seen=tuple(seen for _, seen in found),
        settled=weighing.settled,
    )


def _seen(pull: Pull, claim: Claim) -> Seen:
    sight = pull.sight
    words = claim.span.source.text[sight.start : sight.end]
    decided = (sight.key.partition(":")[0], words) == (claim.rule, claim.cue)
    return Seen(in_words(sight.key), sight.key, words, decided, _votes(pull.gains))


def _votes(gains: Sequence[float]) -> dict[str, float]:
    return {str(name): round(gain, 4) for name, gain in zip(COLUMNS, gains, strict=True)}


def _rounded(parts: Mapping[str, float]) -> dict[str, float]:
    return {name: round(value, 4) for name, value in parts.items()}


def _score_parts(
    comparison: Comparison, number: int, gains: Mapping[str, float]
) -> dict[str, float]:
    """What the score is made of: what the claim's own text gives it, and the other sources."""
    other = comparison.heard[number]
    parts = {
        **gains,
        "other texts say it too": other.echoed,
        "a claim worth more says it": -other.repeated,
    }
    return parts | {"kept within 0 and 1": comparison.score(number) - sum(parts.values())}


def _printed(gathered: Gathered, fitted: Fitted, number: int) -> Printed:
    claims = gathered.comparison.claims
    ids = claim_ids(claims)
    finding = listing(gathered.comparison.findings, claims[number])
    names = {id(claim): name for claim, name in zip(claims, ids, strict=True)}
    return Printed(
        sections=tuple(fitted.composed.used.get(ids[number], ())),
        left_out=fitted.composed.passed_over.get(ids[number], ""),
        worth=_rounded(Worth.parts(claims[number])),
        listed_with=tuple(names[id(claim)] for claim in finding.claims) if finding.topic else (),
        listed_under=finding.topic,
        support=finding.support if finding.topic else (),
    )
