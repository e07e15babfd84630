"""Find out which files have changed since the last look.

Their times are asked first, for that is cheap, and their content decides.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.errors import BriefgenError
from briefgen.imprint import imprint

YOUNG = 2.0
"""Seconds for which a file's time is not trusted: some systems count in steps of that length."""


class _Look(NamedTuple):
    """A file at one look."""

    status: tuple[int, ...] | None
    """Size, times and number of the file; None where there is none, or it changed just now."""
    held: str


class Changes:
    """The files that ``listing`` names each time it is asked, and what they held."""

    def __init__(self, listing: Callable[[], Iterable[Path]]) -> None:
        self._listing = listing
        self._looks: dict[str, _Look] = {}

    def seen(self) -> tuple[str, ...]:
        """The files that are new, gone, or hold something else than when this was last asked."""
        before, now = self._looks, {}
        for path in self._listing():
            name, status = str(path), _status(path)
            known = before.get(name)
            same = known is not None and status is not None and known.status == status
            now[name] = known if known and same else _Look(status, imprint([path]))
        self._looks = now
        names = sorted(before.keys() | now.keys())
        return tuple(name for name in names if _held(before, name) != _held(now, name))


def _held(looks: dict[str, _Look], name: str) -> str | None:
    return looks[name].held if name in looks else None


def _status(path: Path) -> tuple[int, ...] | None:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return None
    if time.time() - found.st_mtime < YOUNG:
        return None
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino


def depended_on(
    sources: Sequence[Path], templates: Sequence[str], also: Iterable[Path | None] = ()
) -> Iterator[Path]:
    """The files that decide a build: sources, settings and decisions beside them, templates, the
    house's own document, and those of ``also``. Outputs of earlier builds are none of them."""
    from briefgen.readers import collect
    from briefgen.templating.layouts import root

    for path in sources:
        try:
            yield from collect([path]).files
        except BriefgenError:
            # It holds no source yet, or no longer.
            yield path
        folder = path if path.is_dir() else path.parent
        yield from sorted(folder.glob("*.toml"))
        yield from _named_in_settings(folder)
    yield from filter(None, also)
    for name in templates:
        folder = Path(name)
        ours = not folder.is_dir()
        yield from _files_in(root() if ours else folder)


def _named_in_settings(folder: Path) -> Iterator[Path]:
    """The house's own document that the brief.toml in ``folder`` names."""
    from briefgen.settings import FILE_NAME, examine

    path = folder / FILE_NAME
    if path.is_file() and (named := examine(path).settings.docx_base):
        yield folder / named


def _files_in(folder: Path) -> Iterator[Path]:
    yield from sorted(path for path in folder.rglob("*") if path.is_file())
