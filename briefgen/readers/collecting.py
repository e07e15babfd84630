"""Which files a command line names."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import ReadError

SETTINGS = frozenset({"brief.toml", "claims.toml"})
"""What its owner says of a brief lies beside the sources."""
NO_SOURCES = SETTINGS | {"thumbs.db", "desktop.ini"}
"""The others, systems put in any folder."""
HIDDEN = (".", "~$")
"""Begin the names of hidden files, and of those that Word keeps while a document is open."""
DEEPEST = 30
"""Folders inside folders that are looked into."""
RECORD = rb'\{\s*"schema": \d+,\s*"generator": "briefgen '
"""How the record of a build begins: it and the files of its name are outputs, no sources."""


class PassedOver(NamedTuple):
    """Something in a folder that is not read, and why in a few words."""

    path: Path
    why: str
    lost: bool = True
    """False where no source text can have been meant."""


class Found(NamedTuple):
    """What ``collect`` came back with; ``passed_over`` is for the caller to warn of."""

    files: tuple[Path, ...]
    passed_over: tuple[PassedOver, ...] = ()


def collect(paths: Sequence[Path]) -> Found:
    """The files that ``paths`` name: files as they are, folders by all that lies in them.

    A named file is kept whatever it is, so that reading it says what is wrong with it; a file
    named twice comes once. In a folder, and the folders in it, only regular files inside it
    count, by name; hidden ones, settings and earlier outputs are no sources. Raises ReadError for
    a folder that holds none, or that cannot be listed, and for settings that are named as one.
    """
    files: dict[Path, Path] = {}
    passed_over: list[PassedOver] = []
    for path in paths:
        if path.is_dir():
            found, over = _in_folder(path)
            passed_over.extend(over)
        elif path.name in SETTINGS:
            raise ReadError(f"{path.name} is no source", f"name its folder, {path.parent}")
        else:
            found = {path: _target(path)}
        for file, target in found.items():
            files.setdefault(target, file)
    return Found(tuple(files.values()), tuple(passed_over))


def _target(path: Path) -> Path:
    """Where ``path`` leads, or itself where that is nowhere."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


class _Lying(NamedTuple):
    """Something in a folder."""

    path: Path
    target: Path
    """Where it leads."""
    why: str = ""
    """Why it is no source."""


def _in_folder(folder: Path) -> tuple[dict[Path, Path], list[PassedOver]]:
    """The sources of one folder, by name, with where each leads; and what is none."""
    files: dict[Path, Path] = {}
    passed_over = []
    root = folder.resolve()
    for path, target, why in _walk(folder, root, root, 0):
        if why:
            passed_over.append(PassedOver(path, why))
        else:
            files[path] = target
    ours = _outputs(files)
    passed_over += [PassedOver(p, "briefgen wrote it", lost=False) for p in files if p in ours]
    kept = {path: target for path, target in files.items() if path not in ours}
    if not kept:
        others = f" ({passed_over[0].path.name}: {passed_over[0].why})" if passed_over else ""
        raise ReadError(f"{folder} holds no source text{others}", "put texts, PDF or DOCX there")
    return kept, passed_over


def _walk(folder: Path, place: Path, root: Path, depth: int) -> Iterator[_Lying]:
    """What lies in ``folder``, which is at ``place`` in or below ``root``, and below."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        if not depth:
            why = f"{folder} cannot be listed ({error.strerror})"
            raise ReadError(why, "see to it that you may read it") from error
        yield _Lying(folder, place, f"it cannot be listed ({str(error.strerror).lower()})")
        return
    for entry in entries:
        if entry.name.startswith(HIDDEN) or entry.name.lower() in NO_SOURCES:
            continue
        path = folder / entry.name
        if entry.is_file(follow_symlinks=False):
            # No link led here, so where it lies is known without asking for each folder above.
            yield _Lying(path, place / entry.name)
        elif not entry.is_dir(follow_symlinks=False):
            # What lies behind a link to a folder in here is met on the straight way.
            if not (path.is_dir() and _target(path).is_relative_to(root)):
                yield _Lying(path, _target(path), _why_not(path, root))
        elif depth < DEEPEST:
            yield from _walk(path, place / entry.name, root, depth + 1)
        else:
            yield _Lying(path, place / entry.name, "it lies too deep")


def _why_not(path: Path, root: Path) -> str:
    """Why the file or link ``path`` is no source, or ""."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return "a link that leads nowhere"
    if not target.is_relative_to(root):
        return "a link that leads out of the folder"
    return "" if target.is_file() else "not a regular file"


def _outputs(files: Iterable[Path]) -> set[Path]:
    """Those of ``files`` that an earlier build wrote: each record, and what has its name."""
    files = list(files)
    records = {path.with_suffix("") for path in files if path.suffix == ".json" and _record(path)}
    return {path for path in files if path.with_suffix("") in records} if records else set()


def is_record(data: bytes) -> bool:
    """True when ``data`` begins as the record of a build does."""
    return re.match(RECORD, data) is not None


def _record(path: Path) -> bool:
    """True when the file at ``path`` begins as the record of a build does."""
    try:
        with path.open("rb") as file:
            return is_record(file.read(80))
    except OSError:
        return False
