"""A real scheduler with workers, processes of this machine."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.conftest import briefgen

__all__ = ["briefgen"]

ROOT = Path(__file__).parents[2]
SECONDS = 60
"""In which something must have come about: on a busy machine Dask's imports take long."""


class Started(NamedTuple):
    address: str
    scheduler: subprocess.Popen[bytes]
    workers: tuple[subprocess.Popen[bytes], ...]


@pytest.fixture(scope="session")
def dask() -> None:
    """Dask is installed; ``.ci/run`` sees to it, elsewhere the tests are skipped without it."""
    if not find_spec("distributed"):
        said = "needs distributed (pip install -e '.[cluster]')"
        pytest.fail(said) if os.environ.get("CI") else pytest.skip(said)


@pytest.fixture
def start(dask: None, tmp_path: Path) -> Iterator[Callable[..., Started]]:
    """Starts a scheduler, and a worker with one thread for each list of words given."""
    with ExitStack() as stack:
        yield lambda *workers: _started(stack, tmp_path, *workers)


@pytest.fixture(scope="module")
def two(dask: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Started]:
    """A scheduler with two workers, for tests that leave them as they were."""
    with ExitStack() as stack:
        yield _started(stack, tmp_path_factory.mktemp("dask"), [], [])


def until(true: Callable[[], object]) -> None:
    """Wait until ``true`` says so."""
    end = time.monotonic() + SECONDS
    while not true():
        assert time.monotonic() < end
        time.sleep(0.05)


def _started(stack: ExitStack, folder: Path, *workers: list[str]) -> Started:
    file = folder / "scheduler.json"
    common = ("--no-dashboard", "--scheduler-file", str(file), "--host", "127.0.0.1")
    scheduler = _begun(stack, folder / "scheduler.log", "scheduler", *common, "--port", "0")
    until(file.exists)
    each = ("worker", *common, "--no-nanny", "--nthreads", "1")
    logs = [folder / f"worker-{number}.log" for number in range(len(workers))]
    made = [_begun(stack, log, *each, *words) for log, words in zip(logs, workers, strict=True)]
    until(lambda: all("Registered to" in log.read_text() for log in logs))
    return Started(json.loads(file.read_text())["address"], scheduler, tuple(made))


def _begun(stack: ExitStack, log: Path, program: str, *words: str) -> subprocess.Popen[bytes]:
    """A program of Dask's, which is killed when ``stack`` is left."""
    command = (sys.executable, "-m", f"distributed.cli.dask_{program}", *words)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with log.open("wb") as said:
        process = subprocess.Popen(
            command, env=environment, stdout=said, stderr=said, cwd=log.parent
        )
    stack.callback(process.wait)
    stack.callback(process.kill)
    return process
