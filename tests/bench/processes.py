"""Run a whole cold process and say what it cost, as the kernel counted it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process cost, or several run one after another."""

    cpu: float
    """Milliseconds of user and system time, its own children included."""
    wall: float
    """Milliseconds from start to end."""
    peak: float
    """Megabytes (10⁶ bytes) resident at most; of several, the largest."""

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.cpu + other.cpu, self.wall + other.wall, max(self.peak, other.peak))


class Failed(Exception):
    """A measured process did not end well; its measure would mean nothing."""


def run(command: Sequence[str], environment: dict[str, str]) -> Cost:
    """The cost of ``command``, run in the current folder; raises Failed unless it exits with 0."""
    with TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise Failed(f"{' '.join(command)}: {said.read().decode(errors='replace')[-2000:]}")
    unit = 1 if sys.platform == "darwin" else 1024
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(1000 * cpu, 1000 * wall, usage.ru_maxrss * unit / 1e6)


def environment(bytecode: Path) -> dict[str, str]:
    """The environment for all that is measured, the same for both sides.

    Compiled Python is kept in ``bytecode``, whatever the shell says about it: an installed package
    has been compiled by its installer, and a checkout should be measured as if it were installed.
    """
    kept = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    return {**kept, "PYTHONPYCACHEPREFIX": str(bytecode), "PYTHONHASHSEED": "0"}
