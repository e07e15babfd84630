"""Gather what a page to review on shows beside the brief: the texts and every claim in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from briefgen.brief import claim_ids
from briefgen.brief.voices import stated
from briefgen.building.gathering import Gathered
from briefgen.building.job import Fitted
from briefgen.building.reviewing import decisions
from briefgen.claim import Claim, Decided
from briefgen.extraction.rule_words import rule_in_words
from briefgen.finding import Comparison, Difference
from briefgen.source import Block, Profile, Source
from briefgen.writers.html.exhibit import Beside, Exhibit, Exhibited, Sheet, Stretch

MOST = 8
"""Claims that one entry names, of those it was set beside."""
LINKED = {
    None: "says the same as",
    Difference.POLARITY: "differs in direction from",
    Difference.QUANTITY: "differs in figures from",
    Difference.CAUSE: "names another cause than",
    Difference.CERTAINTY: "is more or less certain than",
}
"""How a claim stands to one it was linked with, by their difference."""
LISTED = "is listed with"


def exhibit(gathered: Gathered, fitted: Fitted) -> Exhibit:
    """The sources of a brief as a reviewer is to see them, in time linear in text and claims."""
    comparison = gathered.comparison
    ids = claim_ids(comparison.claims)
    neighbours = _beside(comparison, ids)
    found: dict[str, list[Exhibited]] = defaultdict(list)
    for number, (name, claim) in enumerate(zip(ids, comparison.claims, strict=True)):
        why_not = fitted.composed.passed_over.get(name, "")
        beside = tuple(neighbours.get(name, ()))
        shown = _exhibited(name, claim, comparison.score(number), beside, why_not)
        found[claim.span.source.id].append(shown)
    return Exhibit(
        tuple(_sheet(source, found[source.id]) for source in gathered.sources),
        decisions(gathered),
    )


def _exhibited(
    name: str, claim: Claim, score: float, beside: tuple[Beside, ...], why_not: str
) -> Exhibited:
    span = claim.span
    return Exhibited(
        id=name,
        start=span.start,
        end=span.end,
        role=str(claim.role),
        rule=rule_in_words(claim.rule),
        cue=claim.cue,
        score=score,
        place=f"page {span.page}" if span.page else f"line {span.line}",
        topics=claim.topics,
        hedges=claim.hedges,
        beside=beside,
        editor=tuple(_decided(claim.decided)) if claim.decided else (),
        why_not=why_not,
    )


def _decided(decided: Decided) -> Iterator[str]:
    """What a person did, with what the rules had."""
    for label, was in decided.changed:
        yield f"{label} set by hand, the rules had “{was}”"
    if decided.include is not None:
        yield "to be printed" if decided.include else "to be left out"
    if decided.order:
        yield f"in place {decided.order}"
    if decided.approved_by:
        yield f"approved by {decided.approved_by}"


def _beside(comparison: Comparison, ids: Sequence[str]) -> Mapping[str, list[Beside]]:
    """By claim, those it was linked with and those of its role on its topic."""
    linked: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for link in comparison.links:
        one, other = ids[link.first], ids[link.second]
        linked[one][LINKED[link.difference]].append(other)
        linked[other][LINKED[link.difference]].append(one)
    beside = {
        name: [_first(how, others) for how, others in kinds.items()]
        for name, kinds in linked.items()
    }
    known = {id(claim): name for claim, name in zip(comparison.claims, ids, strict=True)}
    for finding in comparison.findings:
        names = [known[id(claim)] for claim in finding.claims]
        if finding.topic and len(names) > 1:
            for name in names:
                beside.setdefault(name, []).append(_listed(name, names, finding.topic))
    return beside


def _listed(name: str, names: Sequence[str], topic: str) -> Beside:
    """What ``name`` is listed with under ``topic``; only the first of ``names`` are looked at."""
    others = [other for other in names[: MOST + 1] if other != name]
    return Beside(
        f"{LISTED}, under “{topic}”,", tuple(others[:MOST]), len(names) - 1 - len(others[:MOST])
    )


def _first(how: str, others: Sequence[str]) -> Beside:
    return Beside(how, tuple(others[:MOST]), max(len(others) - MOST, 0))


def _sheet(source: Source, claims: Sequence[Exhibited]) -> Sheet:
    signed = "Signed" if source.profile.author else "Unsigned"
    return Sheet(
        letter=source.id,
        name=source.name,
        kind=f"{signed} {source.profile.kind}",
        facts=(*_facts(source.profile), ("SHA-256", source.sha256), *_oddities(source)),
        text=source.text,
        stretches=tuple(_stretch(source, block) for block in source.blocks),
        claims=tuple(claims),
    )


def _stretch(source: Source, block: Block) -> Stretch:
    return Stretch(
        str(block.kind),
        block.start,
        block.end,
        block.level,
        block.page,
        source.line(block.start),
        block.why,
    )


def _facts(profile: Profile) -> Iterator[tuple[str, str]]:
    """What a source says of itself, and what it does not."""
    yield "Title", profile.title or "none stated"
    yield "Author", profile.author or "none stated"
    yield "Publisher", profile.publisher or "none stated"
    yield "Published", stated(profile.published) or "none stated"
    if profile.as_of:
        yield "Describes", stated(profile.as_of)
    if profile.url:
        yield "Address", profile.url
    yield "References", "cited" if profile.cites_references else "none in the copy used"


def _oddities(source: Source) -> Iterator[tuple[str, str]]:
    for note in (*source.profile.notes, *source.warnings):
        yield "Note", note
