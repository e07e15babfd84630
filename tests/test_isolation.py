"""A job in the worker process is lost when it overruns; the next one is not."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from briefgen.errors import ReadError
from briefgen.isolation import Overrun, Worker

JOBS = "tests.jobs:"


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker(seconds=20, memory=512 * 1024**2)
    yield made
    made.close()


def test_a_job_returns_its_result_and_one_process_serves_many(worker: Worker) -> None:
    assert worker.call(f"{JOBS}double", 21) == 42
    assert worker.call(f"{JOBS}process_id") == worker.call(f"{JOBS}process_id")


def test_an_error_of_ours_comes_back_as_itself(worker: Worker) -> None:
    with pytest.raises(ReadError) as raised:
        worker.call(f"{JOBS}refuse", "a.pdf")
    assert str(raised.value) == "a.pdf needs a password; take it off first"


def test_a_job_that_hangs_is_stopped_and_the_next_runs() -> None:
    worker = Worker(seconds=1)
    with pytest.raises(Overrun, match="it takes longer than 1 seconds"):
        worker.call(f"{JOBS}sleep", 30)
    worker.seconds = 20
    assert worker.call(f"{JOBS}double", 1) == 2
    worker.close()


def test_a_job_that_computes_without_end_is_stopped() -> None:
    worker = Worker(seconds=1)
    with pytest.raises(Overrun, match="it takes longer than 1 seconds"):
        worker.call(f"{JOBS}spin", 600)
    worker.close()


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux counts what a process waits")
def test_a_job_that_waits_for_a_processor_is_given_the_time_it_waited() -> None:
    """Five processes on one processor: a job of 0.6 s takes some three seconds, and passes."""
    processor = min(os.sched_getaffinity(0))
    worker, rivals = Worker(seconds=1.5), [Worker(seconds=60) for _ in range(4)]
    for each in (worker, *rivals):
        each.call(f"{JOBS}settle", processor)
    threads = [Thread(target=rival.call, args=(f"{JOBS}spin", 1.2)) for rival in rivals]
    for thread in threads:
        thread.start()
    began = time.monotonic()
    assert worker.call(f"{JOBS}spin", 0.6) == "done"
    assert time.monotonic() - began > worker.seconds
    for thread in threads:
        thread.join()
    for each in (worker, *rivals):
        each.close()


@pytest.mark.parametrize("job", ["die", "fail"])
def test_a_job_that_takes_its_process_down_is_told_and_the_next_runs(
    worker: Worker, job: str
) -> None:
    with pytest.raises(Overrun, match="the program that reads it broke down"):
        worker.call(f"{JOBS}{job}")
    assert worker.call(f"{JOBS}double", 1) == 2


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux keeps RLIMIT_AS")
def test_a_job_that_eats_memory_is_stopped_and_the_next_runs(worker: Worker) -> None:
    with pytest.raises(Overrun, match=r"it needs more than 0\.5 GB of memory"):
        worker.call(f"{JOBS}eat", 2 * 1024**3)
    assert worker.call(f"{JOBS}double", 1) == 2


def test_what_a_job_prints_is_no_reply(worker: Worker) -> None:
    assert worker.call(f"{JOBS}chatter") == "the reply"


WATCH = """
import subprocess, sys
def refuse(*_, **__): raise AssertionError("a process was started")
subprocess.Popen = refuse
from briefgen.cli import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    assert not end.code, end.code
assert "briefgen.isolation" not in sys.modules
"""


def test_texts_alone_start_no_process_and_do_not_load_what_would(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The plan met two goals. However, costs have risen.\n")
    (tmp_path / "b.md").write_text("# Rail\n\nThe plan has cut travel times by a third.\n")
    words = ["build", str(tmp_path), "-o", str(tmp_path / "out")]
    subprocess.run([sys.executable, "-c", WATCH, *words], check=True, capture_output=True)


@pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
def test_a_process_that_is_forked_off_has_a_worker_of_its_own(worker: Worker) -> None:
    ours = worker.call(f"{JOBS}process_id")
    child = os.fork()
    if not child:
        os._exit(worker.call(f"{JOBS}process_id") == ours)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert worker.call(f"{JOBS}process_id") == ours
