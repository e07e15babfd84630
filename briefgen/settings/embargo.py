"""The moment until which a brief is not to be published, from how its owner writes it.

A fixed distance from UTC is always understood; a named time zone where the system, or the package
tzdata, knows it. Nothing here asks for the time that it is now.
"""

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

EXAMPLE = '"2026-03-03 14:00 Europe/Berlin" or "2026-03-03 14:00 UTC+1"'
# Compiled when there is an embargo: most briefs have none.
_STATED = r"(?a)(\d{4}-\d\d-\d\d)(?:[ T]+(\d\d?:\d\d)(?::00)?\s*(.*))?"
_OFFSET = r"(?ai)(?:UTC|GMT)?\s*([+\-−])(\d{1,2})(?::?([0-5]\d))?"
_OF_THE_SYSTEM = frozenset({"localtime", "posixrules", "posix", "right", "Factory"})
"""Entries of a tz database that name no place, or another on each machine."""
_FARTHEST = 14
"""Hours: no clock on Earth is farther from UTC."""


class Embargo(NamedTuple):
    """The end of an embargo."""

    moment: str
    """ISO 8601, with its distance from UTC: "2026-03-03T14:00+01:00"."""
    zone: str
    """What its time zone is called there and then: "CET"; "" where only the distance is known."""


class EmbargoError(ValueError):
    """What is wrong with an embargo, in words that follow its name, and the way out."""

    def __init__(self, what: str, hint: str = f"write it as {EXAMPLE}") -> None:
        super().__init__(what)
        self.hint = hint


def read_embargo(stated: str) -> Embargo:
    """The moment that ``stated`` names: day, time and zone. Raises EmbargoError."""
    match = re.fullmatch(_STATED, " ".join(stated.split()))
    if not match:
        raise EmbargoError("must be a day, a time and a time zone")
    day, hour, zone = match.groups()
    try:
        noon = date.fromisoformat(day)
    except ValueError:
        raise EmbargoError(f"names a day that no calendar has, {day}") from None
    if not hour:
        raise EmbargoError("names no time of day")
    try:
        clock = time.fromisoformat(hour.zfill(5))
    except ValueError:
        raise EmbargoError(f"names a time that no clock shows, {hour}") from None
    if not zone:
        raise EmbargoError("names no time zone")
    return _in_zone(datetime.combine(noon, clock), zone)


def _in_zone(local: datetime, zone: str) -> Embargo:
    if zone.upper() in ("Z", "UTC"):
        return Embargo(_iso(local, timedelta(0)), "")
    if offset := re.fullmatch(_OFFSET, zone):
        sign, hours, minutes = offset.groups()
        distance = timedelta(hours=int(hours), minutes=int(minutes or 0))
        if distance > timedelta(hours=_FARTHEST):
            raise EmbargoError(f"names a time zone that no place has, {zone}")
        return Embargo(_iso(local, distance if sign == "+" else -distance), "")
    return _in_named(local, zone)


def _in_named(local: datetime, zone: str) -> Embargo:
    """``local`` in a zone of the tz database, if there is such a time there, and one only."""
    from zoneinfo import ZoneInfo

    try:
        if zone.partition("/")[0] in _OF_THE_SYSTEM:
            raise KeyError(zone)
        known = ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise _unknown(zone) from None
    first, second = (local.replace(tzinfo=known, fold=fold).utcoffset() for fold in (0, 1))
    assert first is not None
    assert second is not None
    if first != second:
        usual = f"{local:%Y-%m-%d %H:%M} {_distance(min(first, second))}"
        what = "passes over" if first < second else "shows twice"
        raise EmbargoError(
            f"names a time that the clock of {zone} {what} that day",
            f'say how far it is from UTC, as "{usual}"',
        )
    name = local.replace(tzinfo=known).tzname() or ""
    # Where nobody has named a zone, its distance stands for a name.
    return Embargo(_iso(local, first), name if name.isalpha() else "")


def _unknown(zone: str) -> EmbargoError:
    from zoneinfo import available_timezones

    from briefgen.spelling import nearest

    names = sorted(n for n in available_timezones() if n.partition("/")[0] not in _OF_THE_SYSTEM)
    if not names:
        return EmbargoError(
            f'names the time zone "{zone}", and this system has no list of them',
            'say how far it is from UTC, as "2026-03-03 14:00 UTC+1"',
        )
    hint = nearest(zone, names)
    way = 'say how far it is from UTC, as "2026-03-03 14:00 UTC+1"'
    return EmbargoError(f'names a time zone that is not known, "{zone}"', hint or way)


def _iso(local: datetime, distance: timedelta) -> str:
    return local.replace(tzinfo=timezone(distance)).isoformat(timespec="minutes")


def _distance(offset: timedelta) -> str:
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}{f':{rest:02}' if rest else ''}"
