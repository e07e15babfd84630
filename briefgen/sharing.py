"""Work shared out among forks of this process, which have at hand all that it has.

Only the result of a part is sent back. Where a process cannot be forked, or there is one core, or a
fork breaks down, the work is done here; what comes out is the same.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise, zip_longest
from typing import Any, NoReturn, TypeVar

from briefgen.crew import cores

MOST = 4
"""Processes at most: each comes to hold a good part of this one's memory for itself, and beyond a
few the rest of the work, which is not shared, takes the time."""

Result = TypeVar("Result")
Work = Callable[[int, int], Result]
"""Does the part of the work that has the numbers from one to below another."""


def processes() -> int:
    """How many processes can share work out, this one among them."""
    # Elsewhere the system's libraries may not outlive a fork, and nowhere a thread does; a daemon,
    # such as tells the progress at a terminal, has nothing to do with the work.
    alone = sum(not thread.daemon for thread in threading.enumerate()) == 1
    return min(cores(), MOST) if sys.platform == "linux" and alone else 1


def shared(work: Work[Result], count: int) -> Iterator[Result]:
    """``work`` of each part of ``range(count)``, in order. The first part, which begins with 0,
    is done in this process; what comes of the others can be pickled."""
    first, *others = _parts(count, processes())
    forks: list[_Fork] = []
    try:
        # Where there is no room for another process, fewer do it.
        with suppress(OSError):
            forks.extend(_Fork(work, *part) for part in others)
        yield work(*first)
        for fork, part in zip_longest(forks, others):
            yield from (fork and fork.result()) or (work(*part),)
    finally:
        for fork in forks:
            fork.close()


def _parts(count: int, number: int) -> list[tuple[int, int]]:
    """``range(count)`` in so many parts of about one size."""
    return [*pairwise(count * n // number for n in range(number + 1))]


class _Fork:
    """A process that does one part."""

    def __init__(self, work: Work[Any], start: int, end: int) -> None:
        read, write = os.pipe()
        try:
            self._process = os.fork()
        except OSError:
            os.close(read)
            os.close(write)
            raise
        if not self._process:
            _serve(work, start, end, write)
        os.close(write)
        self._pipe = os.fdopen(read, "rb")
        self._runs = True

    def result(self) -> tuple[Any, ...]:
        """What came of the part, alone; nothing where the process broke down."""
        data = self._pipe.read()
        return () if self._ended() else (pickle.loads(data),)

    def close(self) -> None:
        """End the process, if it runs."""
        self._pipe.close()
        if self._runs:
            with suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            self._ended()

    def _ended(self) -> int:
        """Its exit code, once it has ended: 0 where all went well."""
        self._runs = False
        try:
            return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])
        except ChildProcessError:
            # Who embeds this has asked the system to forget processes that have ended.
            return 1


def _serve(work: Work[Any], start: int, end: int, write: int) -> NoReturn:
    """The other side: send what comes of the part, and be gone, whatever happens."""
    code = 1
    try:
        with os.fdopen(write, "wb") as pipe:
            pickle.dump(work(start, end), pipe, pickle.HIGHEST_PROTOCOL)
        code = 0
    finally:
        os._exit(code)
