"""Put all outputs on disk or none: the old ones stay whole until the new ones are.

Files cannot be swapped as one. They are moved one right after the other, the record last, and a
fault on the way moves the old ones back. Who is killed between two moves leaves a mix; the record
names the hash of every file it belongs to, so a mix shows. Of two builds into one folder the one
that saves last wins, with all of its files.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from briefgen.building.interruptions import uninterrupted
from briefgen.building.locking import locked
from briefgen.bulk import Bulk, portions
from briefgen.errors import WriteError

ELSEWHERE = "choose another folder with --out"
HIDDEN = ".briefgen-"
"""Begins the name of the folder, inside the output folder, where files are made ready."""


def save(
    out: Path, outputs: Mapping[str, bytes | Bulk], last: bool = False, way: str = ELSEWHERE
) -> tuple[Path, ...]:
    """Write ``outputs``, bytes by file name, into the folder ``out``, and return their paths.

    ``last`` says that the process has nothing else to do: it is not stopped any more then. Raises
    WriteError, with ``way`` out; what stood in ``out`` stands there still then.
    """
    absent = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with locked(out):
            folder = _ready(out, outputs)
            # From here on it is shorter to finish than to go back.
            with uninterrupted(for_good=last):
                try:
                    _swap(folder, out, sorted(outputs, key=lambda name: name.endswith(".json")))
                finally:
                    _discard(folder)
    except BaseException as error:
        if absent:
            _remove_empty(out)
        if isinstance(error, OSError):
            raise _told(error, out, way) from error
        raise
    return tuple(out / name for name in outputs)


def _ready(out: Path, outputs: Mapping[str, bytes | Bulk]) -> Path:
    """A new hidden folder in ``out`` that holds ``outputs``; those that killed builds left go."""
    for stale in out.glob(f"{HIDDEN}*"):
        _discard(stale)
    folder = out / f"{HIDDEN}{os.getpid()}"
    try:
        folder.mkdir()
        for name, data in outputs.items():
            _write(folder / name, data)
    except BaseException:
        _discard(folder)
        raise
    return folder


def _discard(folder: Path) -> None:
    """Remove ``folder`` and what is in it; a fault that passes does not stop it."""
    for _ in range(2):
        with suppress(OSError):
            shutil.rmtree(folder)
            return


def _write(path: Path, data: bytes | Bulk) -> None:
    """Write ``data`` and wait until the disk has it."""
    with path.open("wb") as file:
        for portion in portions(data):
            file.write(portion)
        file.flush()
        os.fsync(file.fileno())


def _swap(folder: Path, out: Path, names: list[str]) -> None:
    """Move ``names`` from ``folder`` over those in ``out``, or leave all as they were."""
    kept = [name for name in names if _keep(out / name, folder / f"{name}.old")]
    moved: list[str] = []
    try:
        for name in names:
            moved.append(name)
            os.replace(folder / name, out / name)
    except BaseException:
        for name in moved:
            with suppress(OSError):
                if name in kept:
                    os.replace(folder / f"{name}.old", out / name)
                elif not (folder / name).exists():
                    (out / name).unlink()
        raise


def _keep(path: Path, copy: Path) -> bool:
    """Keep the file at ``path`` as ``copy``, and say whether there is one."""
    if not path.is_file():
        return False
    try:
        os.link(path, copy)
    except OSError:
        # Not every file system has a second name for a file.
        shutil.copy2(path, copy)
    return True


def _remove_empty(folder: Path) -> None:
    """Remove the output folder that this build made for nothing."""
    try:
        folder.rmdir()
    except OSError:
        return


def _told(error: OSError, out: Path, way: str) -> WriteError:
    """``error`` in one line: where, why, and the ``way`` out."""
    where = Path(os.fsdecode(error.filename2 or error.filename or out))
    shown = out / where.name if where.parent.name.startswith(HIDDEN) else where
    if isinstance(error, FileExistsError | NotADirectoryError):
        return WriteError(f"cannot write to {shown}: a file is in the way", way)
    why = error.strerror or str(error)
    return WriteError(f"cannot write to {shown}: {why}", f"{way}, or close the file if it is open")
