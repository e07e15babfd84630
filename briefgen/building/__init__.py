"""From files to files: run the stages in order, make the brief fit, save all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import briefgen
from briefgen.brief import Occasion
from briefgen.brief.voices import newest
from briefgen.building.fitting import Fitted, Job, fit
from briefgen.building.gathering import Gathered, gather
from briefgen.building.record import manifest, record
from briefgen.building.saving import save
from briefgen.building.unprinted import unprinted
from briefgen.errors import ExtractionError
from briefgen.templating import find
from briefgen.theme import PageSize, Profile
from briefgen.writers import Attachment, write

__all__ = ["Built", "Fitted", "Gathered", "Request", "build", "compose", "gather"]

Progress = Callable[[str], None]

EVIDENCE = "Every claim found: its words, source, place, role, rule, and where it is printed"
"""What a reader of a file is told of the record inside it."""


class Request(NamedTuple):
    """What to build."""

    paths: tuple[Path, ...]
    """Files and folders of sources."""
    out: Path = Path("out")
    formats: tuple[str, ...] = ("docx", "pdf")
    template: str = "policy"
    size: PageSize = PageSize.A4
    date: date | None = None
    """The day of preparation; never the clock."""
    strict: bool = False
    """Build nothing when a source cannot be read."""
    annex: bool = False
    """With the evidence annex behind the brief."""
    profile: Profile | None = None
    """For whom the type is set; the template's own when None."""
    review: bool = False
    """Comment, in the DOCX, on each label that a person is to approve."""


class Built(NamedTuple):
    """What was built."""

    files: tuple[Path, ...]
    pages: int
    used: int
    """Claims that stand in the brief."""
    found: int
    """Claims found in the sources."""
    warnings: tuple[str, ...]
    unread: tuple[tuple[str, str], ...]
    """(file, why) of sources that were left out."""
    note: str = ""
    """What the profile asks for, in words, or ""."""


def build(request: Request, progress: Progress = lambda stage: None) -> Built:
    """Build the brief that ``request`` asks for; ``progress`` hears each stage's name.

    Raises a BriefgenError when nothing could be built; what stood in the folder stays then.
    """
    gathered, result = compose(request, progress)
    name = gathered.settings.name
    evidence = Attachment(f"{name}.json", record(gathered, result), "application/json", EVIDENCE)
    outputs: dict[str, bytes] = {}
    missing = ""
    for format in request.formats:
        progress(f"writing {format}")
        options = _options(format, request, gathered)
        written = write(result.document, result.theme, format, evidence, **options)
        outputs[f"{name}.{format}"] = written.data
        missing += written.missing
    progress("saving")
    outputs[evidence.name] = manifest(evidence.data, outputs)
    return Built(
        files=save(request.out, outputs),
        pages=result.extent.pages,
        used=len(result.composed.used),
        found=len(gathered.comparison.claims),
        warnings=(*gathered.warnings, *result.warnings, *unprinted(missing, gathered.sources)),
        unread=gathered.unread,
        note=result.note,
    )


def _options(format: str, request: Request, gathered: Gathered) -> dict[str, Any]:
    """What the writer of ``format`` is told besides the document."""
    if format != "docx" or not request.review:
        return {}
    from briefgen.building.reviewing import remarks

    return {"remarks": remarks(gathered)}


def compose(request: Request, progress: Progress = lambda stage: None) -> tuple[Gathered, Fitted]:
    """The brief that ``request`` asks for, laid out and not yet written, and what it is made of.

    Raises a BriefgenError when there is nothing to make it of.
    """
    layout = find(request.template, request.profile)
    gathered = gather(request.paths, progress, request.strict)
    if not gathered.comparison.claims:
        raise ExtractionError(
            "no claim was found in any source", "give texts that state results in sentences"
        )
    progress("composing")
    occasion = Occasion(
        request.date,
        gathered.unread,
        f"briefgen {briefgen.__version__}",
        _created(gathered, request.date),
    )
    return gathered, fit(Job(gathered, layout, request.size, occasion, request.annex))


def _created(gathered: Gathered, given: date | None) -> date:
    """The day for the files' properties: the one given, else the newest a source states."""
    last = newest(gathered.sources)
    return given or (last.day if last else date(1980, 1, 1))
