"""A cache of costly results: one file in the user's cache folder, kept between runs.

Nothing here is ever needed: what cannot be read, or is broken, counts as not there. Entries are
JSON, compressed with a checksum; whatever comes back is data, and is checked by who asked for it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from briefgen import caching

MOST = 256 * 1024**2
"""Bytes of entries; beyond, the oldest go."""
PATIENCE = 1.0
"""Seconds to wait for another run that writes."""
_CREATE = (
    "CREATE TABLE IF NOT EXISTS entries (number INTEGER PRIMARY KEY, key BLOB UNIQUE, value BLOB)"
)
_FIND = "SELECT value FROM entries WHERE key = ?"
_ADD = "INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)"

_DROP = (
    "DELETE FROM entries WHERE number IN (SELECT number FROM entries ORDER BY number "
    "LIMIT (SELECT count(*) / 4 + 1 FROM entries))"
)
"""Makes room: a quarter of the entries, the oldest."""


class Store:
    """JSON objects by key; not for use by several threads at once, but by several processes."""

    def __init__(self, path: Path | None) -> None:
        self._file = _opened(path) if path else None

    def get(self, key: bytes) -> dict[str, Any] | None:
        """What was put there under ``key``, or None."""
        if not self._file:
            return None
        with suppress(*_broken()):
            row = self._file.execute(_FIND, (key,)).fetchone()
            value = json.loads(zlib.decompress(row[0])) if row else None
            return value if isinstance(value, dict) else None
        return None

    def put(self, entries: Iterable[tuple[bytes, dict[str, Any]]]) -> None:
        """Keep objects of what JSON can hold."""
        if not self._file:
            return
        rows = [(key, zlib.compress(json.dumps(value).encode(), 1)) for key, value in entries]
        with suppress(*_broken()), self._file:
            self._file.executemany(_ADD, rows)
            if _size(self._file) > MOST:
                self._file.execute(_DROP)

    def close(self) -> None:
        """Let go of the file."""
        if self._file:
            self._file.close()
        self._file = None


def kept() -> Store:
    """The store of the user who runs this, of what this very version of briefgen worked out."""
    folder = caching.folder()
    return Store(folder / "sources.sqlite" if folder else None)


def key_of(*parts: object) -> bytes:
    """The key of what ``parts``, told apart by their ``repr``, and briefgen's own code make."""
    told = "\n".join(map(repr, (version(), *parts)))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).digest()


@lru_cache(maxsize=1)
def version() -> str:
    """A hash over all code and data of briefgen, Python's version and that of the PDF library: any
    change of rules makes other keys."""
    return hashlib.sha256(f"{sys.version} {_of_library()} {of_code()}".encode()).hexdigest()


def of_code() -> str:
    """A hash over all code and data of briefgen."""
    root = os.path.dirname(os.path.abspath(__file__))
    total = hashlib.sha256()
    for path in sorted(_rules(root)):
        with open(path, "rb") as file:
            name = path[len(root) + 1 :].replace(os.sep, "/")
            total.update(name.encode() + b"\0" + file.read())
    return total.hexdigest()


def _rules(folder: str) -> Iterator[str]:
    """The files in ``folder`` and below that decide what comes of a source."""
    for entry in os.scandir(folder):
        if entry.name.endswith((".py", ".txt", ".bin")):
            yield entry.path
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _rules(entry.path)


def _of_library() -> str:
    """What lies beside the PDF library under its name: one of the names holds its version, which
    ``importlib.metadata`` takes ten times as long to tell."""
    found = find_spec("pypdfium2")
    if not (found and found.origin):
        return ""
    beside = os.listdir(os.path.dirname(os.path.dirname(found.origin)))
    return " ".join(sorted(name for name in beside if name.startswith("pypdfium2")))


def _opened(path: Path) -> Any:
    """A connection to the file at ``path``, made anew where it is broken; None without SQLite."""
    try:
        import sqlite3
    except ImportError:
        return None
    for _ in range(2):
        try:
            file = sqlite3.connect(path, timeout=PATIENCE)
        except sqlite3.Error:
            return None
        try:
            # It need not outlive a power cut.
            file.execute("PRAGMA synchronous = OFF")
            file.execute("PRAGMA journal_mode = WAL")
            file.execute(_CREATE)
            file.execute("SELECT number FROM entries LIMIT 1").fetchone()
            return file
        except sqlite3.DatabaseError as error:
            file.close()
            if isinstance(error, sqlite3.OperationalError):
                return None
            with suppress(OSError):
                path.unlink()
    return None


def _size(file: Any) -> int:
    """Bytes in use."""
    pages, free, size = (
        int(file.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * size


def _broken() -> tuple[type[Exception], ...]:
    """What may be raised for an entry that is broken, or a file that is busy."""
    import sqlite3

    return sqlite3.Error, zlib.error, ValueError, TypeError
