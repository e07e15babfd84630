"""The end of an embargo, as its owner writes it: one moment, or one line on what is wrong."""

from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo, reset_tzpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.settings.embargo import Embargo, EmbargoError, read_embargo


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ("2026-03-03 14:00 Europe/Berlin", Embargo("2026-03-03T14:00+01:00", "CET")),
        ("2026-07-03 14:00 Europe/Berlin", Embargo("2026-07-03T14:00+02:00", "CEST")),
        ("2026-03-03 9:05  America/New_York", Embargo("2026-03-03T09:05-05:00", "EST")),
        ("2026-03-03 14:00 Asia/Kolkata", Embargo("2026-03-03T14:00+05:30", "IST")),
        ("2026-03-03 14:00 America/Sao_Paulo", Embargo("2026-03-03T14:00-03:00", "")),
        ("2026-03-03 14:00 UTC", Embargo("2026-03-03T14:00+00:00", "")),
        ("2026-03-03 14:00Z", Embargo("2026-03-03T14:00+00:00", "")),
        ("2026-03-03 14:00 UTC+1", Embargo("2026-03-03T14:00+01:00", "")),
        ("2026-03-03 14:00 utc −03:30", Embargo("2026-03-03T14:00-03:30", "")),
        ("2026-03-03T14:00:00+01:00", Embargo("2026-03-03T14:00+01:00", "")),
    ],
)
def test_day_time_and_zone_are_one_moment(stated, found):
    assert read_embargo(stated) == found


WAY = 'write it as "2026-03-03 14:00 Europe/Berlin" or "2026-03-03 14:00 UTC+1"'
OFFSET = 'say how far it is from UTC, as "'


@pytest.mark.parametrize(
    ("stated", "what", "way"),
    [
        ("tomorrow", "must be a day, a time and a time zone", WAY),
        ("2026-02-30 14:00 UTC", "names a day that no calendar has, 2026-02-30", WAY),
        ("2026-03-03", "names no time of day", WAY),
        ("2026-03-03 25:00 UTC", "names a time that no clock shows, 25:00", WAY),
        ("2026-03-03 14:00", "names no time zone", WAY),
        ("2026-03-03 14:00 +15:00", "names a time zone that no place has, +15:00", WAY),
        (
            "2026-03-03 14:00 Europe/Berln",
            'names a time zone that is not known, "Europe/Berln"',
            'did you mean "Europe/Berlin"?',
        ),
        (
            "2026-03-29 02:30 Europe/Berlin",
            "names a time that the clock of Europe/Berlin passes over that day",
            f'{OFFSET}2026-03-29 02:30 UTC+1"',
        ),
        (
            "2026-10-25 02:30 Europe/Berlin",
            "names a time that the clock of Europe/Berlin shows twice that day",
            f'{OFFSET}2026-10-25 02:30 UTC+1"',
        ),
    ],
)
def test_what_is_no_moment_is_told_with_the_way_out(stated, what, way):
    with pytest.raises(EmbargoError) as caught:
        read_embargo(stated)
    assert (str(caught.value), caught.value.hint) == (what, way)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)), st.sampled_from(
    ["Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu"]
))  # fmt: skip
def test_a_moment_in_a_zone_is_the_one_that_the_zone_has(local, zone):
    local = local.replace(second=0, microsecond=0)
    with suppress(EmbargoError):
        found = datetime.fromisoformat(read_embargo(f"{local:%Y-%m-%d %H:%M} {zone}").moment)
        assert found == local.replace(tzinfo=ZoneInfo(zone))
        assert found.replace(tzinfo=None) == local


@given(
    st.text()
    | st.text("0123456789-: TZUC+/.aE\0é", max_size=40).map("2026-03-03 14:00 {}".format)
    | st.tuples(st.dates(), st.times()).map(lambda t: f"{t[0]} {t[1]:%H:%M} Europe/Berlin")
)
def test_any_text_is_a_moment_or_one_line_of_what_is_wrong(stated):
    assert len(outcome(stated).splitlines()) == 1


def outcome(stated):
    try:
        return read_embargo(stated).moment
    except EmbargoError as error:
        return f"{error}; {error.hint}"


def test_a_zone_that_is_another_on_each_machine_is_none():
    for zone in ("localtime", "posix/Europe/Berlin", "right/UTC"):
        assert outcome(f"2026-03-03 14:00 {zone}").startswith("names a time zone that is not known")


def test_without_a_list_of_zones_a_distance_still_serves(monkeypatch):
    monkeypatch.setattr("zoneinfo.available_timezones", set)
    reset_tzpath(())
    ZoneInfo.clear_cache()
    try:
        assert read_embargo("2026-03-03 14:00 UTC+1").moment == "2026-03-03T14:00+01:00"
        with pytest.raises(EmbargoError, match="this system has no list of them"):
            read_embargo("2026-03-03 14:00 Europe/Nowhere")
    finally:
        reset_tzpath()
