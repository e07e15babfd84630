"""A build of many sources that was done before, and whose files still stand: nothing is to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import closing
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from briefgen.bulk import Bulk, digest
from briefgen.errors import ReadError
from briefgen.opening import load
from briefgen.store import kept, key_of


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
