"""The command line run as a user runs it, and what it left behind."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.cli import main

SECONDS = 20
"""Processor time after which a build hangs."""
MEMORY = 1 << 30
"""Bytes that a build may hold."""
GOOD = "The harbour has cut waiting times by a third."
"""What the good source says, and no hostile one."""
ENDINGS = frozenset({0, 1, 2, 3, 130})


class Ran(NamedTuple):
    """How one run ended."""

    status: int
    out: str
    err: str
    seconds: float = 0.0
    """Of the processor, the worker's own not counted."""
    peak: int = 0
    """Bytes that it held at most, beyond those it was forked with."""

    @property
    def told(self) -> list[str]:
        """The lines on standard error that are no progress."""
        lines = self.err.splitlines()
        return [line for line in lines if line and not line.startswith("briefgen: ")]


def nothing() -> None:
    """Leaves all as it is."""


def forked(words: Sequence[object], folder: Path, prepare: Callable[[], None] = nothing) -> Ran:
    """Run ``briefgen WORDS`` in a fork of this process, made ready by ``prepare``.

    What it prints is kept in ``folder``. That is three times as fast as a new process, and lets a
    test give up its rights, its folder or its handles first.
    """
    out, err = folder / "stdout", folder / "stderr"
    held = resident()
    child = os.fork()
    if not child:
        try:
            for number, path in ((1, out), (2, err)):
                os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), number)
            sys.stdout, sys.stderr = (os.fdopen(os.dup(n), "w", encoding="utf-8") for n in (1, 2))
            # What hangs for good ends by a signal, and so with a status of its own.
            signal.alarm(6 * SECONDS)
            prepare()
            status = _main([str(word) for word in words])
            sys.stdout.flush()
            sys.stderr.flush()
        except BaseException as error:
            os.write(2, f"Traceback: {error!r}".encode())
            status = 70
        os._exit(status)
    _, ended, usage = os.wait4(child, 0)
    return Ran(
        os.waitstatus_to_exitcode(ended),
        out.read_text(encoding="utf-8", errors="replace"),
        err.read_text(encoding="utf-8", errors="replace"),
        usage.ru_utime + usage.ru_stime,
        max(0, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) - held),
    )


def resident() -> int:
    """Bytes of this process that are in memory, which a fork of it begins with; 0 if unknown."""
    pages = Path("/proc/self/statm")
    return int(pages.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") if pages.exists() else 0


def _main(words: list[str]) -> int:
    try:
        main(words)
    except SystemExit as end:
        return int(end.code or 0)


def command(words: Sequence[object]) -> list[str]:
    """``briefgen WORDS`` as a process of its own is started."""
    return [sys.executable, "-m", "briefgen", *map(str, words)]


def environment(**changes: str | None) -> dict[str, str]:
    """This process's environment with changes; None takes a variable out."""
    found = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    for name, value in changes.items():
        found.pop(name, None)
        if value is not None:
            found[name] = value
    return found


def started(
    words: Sequence[object], env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> Ran:
    """Run ``briefgen WORDS`` as a new process."""
    done = subprocess.run(
        command(words), capture_output=True, env=env or environment(), cwd=cwd, timeout=6 * SECONDS
    )
    return Ran(
        done.returncode,
        done.stdout.decode("utf-8", "replace"),
        done.stderr.decode("utf-8", "replace"),
    )


def sound(ran: Ran) -> None:
    """Assert what holds of every run, whatever it met."""
    assert ran.status in ENDINGS, ran
    assert "Traceback" not in ran.err, ran
    assert "itself failed" not in ran.err, ran
    assert ran.seconds < SECONDS, ran
    assert ran.peak < MEMORY, ran
    steering = set(map(chr, range(32))) - {"\n"}
    assert not steering & set(ran.out + ran.err), ran
    if ran.status == 0:
        assert not any(line.startswith("Error") for line in ran.told), ran
    if ran.status == 1:
        assert [line.startswith("Error: ") for line in ran.told] == [True], ran


def content(folder: Path) -> dict[str, bytes]:
    """Every file below ``folder``, hidden ones too, by its path in it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def record(folder: Path) -> dict[str, object]:
    """The record of the one build whose outputs lie in ``folder``."""
    (path,) = folder.glob("*.json")
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return found


def whole(folder: Path) -> bool:
    """True when ``folder`` holds the files of one build, as its record says, and no other."""
    files = content(folder)
    names = [name for name in files if name.endswith(".json")]
    if len(names) != 1:
        return False
    hashes = json.loads(files.pop(names[0]))["files"]
    return bool(hashes == {name: hashlib.sha256(data).hexdigest() for name, data in files.items()})


def spoilt(ran: Ran) -> set[str]:
    """The names of sources that standard error says were not read."""
    lines = [line.split(": ") for line in ran.told if ": not read: " in line]
    return {line[1] for line in lines}


def pause(seconds: float) -> None:
    """Let another process get somewhere."""
    time.sleep(seconds)
