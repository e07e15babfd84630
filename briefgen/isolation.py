"""Work that may hang, crash or eat all memory, done in a process of its own.

A PDF, a Word file or a template from elsewhere can be made to bring down what reads it. The one
worker process is started when the first such job comes, serves all that follow, and is killed and
replaced when a job overruns its limits: a job is lost, never the build. Requests go out as
pickles, which only the worker trusts; replies come back as JSON, which can do no harm here.
"""

from __future__ import annotations

import gc
import json
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from typing import IO, Any

from briefgen.errors import BriefgenError

SECONDS = 15.0
"""Time that one job may take, less what it stood in line for a processor."""
MEMORY = 1024**3
"""Bytes of address space that the worker may have, where the system can say so."""
_PAUSE = 0.05
"""Seconds between two looks at a process that is about to overrun."""
_LAST_WORDS = 0.5
"""Seconds in which a process that has gone silent may still say how it ended."""
_ERRORS = {kind.__name__: kind for kind in BriefgenError.__subclasses__()}
_LENGTH = 8
"""Bytes that give a message's length."""
_START = "import sys; sys.path[:] = {path!r}; from briefgen.isolation import serve; serve()"


class Overrun(Exception):
    """A job was stopped at a limit, or its process died; the message says which, in few words."""


class Worker:
    """A process that does jobs one after another; not for use by several threads at once."""

    def __init__(self, seconds: float, memory: int = MEMORY) -> None:
        self.seconds = seconds
        self.memory = memory
        self._owner = os.getpid()
        self._process: subprocess.Popen[bytes] | None = None

    def call(self, job: str, *arguments: Any) -> Any:
        """What the function ``job``, "package.module:name", returns for ``arguments``.

        The result is what JSON can hold. A BriefgenError of the job is raised here as its own
        kind. Raises Overrun where the job was stopped or died.
        """
        process = self._running()
        watch = _Watch(process, self.seconds)
        watch.start()
        try:
            _send(process.stdin, pickle.dumps((job, arguments, self.seconds)))
            kind, *rest = json.loads(_receive(process.stdout))
        except (OSError, EOFError, ValueError, TypeError) as error:
            why = self._end(process, watch.late)
            self.close()
            raise Overrun(why) from error
        except BaseException:
            self.close()
            raise
        finally:
            watch.done.set()
        if kind == "done":
            return rest[0]
        if kind == "memory":
            self.close()
            raise Overrun(self._too_much())
        raise _ERRORS.get(kind, BriefgenError)(*rest)

    def runs(self) -> bool:
        """True while there is a process, which the next job will be done by."""
        return self._process is not None and self._process.poll() is None

    def close(self) -> None:
        """End the process; the next job starts another."""
        process, self._process = self._process, None
        if process:
            process.kill()
            process.communicate()

    def kill(self) -> None:
        """Stop the job that another thread waits for: its call raises Overrun."""
        process = self._process
        if process:
            process.kill()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._owner != os.getpid():
            # This process was forked off the one that the worker belongs to.
            self._process, self._owner = None, os.getpid()
        if self._process is None or self._process.poll() is not None:
            self.close()
            start = _START.format(path=sys.path)
            self._process = subprocess.Popen(
                [sys.executable, "-c", start, str(self.memory)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                # Ctrl-C is for the one who talks to the user.
                start_new_session=True,
            )
        return self._process

    def _end(self, process: subprocess.Popen[bytes], late: bool) -> str:
        """Why the process gave no reply."""
        try:
            status = process.wait(_LAST_WORDS)
        except subprocess.TimeoutExpired:
            status = 0
        if late or status == -getattr(signal, "SIGXCPU", 0):
            return f"it takes longer than {self.seconds:g} seconds"
        if status == -getattr(signal, "SIGKILL", 0):
            return self._too_much()
        return "the program that reads it broke down"

    def _too_much(self) -> str:
        return f"it needs more than {self.memory / 1024**3:g} GB of memory"


class _Watch(threading.Thread):
    """Kills a process that has had its seconds.

    On a busy machine the clock runs while a process stands in line for a processor: what it
    waits there is not held against it, for a sound file must not be lost to other people's work.
    """

    def __init__(self, process: subprocess.Popen[bytes], seconds: float) -> None:
        super().__init__(daemon=True)
        self.process = process
        self.seconds = seconds
        self.done = threading.Event()
        self.late = False

    def run(self) -> None:
        began, before = time.monotonic(), _in_line(self.process.pid)
        left = self.seconds
        while not self.done.wait(max(left, _PAUSE)):
            waited = _in_line(self.process.pid) - before
            left = self.seconds - (time.monotonic() - began - waited)
            if left <= 0:
                self.late = True
                self.process.kill()
                return


def _in_line(pid: int) -> float:
    """Seconds that the process ``pid`` was ready to run and had no processor; 0 if not known.

    Linux counts them (Documentation/scheduler/sched-stats.rst, second field); elsewhere the clock
    alone counts.
    """
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[1]) / 1e9
    except (OSError, ValueError, IndexError):
        return 0.0


_shared: list[Worker] = []


def run(job: str, *arguments: Any) -> Any:
    """``Worker.call`` of the one worker that all of this process share."""
    if not _shared:
        _shared.append(Worker(SECONDS))
    return _shared[0].call(job, *arguments)


def serve() -> None:
    """The worker's side: do jobs from standard input until it ends."""
    requests, replies = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not be taken for a reply.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    _limit("RLIMIT_AS", int(sys.argv[1]))
    # What a job makes has few cycles, and goes with it: looking for them frees next to nothing.
    gc.set_threshold(1_000_000)
    while True:
        try:
            job, arguments, seconds = pickle.loads(_receive(requests))
        except EOFError:
            return
        # Should the other side be gone, this ends a job that never would.
        _limit("RLIMIT_CPU", int(time.process_time() + seconds) + 2)
        _send(replies, json.dumps(_outcome(job, arguments)).encode())


def _outcome(job: str, arguments: tuple[Any, ...]) -> list[Any]:
    """The reply to a job: what it returned, or what it raised."""
    try:
        module, name = job.split(":")
        function: Callable[..., Any] = getattr(import_module(module), name)
        return ["done", function(*arguments)]
    except BriefgenError as error:
        return [type(error).__name__, error.message, error.hint]
    except MemoryError:
        return ["memory"]


def _limit(name: str, most: int) -> None:
    """Set a limit of this process, where the system has one of that name."""
    try:
        import resource

        hardest = resource.getrlimit(getattr(resource, name))[1]
        soft = most if hardest == resource.RLIM_INFINITY else min(most, hardest)
        resource.setrlimit(getattr(resource, name), (soft, hardest))
    except (ImportError, AttributeError, OSError, ValueError):
        return


def _send(stream: IO[bytes] | None, data: bytes) -> None:
    assert stream is not None
    stream.write(len(data).to_bytes(_LENGTH, "big"))
    stream.write(data)
    stream.flush()


def _receive(stream: IO[bytes] | None) -> bytes:
    """One message; raises EOFError when the other side is gone."""
    assert stream is not None
    data = _exactly(stream, _LENGTH)
    return _exactly(stream, int.from_bytes(data, "big"))


def _exactly(stream: IO[bytes], count: int) -> bytes:
    data = stream.read(count)
    if len(data) < count:
        raise EOFError
    return data
