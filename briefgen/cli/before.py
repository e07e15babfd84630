"""Reuse what a command printed of the same files before, without reading them again.

It is kept in the user's cache folder, by the content of all that lies there, the words of the
command, and the state of briefgen's own files. Only what went well is kept, and only of few files:
of many, the results for each source are kept already.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from briefgen.imprint import TooMuchError, imprint
from briefgen.store import kept

FILES, SIZE = 64, 4 * 1024 * 1024
"""Entries of the folders, and bytes together, up to which it pays to look."""


class Said(NamedTuple):
    """What a command printed."""

    lines: tuple[str, ...]
    warnings: tuple[str, ...] = ()


class Look:
    """One run of a command that only looks at files."""

    def __init__(self, paths: Sequence[Path], *asked: object) -> None:
        """``asked`` is what else decides the words: the command and its options."""
        self._paths, self._asked = paths, asked
        self._key = self._of_now()

    def before(self) -> Said | None:
        """What was said of the same files; None where that is not known."""
        if not self._key:
            return None
        with closing(kept()) as store:
            row = store.get(self._key)
        try:
            return Said(*(tuple(map(str, row[name])) for name in Said._fields)) if row else None
        except (KeyError, TypeError):
            return None

    def keep(self, said: Said) -> None:
        """Remember ``said``, unless a file has changed meanwhile."""
        if self._key and self._key == self._of_now():
            with closing(kept()) as store:
                store.put([(self._key, said._asdict())])

    def _of_now(self) -> bytes | None:
        """What tells this look from others; None where there is too much to tell it by."""
        if os.environ.get("BRIEFGEN_CACHE") == "":
            return None
        # Settings lie beside a file that is named alone.
        beside = (path for given in self._paths if given.is_file() for path in _settings(given))
        try:
            held = imprint([*self._paths, *beside], FILES, SIZE)
        except TooMuchError:
            return None
        told = (_state(), os.getcwd(), list(map(str, self._paths)), self._asked, held)
        return sha256(repr(told).encode("utf-8", "surrogatepass")).digest()


def _settings(path: Path) -> Iterator[Path]:
    """The owner's files beside the one at ``path``."""
    yield from sorted(each for each in path.parent.glob("*.toml") if each.is_file())


@lru_cache(maxsize=1)
def _state() -> str:
    """The state of briefgen's own files and of the libraries that read: size, time and change of
    state, which together tell an installation from any other."""
    libraries = (find_spec(name) for name in ("click", "lxml", "pypdfium2"))
    origins = [spec.origin for spec in libraries if spec and spec.origin]
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    files = sorted(_code(root))
    return repr((sys.version, *((path, _status(path)) for path in (*files, *origins))))


def _code(folder: str) -> Iterator[str]:
    """The files of the program in ``folder`` and below."""
    for entry in os.scandir(folder):
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _code(entry.path)
        else:
            yield entry.path


def _status(path: str) -> tuple[int, int, int]:
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns
