"""On a cluster the same claims are found, whatever becomes of its machines."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from briefgen.building import many
from briefgen.cluster import AHEAD, Cluster
from tests.bench.corpus import document
from tests.cli.conftest import Ran
from tests.cluster.conftest import ROOT, Started, until

Start = Callable[..., Started]
Run = Callable[..., Ran]

JOBS = "tests.jobs:"
DYING = ["--preload", str(Path(__file__).with_name("dying.py"))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Texts, a page, an empty file, and one in another language."""
    made = tmp_path / "texts"
    made.mkdir()
    for number in range(12):
        (made / f"{number:02}.txt").write_text(document(number)[:2000])
    (made / "page.html").write_text("<html><body><p>The plan has cut travel times by a third.</p>")
    (made / "empty.txt").write_text("")
    (made / "other.txt").write_text("Le port de la ville est dans une phase qui dure. " * 9)
    return made


def test_a_worker_killed_in_the_midst_costs_no_claim(
    start: Start, briefgen: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "GRAIN", 0)
    here = briefgen("claims", folder, "--json")
    cluster = start([], DYING)
    there = briefgen("claims", folder, "--json", "--scheduler", cluster.address)
    assert there == here
    assert here.out.count("\n") > 50
    assert cluster.workers[1].wait(10) == -signal.SIGKILL
    assert cluster.workers[0].poll() is None


def test_of_many_calls_few_are_under_way(two: Started) -> None:
    made: list[int] = []
    taken: list[int] = []

    class Calls(Sequence[Any]):
        def __len__(self) -> int:
            return 20

        def __getitem__(self, number: Any) -> Any:
            if number == len(self):
                raise IndexError
            made.append(number)
            # One more is made ready than is under way.
            assert len(made) - len(taken) <= AHEAD * 2 + 1
            return ([number, number],)

    cluster = Cluster(two.address)
    for number, rows in cluster.run(f"{JOBS}doubles", Calls()):
        taken.append(number)
        assert rows == [2 * number, 2 * number]
    cluster.close()
    assert sorted(taken) == made == list(range(20))


def test_what_breaks_its_process_costs_no_worker(two: Started) -> None:
    cluster = Cluster(two.address)
    assert list(cluster.run(f"{JOBS}die", [()])) == [(0, None)]
    assert list(cluster.run(f"{JOBS}doubles", [([4],)])) == [(0, [8])]
    cluster.close()


def test_a_worker_of_another_version_is_named(
    two: Started, briefgen: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.cluster.versions", lambda: {"Python": "3.99.1"})
    ran = briefgen("claims", folder, "--scheduler", two.address)
    assert (ran.status, ran.out, ran.err.count("\n")) == (1, "", 1)
    assert ran.err.startswith("Error: the worker at tcp://127.0.0.1:")
    assert " and not 3.99.1 as here; install the same there and here" in ran.err


def test_ctrl_c_leaves_nothing_behind(two: Started, tmp_path: Path) -> None:
    ran = _begun(tmp_path, two)
    until(lambda: all(map(_children, two.workers)))
    ran.send_signal(signal.SIGINT)
    out, said = ran.communicate(timeout=60)
    assert (out, ran.returncode) == ("", 130)
    assert said.strip() == "Error: interrupted; no file was left half-written"
    until(lambda: not any(map(_children, two.workers)))
    from distributed import Client

    with Client(two.address, set_as_default=False) as client:
        held = (client.processing(), client.has_what())
    assert not any(keys for worker in held for keys in worker.values())


def test_a_scheduler_that_goes_away_is_told(start: Start, tmp_path: Path) -> None:
    where = start([])
    ran = _begun(tmp_path, where)
    until(lambda: _children(where.workers[0]))
    where.scheduler.kill()
    said = "start it and run it again: what was worked out is kept"
    expected = f"Error: the scheduler at {where.address} is gone; {said}\n"
    assert ran.communicate(timeout=60) == ("", expected)
    assert ran.returncode == 1


def test_a_scheduler_that_lost_all_workers_is_not_waited_for_for_ever(
    start: Start, briefgen: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefgen.cluster.ROUND", 0.1)
    monkeypatch.setattr("briefgen.cluster.DESERTED", 1.5)
    ran = briefgen("claims", folder, "--scheduler", start(DYING).address)
    assert (ran.status, ran.out) == (1, "")
    assert " has had no worker for 1.5 seconds; start workers and run it again" in ran.err


def _begun(tmp_path: Path, where: Started) -> subprocess.Popen[str]:
    """``briefgen claims`` of so much text that two workers are busy with it for long."""
    folder = tmp_path / "long"
    folder.mkdir()
    for number in range(40):
        words = "\n\n".join(document(number * 8 + part) for part in range(8))
        (folder / f"{number}.txt").write_text(words)
    command = (sys.executable, "-m", "briefgen", "claims", folder, "--scheduler", where.address)
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, cwd=tmp_path, env=os.environ | {"PYTHONPATH": ROOT}, **pipes)


def _children(worker: subprocess.Popen[bytes]) -> list[Any]:
    import psutil

    return psutil.Process(worker.pid).children(recursive=True)
