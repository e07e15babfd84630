"""What of a composed brief stands in the document that its template made of it."""

from __future__ import annotations

from collections.abc import Iterator

from briefgen.brief import Composed, claim_ids
from briefgen.brief.editing import recounted
from briefgen.document import Document, Run
from briefgen.finding import Comparison

POINTS = "main points"
"""What the record calls the place of a claim that stands in no section, but among what a template
says first: its key messages, its panels."""


def printed_only(composed: Composed, document: Document) -> Composed:
    """``composed`` with those claims as used that ``document`` quotes.

    A template may have room for fewer than were chosen for a section, and may quote others.
    """
    shown = {run.id for run in _runs(document.blocks)}
    used, passed_over = dict(composed.used), dict(composed.passed_over)
    for name in composed.used.keys() - shown:
        passed_over[name] = f"{used.pop(name)[0]}: no room in this template"
    for name in composed.passed_over.keys() & shown:
        del passed_over[name]
        used[name] = [POINTS]
    return composed._replace(used=used, passed_over=passed_over)


def counted_anew(kept: Composed, comparison: Comparison) -> Composed:
    """``kept`` with what persons approved counted of the claims that are used."""
    ids = claim_ids(comparison.claims)
    told = recounted(kept.brief.editing, comparison, ids, kept.used)
    return kept._replace(brief=kept.brief._replace(editing=told))


def _runs(value: object) -> Iterator[Run]:
    """Every run in blocks, whatever they are made of."""
    if isinstance(value, Run):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _runs(each)
