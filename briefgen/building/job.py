"""The records that the density ladder works with: a job, and the brief that was fitted for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from briefgen.brief import Composed, Occasion
    from briefgen.building.gathering import Gathered
    from briefgen.document import Document
    from briefgen.editions import Edition
    from briefgen.templating import Layout, Step
    from briefgen.theme import PageSize, Theme
    from briefgen.writers import Extent


class Job(NamedTuple):
    """What the ladder works on."""

    gathered: Gathered
    layout: Layout
    size: PageSize
    occasion: Occasion
    annex: bool = False
    """With the evidence annex behind the brief."""
    behind: tuple[Fitted, ...] = ()
    """The briefs whose claims it prints, where its template has no choice of its own."""
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
    """What the profile asks for and what was left out to fit, in words, or ""."""
    step: Step
    """The rung."""
    dropped: tuple[int, ...] = ()
    """The page breaks of the template that it did without, counted from 0."""
