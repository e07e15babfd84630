"""Find out which claims a finished document really prints, whatever was chosen for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import partial

from briefgen.brief import Composed, claim_ids
from briefgen.brief.drafting import Reasons
from briefgen.brief.editing import recounted
from briefgen.document import Document, Run
from briefgen.finding import Comparison

POINTS = "main points"
"""What the record calls the place of a claim that stands in no section, but among what a template
says first: its key messages, its panels."""


def printed_only(composed: Composed, document: Document, ids: Sequence[str]) -> Composed:
    """``composed`` with those of the claims ``ids`` as used that ``document`` really quotes.

    A template may have room for fewer claims than were chosen for a section, and may quote others.
    """
    shown = {run.id for run in _runs(document.blocks)}
    used = {name: sections for name, sections in composed.used.items() if name in shown}
    used |= {name: [POINTS] for name in sorted((shown - used.keys()).intersection(ids))}
    return composed._replace(used=used, passed_over=Reasons(partial(_reasons, composed, shown)))


def _reasons(composed: Composed, shown: Collection[str]) -> dict[str, str]:
    """Why those that were chosen are not ``shown``, beside the reasons of ``composed``."""
    left = {name: why for name, why in composed.passed_over.items() if name not in shown}
    for name, sections in composed.used.items():
        if name not in shown:
            left[name] = f"{sections[0]}: no room in this template"
    return left


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
