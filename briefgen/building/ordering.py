"""The sources as brief.toml names them: in its order, and none that it names in vain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from briefgen.errors import ReadError
from briefgen.readers import collect
from briefgen.settings import Settings


def ordered(files: Iterable[Path], settings: Settings) -> list[Path]:
    """``files`` as the owner orders them, the rest after, as they came."""
    place = {name: n for n, name in enumerate(settings.order)}
    return sorted(files, key=lambda path: place.get(path.name, len(place)))


def named_in_vain(settings: Settings, names: Iterable[str], folder: Path) -> Sequence[str]:
    """The files that ``settings`` name which are not among ``names``, the sources.

    Who names some files of ``folder``, where the brief.toml lies, has left others out, and what it
    says of those is in order.
    """
    known = set(names)
    strange = [n for n in dict.fromkeys((*settings.order, *settings.profiles)) if n not in known]
    if not strange:
        return ()
    try:
        here = {path.name for path in collect((folder,)).files}
    except ReadError:
        here = set()
    return [name for name in strange if name not in here]
