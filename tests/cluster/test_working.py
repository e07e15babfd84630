"""The side of a cluster's worker: processes that serve one client and end with it."""

import json
import pickle
import threading
import time

import pytest

from briefgen.cluster import working
from briefgen.cluster.alike import differences, versions
from briefgen.cluster.working import Session

JOBS = "tests.jobs:"


def _call(job: str, *arguments: object) -> bytes:
    return pickle.dumps((f"{JOBS}{job}", arguments))


def test_a_job_comes_back_as_json_lines() -> None:
    session = Session()
    assert session.done(versions(), _call("doubles", [1, 2])) == ("done", "2\n4")
    assert session.done(versions(), _call("doubles", [])) == ("done", "")
    session.close()


def test_jobs_share_a_process_and_one_that_breaks_it_costs_no_other() -> None:
    session = Session()
    (first, second) = (session.done(versions(), _call("process_ids")) for _ in range(2))
    assert first == second
    assert session.done(versions(), _call("die")) == ("failed", "")
    kind, other = session.done(versions(), _call("process_ids"))
    assert kind == "done"
    assert other != first[1]
    session.close()


def test_another_version_is_refused_each_time() -> None:
    session = Session()
    wanted = versions() | {"Python": "3.99"}
    for _ in range(2):
        kind, found = session.done(wanted, _call("doubles", [1]))
        assert (kind, json.loads(found)) == ("differs", versions())
    session.close()


def test_who_leaves_stops_the_job_that_runs() -> None:
    session = Session()
    said: list[object] = []
    thread = threading.Thread(
        target=lambda: said.append(session.done(versions(), _call("sleep", 60)))
    )
    thread.start()
    while not (session._busy and session._busy[0].runs()):
        time.sleep(0.01)
    session.close()
    thread.join(30)
    assert said == [("failed", "")]


def test_a_process_that_waits_in_vain_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(working, "IDLE", 0.01)
    session = Session()
    session.done(versions(), _call("doubles", [1]))
    assert session._timer
    session._timer.join(30)
    assert session._idle == []


def test_what_differs_is_named() -> None:
    here = {"briefgen": "0.2", "Python": "3.11.7", "lxml": "6.1"}
    there = {"briefgen": "0.1", "Python": "3.11.7"}
    assert (
        differences(there, here)
        == "briefgen 0.1 and not 0.2 as here, lxml not at all and not 6.1 as here"
    )
