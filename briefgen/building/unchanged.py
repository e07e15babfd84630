"""Recognise a build that was done before and whose files still stand, so that nothing is to do.

It is known by what its sources hold, byte for byte. That in turn is known by their sizes, times and
places, once these have stood long enough: a file that was changed a moment ago may be changed again
without any of them showing it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from briefgen.bulk import Bulk, digest
from briefgen.errors import ReadError
from briefgen.opening import load
from briefgen.store import kept, key_of

SETTLED = 2.0
"""Seconds after which another change shows in a file's times, on the coarsest of file systems."""


def same_as(sources: Sequence[Path], *asked: object) -> bytes | None:
    """The ``build_key`` of the sources, if it is known and nothing shows that one has changed.

    None otherwise. No file is opened.
    """
    status = _status(sources)
    if status is None:
        return None
    with closing(kept()) as store:
        row = store.get(key_of("status", status, *asked))
    try:
        return bytes.fromhex(row["build"]) if row else None
    except (KeyError, TypeError, ValueError):
        return None


def stand_for(key: bytes, sources: Sequence[Path], *asked: object) -> None:
    """Remember ``key`` for the sources as they are now, if it is their key; ``same_as`` then gives
    it."""
    status, since = _status(sources), time.time()
    if status is None or build_key(sources, *asked) != key:
        return
    if since - max((max(file[2:4]) for file in status), default=0) / 1e9 > SETTLED:
        with closing(kept()) as store:
            store.put([(key_of("status", status, *asked), {"build": key.hex()})])


def _status(files: Sequence[Path]) -> list[tuple[str, int, int, int, int, int]] | None:
    """What tells of each file that it is another or has changed; None where one is gone."""
    try:
        found = [(path, os.stat(path)) for path in map(os.fspath, files)]
    except (OSError, ValueError):
        return None
    return [
        (path, of.st_size, of.st_mtime_ns, of.st_ctime_ns, of.st_ino, of.st_dev)
        for path, of in found
    ]


def build_key(sources: Sequence[Path], *asked: object) -> bytes | None:
    """What a build depends on: its sources, byte for byte, and what was ``asked``. None where one
    cannot be opened, which is then told elsewhere."""
    try:
        held = [(path.name, sha256(load(path)).digest()) for path in sources]
    except ReadError:
        return None
    return key_of("build", held, *asked)


def done(key: bytes, out: Path) -> list[dict[str, Any]]:
    """What is known of the briefs of the build under ``key``, where all of its files stand in
    ``out`` as they were written; else nothing."""
    with closing(kept()) as store:
        row = store.get(key)
    try:
        if row and all(_hash(out / name) == digest for name, digest in row["files"].items()):
            return list(row["briefs"])
    except (OSError, TypeError, ValueError, AttributeError, KeyError):
        pass
    return []


def keep(
    key: bytes, outputs: Mapping[str, bytes | Bulk], briefs: Sequence[Mapping[str, Any]]
) -> None:
    """Remember that a build was done, wrote ``outputs``, and what is known of its ``briefs``."""
    files = {name: digest(data) for name, data in outputs.items()}
    with closing(kept()) as store:
        store.put([(key, {"files": files, "briefs": list(briefs)})])


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
