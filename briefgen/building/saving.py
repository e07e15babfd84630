"""Write all outputs or none: the old ones stay whole until the new ones are."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from briefgen.errors import WriteError


def save(out: Path, outputs: Mapping[str, bytes]) -> tuple[Path, ...]:
    """Write ``outputs``, bytes by file name, into the folder ``out``, and return their paths.

    Each is written whole into a hidden folder beside the old ones, then moved over them; the
    record (JSON) goes last, so a mix of two builds shows. Raises WriteError.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".briefgen-", dir=out) as folder:
            for name, data in outputs.items():
                _write(Path(folder, name), data)
            for name in sorted(outputs, key=lambda name: name.endswith(".json")):
                os.replace(Path(folder, name), out / name)
    except OSError as error:
        where = error.filename2 or error.filename or out
        raise WriteError(
            f"cannot write to {Path(os.fsdecode(where))}: {error.strerror}",
            "choose another folder with --out, or close the file if it is open",
        ) from error
    return tuple(out / name for name in outputs)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
