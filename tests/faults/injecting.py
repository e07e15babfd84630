"""Make the n-th use of the system fail: each open, read, write, flush, move, and so on.

A fault is set off in a forked process, so that what a build keeps in memory is as it was before.
"""

from __future__ import annotations

import builtins
import errno
import io
import os
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from briefgen import isolation
from briefgen.cli import main

FUNCTIONS = (
    (os, "open"),
    (os, "fsync"),
    (os, "replace"),
    (os, "link"),
    (os, "mkdir"),
    (os, "rmdir"),
    (os, "unlink"),
    (os, "scandir"),
    (os, "read"),
    (shutil, "rmtree"),
    (isolation, "_send"),
    (isolation, "_receive"),
)
"""Calls that may fail by themselves."""
METHODS = ("read", "write", "flush", "close")
"""Of an open file."""


class Outcome(NamedTuple):
    """How a run with a fault ended."""

    step: str
    """What was made to fail: "os.replace: …/a.pdf"; "" when there were fewer steps."""
    status: int
    output: str
    errors: str


Fault = Callable[[str], None]
"""What happens at the fatal step, given what it is about."""


def broken(about: str) -> None:
    """The disk gives up."""
    raise OSError(errno.EIO, os.strerror(errno.EIO), about or None)


def killed(about: str) -> None:
    """The process is no more."""
    os.kill(os.getpid(), signal.SIGKILL)


def interrupted(about: str) -> None:
    """Someone presses Ctrl-C."""
    signal.raise_signal(signal.SIGINT)


class Faults:
    """Counts uses of the system, and has the fault come at the one numbered ``fatal``."""

    def __init__(self, fatal: int, fault: Fault, log: Callable[[str], None]) -> None:
        self.left = fatal
        self.fault = fault
        self.log = log
        self.at_work = True

    def check(self, step: str, about: object = "") -> None:
        """Fail here if this is the step to fail at."""
        if not self.at_work or str(about).startswith(("/proc", "/dev")):
            return
        self.left -= 1
        if self.left == 0:
            self.log(f"{step}: {about}")
            self.fault(str(about))

    def calling(self, function: Callable[..., Any], name: str) -> Callable[..., Any]:
        """``function`` with a check before it."""

        def checked(*arguments: Any, **named: Any) -> Any:
            self.check(name, arguments[0] if arguments else "")
            return function(*arguments, **named)

        return checked

    def opening(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """``open`` with a check before it and files whose methods are checked too."""

        def opened(file: Any, *arguments: Any, **named: Any) -> Any:
            self.check("open", file)
            made = function(file, *arguments, **named)
            return File(made, self, file)

        return opened


class File:
    """A file whose methods may fail."""

    def __init__(self, file: Any, faults: Faults, about: object) -> None:
        self._file, self._faults, self._about = file, faults, about

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._file, name)
        if name not in METHODS:
            return found

        def method(*arguments: Any) -> Any:
            try:
                self._faults.check(f"file.{name}", self._about)
            except OSError:
                # As the system does: what fails to close is closed all the same.
                if name == "close":
                    self._file.close()
                raise
            return found(*arguments)

        return method

    def __enter__(self) -> File:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __iter__(self) -> Any:
        return iter(self._file)


def run_with_fault(words: Sequence[str], fatal: int, fault: Fault, folder: Path) -> Outcome:
    """Run the command ``words`` in a process of its own, with ``fault`` at step ``fatal``."""
    out, err, step = (folder / name for name in ("stdout", "stderr", "step"))
    step.write_text("")
    child = os.fork()
    if not child:
        status = 70
        try:
            for number, path in ((1, out), (2, err)):
                os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
            sys.stdout = os.fdopen(os.dup(1), "w")
            sys.stderr = os.fdopen(os.dup(2), "w")
            status = _child(words, fatal, fault, step)
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    return Outcome(
        step.read_text(), os.waitstatus_to_exitcode(ended), out.read_text(), err.read_text()
    )


def _child(words: Sequence[str], fatal: int, fault: Fault, step: Path) -> int:
    note = os.open(step, os.O_WRONLY)
    faults = Faults(fatal, fault, lambda text: void(os.write(note, text.encode())))
    for module, name in FUNCTIONS:
        setattr(module, name, faults.calling(getattr(module, name), f"{module.__name__}.{name}"))
    opened = faults.opening(io.open)
    builtins.open = io.open = opened  # type: ignore[assignment]
    try:
        main(words)
    except SystemExit as end:
        faults.at_work = False
        sys.stdout.flush()
        sys.stderr.flush()
        return int(end.code or 0)
    return 71


def void(_: object) -> None:
    """Nothing, whatever is given."""
