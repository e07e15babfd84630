"""Compose a brief out of what was compared: choose, count and order; word nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date as Day

from briefgen.brief.lists import Lists
from briefgen.brief.messages import differences, figures, highlights, mid_sentence, verdicts
from briefgen.brief.model import Brief, Counts, Entry, RatedRow, Voice
from briefgen.brief.outlook import elsewhere, open_questions, phase
from briefgen.brief.quoting import Quoter
from briefgen.brief.sections import Ledger, Limits, Sections
from briefgen.brief.tables import Tables, standings
from briefgen.brief.voices import describes, in_full, newest, stated, voices
from briefgen.claim import Claim, Role
from briefgen.finding import Comparison, Relation
from briefgen.settings import Settings
from briefgen.source import Source

__all__ = ["Brief", "Composed", "Limits", "Occasion", "claim_ids", "compose"]

YEAR = 366
"""Days after which the newest source counts as out of date."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is known of this build besides its sources."""

    date: Day | None = None
    """The day of preparation, where one was given."""
    unread: tuple[tuple[str, str], ...] = ()
    """(file, why) of sources that could not be read."""
    generator: str = "briefgen"
    created: Day = Day(1980, 1, 1)
    """The day the files' properties carry; never the clock."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A brief, and what became of each claim on the way."""

    brief: Brief
    used: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Sections by claim id."""
    passed_over: Mapping[str, str] = field(default_factory=dict)
    """Reasons by claim id."""


def claim_ids(claims: Sequence[Claim]) -> list[str]:
    """An id for each claim: its source's letter and its number in the source, "A03"."""
    counts: dict[str, int] = {}
    ids = []
    for claim in claims:
        letter = claim.span.source.id
        counts[letter] = counts.get(letter, 0) + 1
        ids.append(f"{letter}{counts[letter]:02d}")
    return ids


