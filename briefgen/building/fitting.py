"""The density ladder: compose and lay out until the brief keeps to its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefgen.brief import Composed, Occasion, compose
from briefgen.building.gathering import Gathered
from briefgen.building.record import build_id
from briefgen.document import Document, PageBreak, Paragraph, TextRole, block_lines
from briefgen.templating import Layout, Step, fill
from briefgen.theme import PageSize, Theme
from briefgen.writers import write
from briefgen.writers.written import Written

FULL = 0.75
"""A break is kept when the page before it is at least this full; else the text runs on."""


@dataclass(frozen=True, slots=True)
class Job:
    """What the ladder works on."""

    gathered: Gathered
    layout: Layout
    size: PageSize
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Fitted:
    """The first rung that fits, or the last."""

    document: Document
    theme: Theme
    composed: Composed
    pdf: Written
    warnings: tuple[str, ...]


def fit(job: Job) -> Fitted:
    """Climb the template's ladder until words and pages suffice; the last rung is kept anyway,
    with a warning. Only a text that is short enough is laid out: that is the dear part."""
    ladder = job.layout.ladder
    for step in ladder[:-1]:
        composed, document = _text(job, step)
        if word_count(document) <= job.layout.words:
            result = _laid_out(job, step, composed, document)
            if not result.warnings:
                return result
    return _laid_out(job, ladder[-1], *_text(job, ladder[-1]))


def _text(job: Job, step: Step) -> tuple[Composed, Document]:
    gathered = job.gathered
    composed = compose(
        gathered.comparison, gathered.sources, gathered.settings, step.limits, job.occasion
    )
    document = fill(
        job.layout,
        composed.brief,
        gathered.settings.language,
        job.occasion.created.isoformat(),
        build_id(gathered, job.occasion),
    )
    return composed, document


def _laid_out(job: Job, step: Step, composed: Composed, document: Document) -> Fitted:
    theme = job.layout.theme.at(job.size, step.density)
    pdf = write(document, theme, "pdf")
    thin = [n for n, at in enumerate(pdf.breaks[:-1]) if at.fill < FULL]
    if thin:
        document = _without_breaks(document, thin)
        pdf = write(document, theme, "pdf")
    return Fitted(document, theme, composed, pdf, _overflow(pdf, job.layout))


def _overflow(pdf: Written, layout: Layout) -> tuple[str, ...]:
    """What does not fit: pages over the limit, or a part that spills over its own page."""
    spilt = [
        f"part {n} of the brief takes more than its page: it ends on page {at.page}"
        for n, at in enumerate(pdf.breaks[:-1], 1)
        if at.page != n
    ]
    pages = pdf.pages or 0
    if pages > layout.pages:
        spilt.append(
            f"the brief runs to {pages} pages, {layout.pages} are meant; "
            "name fewer sources or topics, or choose a longer template"
        )
    return tuple(spilt)


def _without_breaks(document: Document, numbers: list[int]) -> Document:
    """``document`` without the page breaks numbered so, counted from 0."""
    kept, seen = [], 0
    for block in document.blocks:
        if isinstance(block, PageBreak):
            seen += 1
            if seen - 1 in numbers:
                continue
        kept.append(block)
    return replace(document, blocks=tuple(kept))


def word_count(document: Document) -> int:
    """Words in the document, tables included, small print (sources, method) left out."""
    return sum(
        len(line.split())
        for block in document.blocks
        if not (isinstance(block, Paragraph) and block.role is TextRole.FINE)
        for line in block_lines(block)
    )
