"""An interruption that falls where Python drops it is heard a moment later."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    not hasattr(signal, "setitimer"), reason="needs a clock that can signal"
)

DROPPED = """
import time
from briefgen import cli

class Freed:
    def __del__(self):
        raise {error}

def called(*_, **__):
    Freed()
    time.sleep({seconds})

cli.cli.main = called
cli.run()
"""


def ran(error: str, seconds: float) -> tuple[int, str]:
    """The status and the words of a run in which freeing something raises ``error``."""
    command = [sys.executable, "-c", DROPPED.format(error=error, seconds=seconds)]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stderr


def test_an_interruption_while_something_is_freed_ends_the_run() -> None:
    told = "Error: interrupted; no file was left half-written\n"
    assert ran("KeyboardInterrupt", seconds=30) == (130, told)


def test_any_other_error_there_is_told_as_python_tells_it() -> None:
    status, said = ran("ValueError", seconds=0)
    assert (status, said.startswith("Exception ignored in")) == (0, True)
    assert "ValueError" in said
