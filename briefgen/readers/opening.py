"""Open one file and hand back its bytes, or say in one line why not."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from briefgen.errors import ReadError

LARGEST = 50 * 1024 * 1024
"""Bytes; a source text larger than this is a mistake, and would cost minutes."""


def load(path: Path, largest: int = LARGEST) -> bytes:
    """The bytes of the regular file at ``path``; ``ReadError`` for anything else."""
    try:
        # Without O_NONBLOCK a FIFO would wait for a writer for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            _check(path, os.fstat(handle), largest)
            with os.fdopen(handle, "rb", closefd=False) as file:
                return file.read(largest)
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise ReadError(f"{path.name} does not exist", "check the name and the folder") from error
    except (OSError, ValueError) as error:
        raise ReadError(f"{path.name} cannot be opened ({_reason(error)})") from error


def _check(path: Path, status: os.stat_result, largest: int) -> None:
    """Raise unless ``status`` is that of a regular file that is neither empty nor too large."""
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(f"{path.name} is not a regular file")
    if not status.st_size:
        raise ReadError(f"{path.name} is empty", "give a file with text in it")
    if status.st_size > largest:
        limit = f"{largest / 1048576:g} MB"
        raise ReadError(f"{path.name} is larger than {limit}", "give the text alone")


def _reason(error: OSError | ValueError) -> str:
    """The operating system's words for ``error``, without numbers and paths."""
    return (getattr(error, "strerror", None) or str(error)).lower()
