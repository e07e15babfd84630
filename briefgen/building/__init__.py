"""From files to files: run the stages in order, make the brief fit, save all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import briefgen
from briefgen.brief import Occasion
from briefgen.brief.voices import newest
from briefgen.building.fitting import Job, fit
from briefgen.building.gathering import Gathered, gather
from briefgen.building.record import record
from briefgen.building.saving import save
from briefgen.building.unprinted import unprinted
from briefgen.errors import ExtractionError
from briefgen.templating import find
from briefgen.theme import PageSize
from briefgen.writers import Attachment, write

__all__ = ["Built", "Gathered", "Request", "build", "gather"]

Progress = Callable[[str], None]

EVIDENCE = "Every claim found: its words, source, place, role, rule, and where it is printed"
"""What a reader of the PDF is told of the record inside it."""


@dataclass(frozen=True)
class Request:
    """What to build."""

    paths: tuple[Path, ...]
    """Files and folders of sources."""
    out: Path
    formats: tuple[str, ...] = ("docx", "pdf")
    template: str = "policy"
    size: PageSize = PageSize.A4
    date: date | None = None
    """The day of preparation; never the clock."""


@dataclass(frozen=True)
class Built:
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


def build(request: Request, progress: Progress = lambda stage: None) -> Built:
    """Build the brief that ``request`` asks for; ``progress`` hears each stage's name.

    Raises a BriefgenError when nothing could be built; what stood in the folder stays then.
    """
    layout = find(request.template)
    gathered = gather(request.paths, progress)
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
    result = fit(Job(gathered, layout, request.size, occasion))
    evidence = Attachment(
        f"{gathered.settings.name}.json", record(gathered, result), "application/json", EVIDENCE
    )
    outputs: dict[str, bytes] = {}
    missing = ""
    for name in request.formats:
        progress(f"writing {name}")
        written = write(result.document, result.theme, name, evidence)
        outputs[f"{gathered.settings.name}.{name}"] = written.data
        missing += written.missing
    progress("saving")
    outputs[evidence.name] = evidence.data
    return Built(
        files=save(request.out, outputs),
        pages=result.extent.pages,
        used=len(result.composed.used),
        found=len(gathered.comparison.claims),
        warnings=(*gathered.warnings, *result.warnings, *unprinted(missing, gathered.sources)),
        unread=gathered.unread,
    )


def _created(gathered: Gathered, given: date | None) -> date:
    """The day for the files' properties: the one given, else the newest a source states."""
    last = newest(gathered.sources)
    return given or (last.day if last else date(1980, 1, 1))
