"""What a brief says of itself and of its sources' dates: issuer, marks, currency, short forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Day
from typing import Any

from briefgen.brief.notice import handling, notice
from briefgen.brief.voices import describes, in_full, newest, stated
from briefgen.settings import Settings
from briefgen.source import Source
from briefgen.subject import Subject

YEAR = 366
"""Days after which the newest source counts as out of date."""


def imprint(settings: Settings, generator: str) -> dict[str, Any]:
    """What the owner states of the brief, by the names that templates know."""
    issuer = settings.issuer
    return {
        "issuer": issuer.body,
        "marking": issuer.marking,
        "purpose": issuer.purpose,
        "version": issuer.version,
        "contact": issuer.contact,
        "distribution": issuer.distribution,
        "cite_as": issuer.cite_as,
        "approved_by": issuer.approved_by,
        "generator": generator,
        "notice": notice(settings),
        "handling": handling(settings),
    }


def dates(sources: Sequence[Source], prepared: Day | None) -> dict[str, Any]:
    """The dates that the sources state and the brief's own, by the names that templates know."""
    last = newest(sources)
    return {
        "newest": stated(last),
        "described": tuple(stated(describes(source)) for source in sources),
        "date": in_full(prepared) if prepared else "",
        "outdated": bool(prepared and last and (prepared - last.day).days > YEAR),
    }


def short_forms(subject: Subject, sources: Sequence[Source]) -> tuple[str, ...]:
    """The subject's aliases of one word that the texts use."""
    aliases = (alias for alias in subject.aliases if " " not in alias)
    return tuple(alias for alias in aliases if any(alias in source.text for source in sources))
