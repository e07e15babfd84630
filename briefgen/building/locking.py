"""One build at a time in a folder."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from briefgen.errors import WriteError

PATIENCE = 10.0
"""Seconds to wait for another build, which holds the folder for some milliseconds."""
PAUSE = 0.02


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold ``folder`` against other builds; the system lets go of it when this process ends.

    Raises WriteError when another build holds it for longer than ``patience`` seconds. Where the
    system or the file system has no such lock, there is none, and the last writer wins.
    """
    try:
        import fcntl

        handle = os.open(folder, os.O_RDONLY)
    except (ImportError, PermissionError):
        yield
        return
    try:
        if not _held(fcntl.flock, handle, fcntl.LOCK_EX | fcntl.LOCK_NB, patience):
            raise WriteError(f"another build is writing to {folder}", "try again when it is done")
        yield
    finally:
        os.close(handle)


def _held(lock: Callable[[int, int], None], handle: int, manner: int, patience: float) -> bool:
    """True when ``handle`` is locked for us, or its file system has no locks."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        try:
            lock(handle, manner)
            return True
        except BlockingIOError:
            time.sleep(PAUSE)
        except OSError:
            return True
    return False