def compose(
    comparison: Comparison,
    sources: Sequence[Source],
    settings: Settings,
    limits: Limits,
    occasion: Occasion,
) -> Composed:
    """The brief on ``comparison``, as plain data, with a ledger of every claim."""
    spoken = voices(sources)
    ids = claim_ids(comparison.claims)
    quoter = Quoter(
        {v.letter: v.name for v in spoken},
        {id(claim): name for claim, name in zip(comparison.claims, ids, strict=True)},
    )
    subject = settings.subject
    ledger = Ledger()
    tables = Tables(spoken, quoter, subject)
    scorecard = tables.scorecard(comparison, settings.standings, limits.topics)
    rated = {row.topic for row in scorecard}
    sections = Sections(quoter, ledger, limits, Lists(comparison.claims, rated), rated)
    compared = tables.compared(comparison)
    by_role = {r: [f for f in comparison.findings if f.role is r] for r in Role}
    coming = by_role[Role.OUTLOOK]
    found = {
        "findings": sections.fill("findings", by_role[Role.FINDING], limits.findings),
        "mixed": sections.fill("mixed", by_role[Role.MIXED], limits.mixed),
        "responses": sections.fill("responses", by_role[Role.RESPONSE], limits.responses),
        "phase": sections.fill("phase", phase(coming, subject), limits.phase),
        "outlooks": sections.fill("outlooks", elsewhere(coming, subject), limits.outlooks),
    }
    waiting = open_questions(comparison.claims, lambda claim: quoter.ids[id(claim)] in ledger.used)
    found["watch"] = sections.cores("watch", waiting, limits.watch)
    judged = verdicts(comparison, quoter)
    figured = figures(comparison.claims, quoter)
    shown = [row for row in compared if row.topic not in rated][: limits.compared]
    ledger.book("bottom line", judged)
    ledger.book("figures", figured[:1])
    for name, rows in (("scorecard", scorecard), ("comparison", shown)):
        for row in rows:
            ledger.book(name, (quote for cell in row.cells for quote in cell))
    texts = [source.text for source in sources]
    last = newest(sources)
    brief = Brief(
        subject=subject.name,
        outlook=subject.outlook,
        topic_noun=settings.topic_noun,
        voices=spoken,
        counts=_counts(spoken, scorecard, comparison, [e for part in found.values() for e in part]),
        agreed_progress=_agreed(scorecard, comparison, "progress", texts),
        agreed_shortfall=_agreed(scorecard, comparison, "shortfall", texts),
        verdicts=judged,
        figures=figured,
        differences=tuple(
            row._replace(topic=mid_sentence(row.topic, texts)) for row in differences(compared)
        ),
        highlights=highlights(found, limits.messages),
        standings=standings(scorecard, settings.standings),
        scorecard=scorecard,
        unrated=tuple(r.topic for r in comparison.topics if r.rated and not r.standing and r.named),
        unshown=tuple(r.topic for r in comparison.topics if r.standing and r.topic not in rated),
        short_forms=tuple(
            a for a in subject.aliases if " " not in a and any(a in text for text in texts)
        ),
        **found,
        phase_letters=tuple(s.id for s in sources if subject.outlook and subject.outlook in s.text),
        comparison=tuple(shown),
        compared_rated=tuple(
            (
                relation,
                tuple(r.topic for r in compared if r.topic in rated and r.relation == relation),
            )
            for relation in (Relation.AGREE, Relation.DIFFER)
            if limits.name_alone
        ),
        alone=tables.alone(comparison) if limits.name_alone else (),
        notes=tuple((v.letter, note) for v in spoken for note in v.notes)[: limits.notes],
        newest=stated(last),
        described=tuple(stated(describes(source)) for source in sources),
        date=in_full(occasion.date) if occasion.date else "",
        outdated=bool(occasion.date and last and (occasion.date - last.day).days > YEAR),
        unread=occasion.unread,
        issuer=settings.issuer.body,
        marking=settings.issuer.marking,
        purpose=settings.issuer.purpose,
        version=settings.issuer.version,
        contact=settings.issuer.contact,
        distribution=settings.issuer.distribution,
        cite_as=settings.issuer.cite_as,
        approved_by=settings.issuer.approved_by,
        generator=occasion.generator,
    )
    return Composed(brief, ledger.used, _reasons(ids, comparison.claims, ledger))


def _agreed(
    scorecard: Sequence[RatedRow], comparison: Comparison, tone: str, texts: Sequence[str]
) -> tuple[str, ...]:
    """Topics on which two sources or more agree, as they stand in the middle of a sentence."""
    agree = {r.topic for r in comparison.topics if r.relation is Relation.AGREE}
    rows = [row for row in scorecard if row.tone == tone and row.topic in agree]
    return tuple(mid_sentence(row.topic, texts) for row in rows)


def _counts(
    spoken: Sequence[Voice],
    scorecard: Sequence[RatedRow],
    comparison: Comparison,
    entries: Sequence[Entry],
) -> Counts:
    relations = [r.relation for r in comparison.topics if r.support]
    return Counts(
        sources=len(spoken),
        with_references=sum(v.cites_references for v in spoken),
        signed=sum(v.signed for v in spoken),
        rated=len(scorecard),
        compared=len(relations),
        agree=relations.count(Relation.AGREE),
        differ=relations.count(Relation.DIFFER),
        one_only=relations.count(Relation.ONE_ONLY),
        entries=len(entries),
        single_voice=sum(len(entry.letters) == 1 for entry in entries),
        claims=len(comparison.claims),
    )


def _reasons(ids: Sequence[str], claims: Sequence[Claim], ledger: Ledger) -> dict[str, str]:
    """For each claim that is printed nowhere, why."""
    return {
        name: ledger.passed_over.get(
            name, "background" if claim.role is Role.CONTEXT else "not chosen"
        )
        for name, claim in zip(ids, claims, strict=True)
        if name not in ledger.used
    }
