"""The density ladder: compose and lay out until the brief keeps to its pages."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Container, Sequence
from functools import cache, lru_cache

from briefgen.brief import SECTIONS, Brief, Composed, Composer
from briefgen.building.counting import quoted_words
from briefgen.building.job import Fitted, Job
from briefgen.building.printing import counted_anew, printed_only
from briefgen.building.regaining import fuller
from briefgen.building.room import note, overflow
from briefgen.document import Document, PageBreak
from briefgen.settings import decided
from briefgen.templating import Step, fill
from briefgen.writers import Extent, measure

WORDS_A_PAGE = 220
"""Quoted words that fill a page of lists and tables, about."""
COARSE, FINE = 0.5, 0.1
"""Words are not pages: a rung is tried when it is predicted to be over by less than this, in
pages; more before the first layout and at another density."""
ANNEX = "annex"
"""What the record calls the evidence, where it is all that is printed."""
FULL = 0.75
"""A break is kept when the page before it is at least this full; else the text runs on."""

ENDING, TRIES = 0.35, 3
"""When the last page is less full than this, so many of the next rungs are asked whether they can
do without it."""


def fit(job: Job) -> Fitted:
    """Climb the template's ladder until the brief keeps to its words and pages.

    If no rung is enough, the last one is kept, with a warning. An annex counts for neither. Laying
    out takes most of the time, so a rung is skipped when, going by the last layout, its quotations
    are clearly too many.
    """
    if job.layout.evidence_of:
        return _evidence(job)
    result = _climbed(job)
    result = result._replace(note=note(job.layout, _missed(job, result), result.extent.pages))
    return _with_annex(job, result) if job.annex else result


def _missed(job: Job, result: Fitted) -> list[str]:
    """The parts that were dropped although they had something to say."""
    step, brief = result.step, result.composed.brief
    if not step.dropped:
        return []
    left = _filled(job, brief, step)
    others = {part: tuple(p for p in step.dropped if p != part) for part in step.dropped}
    return [
        p for p, rest in others.items() if _filled(job, brief, step._replace(dropped=rest)) != left
    ]


def _evidence(job: Job) -> Fitted:
    """The annex: each claim that the briefs ``behind`` print, with its place, on any number of
    pages."""
    from briefgen.brief.annex import annex

    used: dict[str, list[str]] = {}
    for other in job.behind:
        for name in other.composed.used:
            used.setdefault(name, []).append(other.job.layout.name)
    base = job.behind[0].composed
    told = annex(job.gathered.comparison.claims, used, base.brief.voices)
    left = {name: why for name, why in base.passed_over.items() if name not in used}
    composed = Composed(base.brief._replace(annex=told), {name: [ANNEX] for name in used}, left)
    if job.gathered.outcome:
        composed = counted_anew(composed, job.gathered.comparison)
    step = job.layout.ladder[0]
    document = _filled(job, composed.brief, step)
    theme = job.layout.theme.at(job.size, step.density)
    return Fitted(job, document, theme, composed, measure(document, theme), (), "", step)


def _climbed(job: Job) -> Fitted:
    gathered, ladder = job.gathered, job.layout.ladder
    printed = SECTIONS if job.layout.sections is None else job.layout.sections
    composer = Composer(
        gathered.comparison, gathered.sources, gathered.settings, job.occasion, printed
    )

    draft = cache(lambda step: composer.draft(step.limits))

    @cache
    def composed(step: Step) -> Composed:
        return _since(job, composer.finished(draft(step)), step.limits.changes)

    # Of many sources each takes its room, and none is asked for again but the latest.
    laid_out = lru_cache(2)(lambda step: _laid_out(job, step, composed(step), composer.ids))

    def words(rung: int) -> int:
        return quoted_words(draft(ladder[rung]), printed)

    # Page 1 and its like hold few quotations; the guess is coarse until a layout has been seen.
    rung, last = -1, len(ladder) - 1
    room = (job.layout.pages + COARSE - 1) * WORDS_A_PAGE
    while (rung := _first_within(room, words, rung + 1, _next_drop(ladder, rung))) < last:
        result = laid_out(ladder[rung])
        if not result.warnings:
            return _shorter(job, result, laid_out, rung) or fuller(result, laid_out, rung)
        slack = FINE if ladder[rung].density is ladder[last].density else COARSE
        over = _pages_used(result.extent) - (job.layout.pages - job.layout.reserve) - slack
        room = words(rung) - over * WORDS_A_PAGE
    result = laid_out(ladder[last])
    return result if result.warnings else fuller(result, laid_out, last)


def _since(job: Job, composed: Composed, most: int) -> Composed:
    """``composed`` with what has changed since the earlier edition, where there is one."""
    if job.since is None:
        return composed
    from briefgen.building.since import changes

    told = changes(job.since, job.gathered, composed, most)
    return composed._replace(brief=composed.brief._replace(changes=told))


def _shorter(
    job: Job, result: Fitted, laid_out: Callable[[Step], Fitted], rung: int
) -> Fitted | None:
    """A brief with fewer pages than ``result`` of the given rung, if that hardly needs its last
    page."""
    pages, ladder = result.extent.pages, job.layout.ladder
    if pages < 2 or result.extent.breaks[-1].fill >= ENDING:
        return None
    rungs = ladder[rung + 1 : rung + 1 + TRIES]
    to_spare = pages != job.layout.pages
    if to_spare:
        # Then nothing is left out for a page less; the brief may only be set closer.
        here = ladder[rung]
        rungs = tuple(step for step in rungs if step._replace(density=here.density) == here)
    tries = (laid_out(step) for step in rungs)
    fewer = (one for one in tries if not one.warnings and one.extent.pages < pages)
    return next((one for one in fewer if not to_spare or _has_room(one)), None)


def _has_room(result: Fitted) -> bool:
    """True when its last page leaves as much free as Word may take more than the PDF."""
    layout = result.job.layout._replace(pages=result.extent.pages)
    return not overflow(result.extent, result.document, layout)


def _next_drop(ladder: Sequence[Step], rung: int) -> int:
    """The next rung that drops one part more, or the last rung.

    How much room that gains is not known from the quotations, so no guess may skip it.
    """
    here = ladder[max(rung, 0)].dropped
    later = range(rung + 1, len(ladder))
    return next((n for n in later if ladder[n].dropped != here), len(ladder) - 1)


def _first_within(room: float, words: Callable[[int], int], first: int, last: int) -> int:
    """The first rung from ``first`` on whose words fit in ``room``; words only fall on the way."""
    return bisect_left(range(last), True, first, last, key=lambda rung: words(rung) <= room)


def _pages_used(extent: Extent) -> float:
    """How many pages are filled, counting the filled part of the last one."""
    return extent.pages - 1 + extent.breaks[-1].fill


def _filled(job: Job, brief: Brief, step: Step) -> Document:
    return fill(
        job.layout,
        brief,
        job.gathered.settings.language,
        job.occasion.created.isoformat(),
        build_id(job),
        step.dropped,
    )


def _with_annex(job: Job, result: Fitted) -> Fitted:
    """``result`` with the annex behind it; page breaks that it did without stay away."""
    from briefgen.brief.annex import annex

    claims, brief = job.gathered.comparison.claims, result.composed.brief
    whole = brief._replace(annex=annex(claims, result.composed.used, brief.voices))
    document = _without_breaks(_filled(job, whole, result.step), result.dropped)
    return result._replace(document=document, extent=measure(document, result.theme))


def _laid_out(job: Job, step: Step, composed: Composed, ids: Sequence[str]) -> Fitted:
    document = _filled(job, composed.brief, step)
    kept = printed_only(composed, document, ids)
    if job.gathered.outcome and kept.used.keys() != composed.used.keys():
        kept = counted_anew(kept, job.gathered.comparison)
        document = _filled(job, kept.brief, step)
    theme = job.layout.theme.at(job.size, step.density)
    extent = measure(document, theme)
    thin = tuple(n for n, at in enumerate(extent.breaks[:-1]) if at.fill < FULL)
    if thin:
        document = _without_breaks(document, thin)
        extent = measure(document, theme)
    readers = job.gathered.settings.issuer.distribution
    spilt = overflow(extent, document, job.layout, readers)
    return Fitted(job, document, theme, kept, extent, spilt, "", step, thin)


def _without_breaks(document: Document, numbers: Container[int]) -> Document:
    """``document`` without the page breaks numbered so, counted from 0."""
    kept, seen = [], 0
    for block in document.blocks:
        if isinstance(block, PageBreak):
            seen += 1
            if seen - 1 in numbers:
                continue
        kept.append(block)
    return document._replace(blocks=tuple(kept))


def build_id(job: Job) -> str:
    """What ties the files of one build together: a hash over all that decides their words."""
    gathered, occasion = job.gathered, job.occasion
    parts = (
        occasion.generator,
        decided(gathered.settings),
        str(occasion.date),
        f"{job.layout.name} {job.layout.sha256} {job.size} {job.layout.theme.profile}",
        *(f"{source.name} {source.sha256}" for source in gathered.sources),
        *(map(repr, gathered.outcome.decisions) if gathered.outcome else ()),
    )
    if job.annex:
        parts = (*parts, ANNEX)
    if job.since:
        # Few briefs tell of an earlier edition.
        from briefgen.editions.keeping import kept

        parts = (*parts, repr(kept(job.since)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
