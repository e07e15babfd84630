"""Recognise by a hash what files hold, whatever their times say."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.opening import load

DEEPEST = 30
"""Folders inside folders that are looked into."""
HIDDEN = (".", "~$")
"""Begin the names of what no source, setting or template is called."""


class TooMuchError(Exception):
    """There is more than the caller wants to read."""


def imprint(paths: Iterable[Path], files: int = 1_000_000, size: int = 1 << 40) -> str:
    """A hash over the names and contents of ``paths`` and, of folders, of all that lies in them.

    What is absent or cannot be opened counts as such. Raises TooMuchError for more than ``files``
    entries, or more than ``size`` bytes together.
    """
    total = sha256()
    for path in paths:
        for entry in _below(path, 0):
            held = _held(entry, size)
            files, size = files - 1, size - len(held)
            if files < 0 or size < 0:
                raise TooMuchError
            total.update(os.fsencode(entry) + b"\0%d\0" % len(held) + held)
    return total.hexdigest()


def _below(path: Path, depth: int) -> Iterator[Path]:
    """``path``, and where it is a folder what lies in it and below, by name."""
    yield path
    if depth > DEEPEST or not path.is_dir() or (depth and path.is_symlink()):
        return
    try:
        names = sorted(os.listdir(path))
    except OSError:
        return
    for name in names:
        if not name.startswith(HIDDEN):
            yield from _below(path / name, depth + 1)


def _held(path: Path, most: int) -> bytes:
    """What tells the state of ``path``: its kind, where a link leads, and what a file holds."""
    try:
        way = os.fsencode(os.readlink(path)) if path.is_symlink() else b""
        status = path.stat()
        told = b"%d %s\n" % (stat.S_IFMT(status.st_mode), way)
        if not stat.S_ISREG(status.st_mode):
            return told
        if status.st_size > most:
            raise TooMuchError
        return told + load(path)
    except (OSError, ValueError, ReadError) as error:
        return str(error).encode("utf-8", "replace")
