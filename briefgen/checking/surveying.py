"""What there is to read, with every slip told where a build stops at the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from briefgen.building.gathering import Survey, claims_beside, settings_beside
from briefgen.building.ordering import named_in_vain, ordered
from briefgen.building.strays import strays
from briefgen.errors import ReadError
from briefgen.readers import Found, collect
from briefgen.settings import FILE_NAME, Parsed, Settings, examine
from briefgen.spelling import nearest
from briefgen.xmltext import printable


class Surveyed(NamedTuple):
    """What can be gone on with, and what cannot."""

    survey: Survey
    path: Path | None
    """Of the brief.toml."""
    wrong: tuple[str, ...]


def surveyed(paths: Sequence[Path], claims: Path | None = None) -> Surveyed:
    """The sources at ``paths``, of which a claims file and a house's document are none, and the
    brief.toml beside them, as far as they are sound."""
    path = settings_beside(paths)
    parsed = examine(path) if path else Parsed(Settings(), ())
    found, missing = _found(paths)
    named = parsed.settings.docx_base
    base = path.parent / named if path and named else None
    if aside := {other.resolve() for other in (base, claims) if other}:
        found = found._replace(files=tuple(f for f in found.files if f.resolve() not in aside))
    unheeded = strays(paths, found.files, path, claims or claims_beside(paths))
    passed_over = (*found.passed_over, *unheeded)
    return Surveyed(
        Survey(parsed.settings, ordered(found.files, parsed.settings), passed_over, base),
        path,
        (*map(str, parsed.slips), *_strangers(parsed.settings, found.files, path), *missing),
    )


def _found(paths: Sequence[Path]) -> tuple[Found, list[str]]:
    """The files that ``paths`` name, and why others of them name none."""
    try:
        return collect(paths), []
    except ReadError:
        sound, missing = [], []
    for path in paths:
        try:
            collect([path])
            sound.append(path)
        except ReadError as error:
            missing.append(printable(str(error)))
    return collect(sound), missing


def _strangers(settings: Settings, files: Sequence[Path], path: Path | None) -> Iterator[str]:
    """The files that the settings at ``path`` name and that are not there."""
    names = sorted({file.name for file in files})
    for name in named_in_vain(settings, files, path.parent) if path else ():
        there = f"they are {', '.join(names) or 'none'}"
        hint = nearest(name, names) or there
        yield printable(f'{FILE_NAME} names "{name}", which is not among the sources; {hint}')
