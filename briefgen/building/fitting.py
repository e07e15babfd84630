"""The density ladder: compose and lay out until the brief keeps to its pages."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Callable, Container
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from briefgen.brief import Brief, Composed, Composer, Occasion, annex
from briefgen.building.gathering import Gathered
from briefgen.document import Document, PageBreak, Paragraph, TextRole, block_lines
from briefgen.editions.keeping import kept
from briefgen.settings import decided
from briefgen.templating import Layout, Step, fill
from briefgen.theme import PageSize, Theme
from briefgen.writers import Extent, measure

if TYPE_CHECKING:
    from briefgen.editions import Edition

WORDS_A_PAGE = 220
"""Quoted words that fill a page of lists and tables, about."""
COARSE, FINE = 0.5, 0.1
"""Words are not pages: a rung is tried when it is predicted to be over by less than this, in
pages; more before the first layout and at another density."""
RESERVE = 0.07
"""Share of the last page that stays free: Word keeps an entry whole that the PDF parts at a page's
end, so the DOCX may run some lines longer."""
FULL = 0.75
"""A break is kept when the page before it is at least this full; else the text runs on."""


ENDING, TRIES = 0.35, 3
"""When the last page allowed is less full than this, so many of the next rungs are asked whether
they can do without it."""


class Job(NamedTuple):
    """What the ladder works on."""

    gathered: Gathered
    layout: Layout
    size: PageSize
    occasion: Occasion
    annex: bool = False
    """With the evidence annex behind the brief."""
    since: Edition | None = None
    """The edition since which changes are to be told."""


class Fitted(NamedTuple):
    """The first rung that fits, or the last."""

    job: Job
    document: Document
    theme: Theme
    composed: Composed
    extent: Extent
    warnings: tuple[str, ...]
    note: str
    """What the profile asks for, in words, or ""."""
    dropped: tuple[int, ...] = ()
    """The page breaks of the template that it did without, counted from 0."""


def fit(job: Job) -> Fitted:
    """Climb the template's ladder until words and pages suffice; the last rung is kept anyway,
    with a warning. An annex counts for neither.

    Laying out is the dear part, so a rung is skipped when, going by the last layout, its
    quotations are clearly too many.
    """
    result = _climbed(job)
    return _with_annex(job, result) if job.annex else result


def _climbed(job: Job) -> Fitted:
    gathered, ladder = job.gathered, job.layout.ladder
    composer = Composer(gathered.comparison, gathered.sources, gathered.settings, job.occasion)

    @cache
    def composed(rung: int) -> Composed:
        return _since(job, composer.compose(ladder[rung].limits), ladder[rung].limits.changes)

    def words(rung: int) -> int:
        return quoted_words(composed(rung).brief)

    # Page 1 and its like hold few quotations; the guess is coarse until a layout has been seen.
    rung, last = -1, len(ladder) - 1
    room = (job.layout.pages + COARSE - 1) * WORDS_A_PAGE
    while (rung := _first_within(room, words, rung + 1, last)) < last:
        result = _laid_out(job, ladder[rung], composed(rung))
        if not result.warnings:
            return _shorter(job, result, composed, rung) or result
        slack = FINE if ladder[rung].density is ladder[last].density else COARSE
        over = _pages_used(result.extent) - (job.layout.pages - RESERVE) - slack
        room = words(rung) - over * WORDS_A_PAGE
    return _laid_out(job, ladder[last], composed(last))


def _since(job: Job, composed: Composed, most: int) -> Composed:
    """``composed`` with what has changed since the earlier edition, where there is one."""
    if job.since is None:
        return composed
    from briefgen.building.since import changes

    told = changes(job.since, job.gathered, composed, most)
    return composed._replace(brief=composed.brief._replace(changes=told))


def _shorter(
    job: Job, result: Fitted, composed: Callable[[int], Composed], rung: int
) -> Fitted | None:
    """A brief of fewer pages, where ``result``, of the given rung, hardly needs its last."""
    pages, ladder = result.extent.pages, job.layout.ladder
    if pages < max(job.layout.pages, 2) or result.extent.breaks[-1].fill >= ENDING:
        return None
    rungs = range(rung + 1, min(rung + 1 + TRIES, len(ladder)))
    tries = (_laid_out(job, ladder[n], composed(n)) for n in rungs)
    return next((one for one in tries if not one.warnings and one.extent.pages < pages), None)


def _first_within(room: float, words: Callable[[int], int], first: int, last: int) -> int:
    """The first rung from ``first`` on whose words fit in ``room``; words only fall on the way."""
    return bisect_left(range(last), True, first, last, key=lambda rung: words(rung) <= room)


def _pages_used(extent: Extent) -> float:
    """Pages with the part of the last one that is filled."""
    return extent.pages - 1 + extent.breaks[-1].fill


def _filled(job: Job, brief: Brief) -> Document:
    return fill(
        job.layout,
        brief,
        job.gathered.settings.language,
        job.occasion.created.isoformat(),
        build_id(job),
    )


def _with_annex(job: Job, result: Fitted) -> Fitted:
    """``result`` with the evidence behind it; the breaks it did without stay away."""
    claims, brief = job.gathered.comparison.claims, result.composed.brief
    whole = brief._replace(annex=annex(claims, result.composed.used, brief.voices))
    document = _without_breaks(_filled(job, whole), result.dropped)
    return result._replace(document=document, extent=measure(document, result.theme))


def _laid_out(job: Job, step: Step, composed: Composed) -> Fitted:
    document = _filled(job, composed.brief)
    theme = job.layout.theme.at(job.size, step.density)
    extent = measure(document, theme)
    thin = tuple(n for n, at in enumerate(extent.breaks[:-1]) if at.fill < FULL)
    if thin:
        document = _without_breaks(document, thin)
        extent = measure(document, theme)
    spilt = _overflow(extent, document, job.layout)
    return Fitted(job, document, theme, composed, extent, spilt, _note(job.layout), thin)


def _note(layout: Layout) -> str:
    """What is to be said where the profile may have more pages than the standard one."""
    if layout.pages == layout.usual:
        return ""
    return (
        f"in the {layout.theme.profile} profile up to {layout.pages} pages are meant, "
        f"instead of {layout.usual}"
    )


def _overflow(extent: Extent, document: Document, layout: Layout) -> tuple[str, ...]:
    """What does not fit: pages over the limit, or a part that spills over its own page."""
    spilt = [
        f"part {n} of the brief takes more than its page: it ends on page {at.page}"
        for n, at in enumerate(extent.breaks[:-1], 1)
        if at.page > n + layout.opening - 1
    ]
    pages = extent.pages
    if pages > layout.pages:
        spilt.append(
            f"page {layout.pages} overflows: the brief runs to {pages}, {layout.pages} are meant; "
            "name fewer sources or topics, or choose a longer template"
        )
    elif pages == layout.pages and extent.breaks[-1].fill > 1 - RESERVE:
        spilt.append(f"page {pages} is so full that the DOCX may run to one more")
    if word_count(document) > layout.words:
        spilt.append(f"the brief has {word_count(document)} words, {layout.words} are meant")
    return tuple(spilt)


def _without_breaks(document: Document, numbers: Container[int]) -> Document:
    """``document`` without the page breaks numbered so, counted from 0."""
    kept, seen = [], 0
    for block in document.blocks:
        if isinstance(block, PageBreak):
            seen += 1
            if seen - 1 in numbers:
                continue
        kept.append(block)
    return replace(document, blocks=tuple(kept))


def build_id(job: Job) -> str:
    """What ties the files of one build together: a hash over all that decides their words."""
    gathered, occasion = job.gathered, job.occasion
    parts = (
        occasion.generator,
        decided(gathered.settings),
        str(occasion.date),
        f"{job.layout.name} {job.layout.sha256} {job.size} {job.layout.theme.profile}",
        *(f"{source.name} {source.sha256}" for source in gathered.sources),
    )
    if job.since:
        parts = (*parts, repr(kept(job.since)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def quoted_words(brief: Brief) -> int:
    """Words of all quotations in the lists and tables of ``brief``."""
    lists = (brief.findings, brief.mixed, brief.responses, brief.phase, brief.outlooks, brief.watch)
    cells = (cell for rows in (brief.scorecard, brief.comparison) for r in rows for cell in r.cells)
    quotes = (
        *(quote for entries in lists for entry in entries for quote in entry.quotes),
        *(quote for cell in cells for quote in cell),
    )
    return sum(len(quote.text.split()) for quote in quotes)


def word_count(document: Document) -> int:
    """Words in the document, tables included, small print (sources, method) left out."""
    return sum(
        len(line.split())
        for block in document.blocks
        if not (isinstance(block, Paragraph) and block.role is TextRole.FINE)
        for line in block_lines(block)
    )
