"""How far long work is."""

import pytest

from briefgen import clock
from briefgen.clock import Clock, in_words


@pytest.fixture
def now(monkeypatch):
    """The time, to be set."""
    time = [100.0]
    monkeypatch.setattr(clock.time, "monotonic", lambda: time[0])
    return time


def test_what_is_left_is_told_by_what_is_done(now):
    told = []
    tell = Clock(told.append, "reading").tell
    now[0] += 10
    tell(1_000, 4_000)
    tell(1_000, 4_000, share=0.5)
    assert told == [
        "reading 1,000 of 4,000, about 30 s left",
        "reading 1,000 of 4,000, about 10 s left",
    ]


def test_where_nothing_is_done_yet_the_work_begins(now):
    told = []
    tell = Clock(told.append, "comparing pairs").tell
    now[0] += 1_000
    tell(0, 20)
    now[0] += 1
    tell(10, 20)
    assert told == ["comparing pairs 0 of 20", "comparing pairs 10 of 20, about 1 s left"]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "about 0 s"), (89, "about 89 s"), (95, "about 2 min")]
)
def test_long_times_are_told_in_minutes(seconds, words):
    assert in_words(seconds) == words
