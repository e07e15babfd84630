"""Work that is shared out among forks."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time

import pytest

from briefgen import sharing
from briefgen.sharing import shared

PROCESSES = sharing.processes


@pytest.fixture(autouse=True)
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "processes", lambda: 3)


def test_parts_come_in_order_and_are_of_one_size() -> None:
    assert list(shared(lambda start, end: (start, end), 8)) == [(0, 2), (2, 5), (5, 8)]


def test_the_first_part_is_done_here_and_each_other_in_a_process_of_its_own() -> None:
    first, *others = shared(lambda start, end: os.getpid(), 3)
    assert first == os.getpid()
    assert len({first, *others}) == 3


def test_a_large_result_comes_whole() -> None:
    assert sum(map(len, shared(lambda start, end: bytes(end - start), 3_000_000))) == 3_000_000


def test_a_part_whose_process_breaks_down_is_done_here() -> None:
    here = os.getpid()

    def work(start: int, end: int) -> int:
        if os.getpid() != here:
            raise ValueError("no good")
        return end - start

    assert list(shared(work, 9)) == [3, 3, 3]


def test_without_room_for_another_process_all_is_done_here(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refused() -> int:
        raise BlockingIOError("no room")

    monkeypatch.setattr(os, "fork", refused)
    assert list(shared(lambda start, end: os.getpid(), 3)) == [os.getpid()] * 3


def test_where_ended_processes_are_forgotten_the_work_is_done_here() -> None:
    before = signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    try:
        assert list(shared(lambda start, end: os.getpid(), 3)) == [os.getpid()] * 3
    finally:
        signal.signal(signal.SIGCHLD, before)


def test_nothing_is_left_running_where_the_first_part_fails(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    forked, fork = [], os.fork
    monkeypatch.setattr(os, "fork", lambda: forked.append(fork()) or forked[-1])

    def work(start: int, end: int) -> None:
        if start:
            time.sleep(60)
        raise ValueError("no good")

    with pytest.raises(ValueError, match="no good"):
        list(shared(work, 9))
    for process in forked:
        with pytest.raises(ProcessLookupError):
            os.kill(process, 0)
    assert (len(forked), capfd.readouterr()) == (2, ("", ""))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is forked")
@pytest.mark.parametrize(("daemon", "most"), [(False, 1), (True, 3)])
def test_beside_a_thread_at_work_nothing_is_forked_but_beside_one_that_tells_progress(
    daemon: bool, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "cores", lambda: 3)
    done = threading.Event()
    thread = threading.Thread(target=done.wait, daemon=daemon)
    thread.start()
    found = PROCESSES()
    done.set()
    thread.join()
    assert found == most
