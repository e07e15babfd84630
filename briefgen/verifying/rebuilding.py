"""The brief made again from its sources, by the pipeline that made it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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
from briefgen.readers import collect, read
from briefgen.source import Source
from briefgen.verifying.records import Told

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
    files = _files(folder)
    missing = [file for _, file, _ in told.sources if file not in files]
    if missing:
        why = f"{', '.join(missing)} {'is' if len(missing) == 1 else 'are'} missing"
        return Rebuilt(_read(told, files), None, None, why)
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
        gathered, fitted = compose(request, progress, _used(told, surveyed(request)))
        return Rebuilt(gathered.sources, gathered, fitted)
    except BriefgenError as error:
        return Rebuilt(_read(told, files), None, None, str(error))


def quotes(value: Any) -> Iterator[Quote]:
    """Every quotation in a brief, which is plain data."""
    if isinstance(value, Quote):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from quotes(each)


def _files(folder: Path) -> dict[str, Path]:
    """The files in ``folder`` by name; the first of each name, as a build takes them."""
    found: dict[str, Path] = {}
    for path in collect((folder,)).files:
        found.setdefault(path.name, path)
    return found


def _used(told: Told, seen: Survey) -> Survey:
    """``seen`` with the files that were used alone, in the order in which they were lettered, where
    that is known: what else lies in the folder now is no part of the brief."""
    if not told.sources:
        return seen
    known = [file for _, file, _ in told.sources] + list(told.unread)
    first: dict[str, Path] = {}
    for path in seen.files:
        first.setdefault(path.name, path)
    return seen._replace(files=[first[name] for name in dict.fromkeys(known) if name in first])


def _read(told: Told, files: dict[str, Path]) -> tuple[Source, ...]:
    """The sources that are there, by the letters that the brief gives them."""
    found = []
    named: Sequence[tuple[str, str]] = [(id, file) for id, file, _ in told.sources]
    for id, file in named or [(letter(n), file) for n, file in enumerate(files)]:
        if file in files:
            try:
                found.append(read(files[file], id))
            except BriefgenError:
                continue
    return tuple(found)
