"""Which files a command line names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import ReadError

SETTINGS = "brief.toml"
"""The owner's settings lie beside the sources and are no source."""


class PassedOver(NamedTuple):
    """Something in a folder that is not read, and why in a few words."""

    path: Path
    why: str


class Found(NamedTuple):
    """What ``collect`` came back with; ``passed_over`` is for the caller to warn of."""

    files: tuple[Path, ...]
    passed_over: tuple[PassedOver, ...] = ()


def collect(paths: Sequence[Path], extensions: Collection[str]) -> Found:
    """The files that ``paths`` name: files as they are, folders by what lies at their top level.

    A named file is kept whatever it is, so that reading it says what is wrong with it; a file
    named twice comes once. In a folder only regular files with one of ``extensions`` count;
    hidden files and brief.toml are no sources and are left out silently. ``ReadError`` for a
    folder that holds none.
    """
    files: dict[Path, Path] = {}
    passed_over: list[PassedOver] = []
    for path in paths:
        found = _in_folder(path, extensions) if path.is_dir() else Found((path,))
        for file in found.files:
            files.setdefault(file.resolve(), file)
        passed_over.extend(found.passed_over)
    return Found(tuple(files.values()), tuple(passed_over))


def _in_folder(folder: Path, extensions: Collection[str]) -> Found:
    """The sources of one folder, by name."""
    files, passed_over = [], []
    for path in _entries(folder):
        why = _why_not(path, folder.resolve(), extensions)
        if why:
            passed_over.append(PassedOver(path, why))
        else:
            files.append(path)
    if not files:
        known = ", ".join(sorted(extensions))
        raise ReadError(f"{folder} holds no source text", f"put files there that end in {known}")
    return Found(tuple(files), tuple(passed_over))


def _entries(folder: Path) -> Iterable[Path]:
    """What lies in ``folder``, by name, without hidden files and settings."""
    try:
        paths = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        raise ReadError(f"{folder} cannot be listed ({error.strerror})") from error
    return [path for path in paths if not path.name.startswith(".") and path.name != SETTINGS]


def _why_not(path: Path, folder: Path, extensions: Collection[str]) -> str:
    """Why ``path`` is no source, or ""."""
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return "a link that leads nowhere"
    if not target.is_relative_to(folder):
        return "a link that leads out of the folder"
    if target.is_dir():
        return "a folder; only the top level is read"
    if not target.is_file():
        return "not a regular file"
    return "" if path.suffix.lower() in extensions else "not a kind of file that can be read"
