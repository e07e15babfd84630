"""Draft, embargo and handling marking in words: a line for each page, sentences for the first."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from briefgen.brief.voices import in_full
from briefgen.settings import Settings

if TYPE_CHECKING:
    from briefgen.settings.embargo import Embargo


def notice(settings: Settings) -> str:
    """The line for the top of each page, or "": "DRAFT · Embargoed until … · Official"."""
    marks = settings.marks
    parts = (
        "DRAFT" if marks.draft else "",
        f"Embargoed until {until(marks.embargo)}" if marks.embargo else "",
        " ".join(settings.issuer.marking.split()),
    )
    return " · ".join(filter(None, parts))


def handling(settings: Settings) -> tuple[str, ...]:
    """The same in sentences."""
    marks, marking = settings.marks, " ".join(settings.issuer.marking.split())
    found = ["Draft, not final."] if marks.draft else []
    if marks.embargo:
        found.append(f"Not to be published before {until(marks.embargo)}.")
    if marking:
        found.append(f"Marked {marking}.")
    return tuple(found)


def until(embargo: Embargo) -> str:
    """ "14:00 CET (UTC+1), 3 March 2026"."""
    moment = datetime.fromisoformat(embargo.moment)
    distance = _distance(moment.utcoffset() or timedelta())
    zone = f"{embargo.zone} ({distance})" if embargo.zone else distance
    return f"{moment:%H:%M} {zone}, {in_full(moment.date())}"


def _distance(offset: timedelta) -> str:
    """ "UTC+5:30", with a minus that is as wide as the plus."""
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'−' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
