"""Open one file and return its bytes, or say in one line why that is not possible."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from briefgen.errors import BriefgenError, ReadError

LARGEST = 50 * 1024 * 1024
"""Bytes; a source text larger than this is a mistake, and would cost minutes."""


def load(path: Path, largest: int = LARGEST, refusal: type[BriefgenError] = ReadError) -> bytes:
    """The bytes of the regular file at ``path``, at most ``largest``; raises ``refusal`` else."""
    try:
        # Without O_NONBLOCK a FIFO would wait for a writer for ever.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        try:
            _check(path, os.fstat(handle), largest, refusal)
            with os.fdopen(handle, "rb", closefd=False) as file:
                return file.read(largest)
        finally:
            os.close(handle)
    except FileNotFoundError as error:
        raise refusal(f"{path.name} does not exist", _where(path)) from error
    except (OSError, ValueError) as error:
        why = f"{path.name} cannot be opened ({_reason(error)})"
        raise refusal(why, "see to it that you may read it") from error


def _check(path: Path, status: os.stat_result, largest: int, refusal: type[BriefgenError]) -> None:
    """Raise ``refusal`` unless ``status`` is that of a regular file within ``largest`` bytes."""
    if not stat.S_ISREG(status.st_mode):
        way = "it is a folder: name a file" if stat.S_ISDIR(status.st_mode) else "name one that is"
        raise refusal(f"{path.name} is not a regular file", way)
    if status.st_size > largest:
        limit = f"{largest / 1048576:g} MB"
        raise refusal(f"{path.name} is larger than {limit}", "give the text alone")


def _reason(error: OSError | ValueError) -> str:
    """The operating system's words for ``error``, without numbers and paths."""
    return (getattr(error, "strerror", None) or str(error)).lower()


def _where(path: Path) -> str:
    """Where to look for what is not at ``path``."""
    if path.parts and path.parts[0].rstrip(":").lower() in ("http", "https", "ftp"):
        return "no address is opened here: save the page, and name the file"
    return "check the name and the folder"
