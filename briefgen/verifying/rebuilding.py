"""Make the brief again from its sources, by the pipeline that made it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import briefgen
from briefgen.brief.model import Brief
from briefgen.brief.parts import Quote
from briefgen.building import Gathered, Request, compose, surveyed
from briefgen.building.fitting import build_id
from briefgen.building.gathering import Survey, claims_beside, letter
from briefgen.building.job import Fitted
from briefgen.errors import BriefgenError
from briefgen.opening import load
from briefgen.readers import collect, read
from briefgen.source import Source
from briefgen.verifying.pairing import paired
from briefgen.verifying.records import Told
from briefgen.xmltext import printable

GENERATOR = f"briefgen {briefgen.__version__}"


class Rebuilt(NamedTuple):
    """What the sources give today."""

    sources: tuple[Source, ...]
    gathered: Gathered | None
    fitted: Fitted | None
    """None where the brief could not be made again."""
    why_not: str = ""

    @property
    def build(self) -> str:
        return build_id(self.fitted.job) if self.fitted else ""

    @property
    def brief(self) -> Brief | None:
        return self.fitted.composed.brief if self.fitted else None


def rebuilt(
    told: Told,
    folder: Path,
    template: str,
    progress: Callable[[str], None],
    docx_base: Path | None = None,
    claims: Path | None = None,
) -> Rebuilt:
    """The brief that ``told`` speaks of, made again from what lies in ``folder``.

    ``docx_base`` is the house's document, if not brief.toml's: its page says how much has room;
    ``claims`` is the file of decisions, if not the one that lies in ``folder``.
    Where a source is missing or nothing can be made, the sources that can be read come alone.
    """
    files = _files(told, folder)
    missing = [file for id, file, _ in told.sources if id not in files]
    if missing:
        why = f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
        return Rebuilt(_read(files), None, None, why)
    request = Request(
        (folder,),
        template=template or told.template or "policy",
        size=told.page,
        date=told.date,
        profile=told.profile,
        annex=told.annex,
        given=told.given,
        since=told.since,
        claims=claims or claims_beside((folder,)),
        docx_base=docx_base,
    )
    try:
        gathered, fitted = compose(request, progress, _used(told, files, surveyed(request)))
        return Rebuilt(gathered.sources, gathered, fitted)
    except BriefgenError as error:
        return Rebuilt(_read(files), None, None, str(error))


def quotes(value: Any) -> Iterator[Quote]:
    """Every quotation in a brief, which is plain data."""
    if isinstance(value, Quote):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from quotes(each)


def _files(told: Told, folder: Path) -> dict[str, Path]:
    """The files of the sources by their letters; all files in ``folder`` where nothing is told."""
    files = collect((folder,)).files
    if not told.sources:
        return {letter(number): path for number, path in enumerate(files)}
    return paired(told.sources, ((printable(path.name), path) for path in files), _sha256)


def _sha256(path: Path) -> str:
    """Of what the file at ``path`` holds; "" where it cannot be read."""
    try:
        return hashlib.sha256(load(path)).hexdigest()
    except BriefgenError:
        return ""


def _used(told: Told, files: dict[str, Path], seen: Survey) -> Survey:
    """``seen`` with the files that were used alone, in the order in which they were lettered, where
    that is known: what else lies in the folder now is no part of the brief."""
    if not told.sources:
        return seen
    used = [files[id] for id, _, _ in told.sources]
    left_out = [p for p in seen.files if printable(p.name) in told.unread and p not in used]
    return seen._replace(files=[*used, *left_out])


def _read(files: dict[str, Path]) -> tuple[Source, ...]:
    """The sources that are there, by the letters that the brief gives them."""
    found = []
    for id, path in files.items():
        try:
            found.append(read(path, id))
        except BriefgenError:
            continue
    return tuple(found)
