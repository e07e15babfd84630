"""Match the sources with what brief.toml says of them: their order, and what it states of each.

A source goes by its file's name, and by the end of its path ("2025/report.txt") where several have
one name. What brief.toml says of a source that is not there is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers import collect
from briefgen.settings import Settings


def ordered(files: Iterable[Path], settings: Settings) -> list[Path]:
    """``files`` as the owner orders them, the rest after, as they came."""
    if not settings.order:
        return list(files)
    place = {name: n for n, name in enumerate(settings.order)}
    return sorted(
        files, key=lambda path: next((place[n] for n in _names(path) if n in place), len(place))
    )


def stated(path: Path, settings: Settings) -> dict[str, str]:
    """What the owner states of the source at ``path``; of its own path before its name alone."""
    found: dict[str, str] = {}
    for name in reversed(_names(path)) if settings.profiles else ():
        found |= settings.profiles.get(name, {})
    return found


def named_in_vain(settings: Settings, files: Iterable[Path], folder: Path) -> Sequence[str]:
    """The files that ``settings`` name which are not among ``files``, the sources.

    Who names some files of ``folder``, where the brief.toml lies, has left others out, and what it
    says of those is in order.
    """
    wanted = dict.fromkeys((*settings.order, *settings.profiles))
    strange = _none_of(wanted, files) if wanted else []
    if not strange:
        return ()
    try:
        return _none_of(strange, collect((folder,)).files)
    except ReadError:
        return strange


def _none_of(names: Iterable[str], files: Iterable[Path]) -> list[str]:
    known = {name for path in files for name in _names(path)}
    return [name for name in names if name not in known]


def _names(path: Path) -> list[str]:
    """What the file at ``path`` may be called, its name last."""
    return ["/".join(path.parts[n:]) for n in range(len(path.parts))]
