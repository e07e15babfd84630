"""A build of many sources that was done before, and whose files still stand: nothing is to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from hashlib import file_digest, sha256
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import ReadError
from briefgen.opening import load
from briefgen.store import kept, key_of


class Done(NamedTuple):
    """What is known of a build that was done."""

    files: Mapping[str, str]
    """SHA-256 of each output by its name."""
    pages: int
    used: int
    found: int
    warnings: tuple[str, ...]
    note: str
    approved: int | None = None


def build_key(sources: Sequence[Path], template: Path, *asked: object) -> bytes | None:
    """What a build depends on: its sources and the folder of its template, byte for byte, and
    what was ``asked``. None where something cannot be opened, which is then told elsewhere."""
    parts = sorted(path for path in template.iterdir() if path.is_file())
    try:
        held = [(path.name, sha256(load(path)).digest()) for path in (*sources, *parts)]
    except ReadError:
        return None
    return key_of("build", held, *asked)


def done(key: bytes, out: Path) -> Done | None:
    """The build under ``key``, where all of its files stand in ``out`` as they were written."""
    with closing(kept()) as store:
        row = store.get(key)
    try:
        found = Done(**row) if row else None
        if found and all(_hash(out / name) == digest for name, digest in found.files.items()):
            return found._replace(warnings=tuple(map(str, found.warnings)))
    except (OSError, TypeError, ValueError, AttributeError):
        pass
    return None


def keep(key: bytes, outputs: Mapping[str, bytes], build: Done) -> None:
    """Remember that ``build`` was done and wrote ``outputs``."""
    files = {name: sha256(data).hexdigest() for name, data in outputs.items()}
    with closing(kept()) as store:
        store.put([(key, build._replace(files=files)._asdict())])


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()
