"""From files to files: run the stages in order, make the brief fit, save all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import briefgen
from briefgen.brief import Occasion
from briefgen.brief.voices import newest
from briefgen.building.effort import is_long
from briefgen.building.fitting import Fitted, Job, fit
from briefgen.building.gathering import Gathered, Survey, gather, survey
from briefgen.building.record import manifest, record
from briefgen.building.saving import save
from briefgen.building.unprinted import unprinted
from briefgen.errors import ExtractionError, WriteError
from briefgen.opening import load
from briefgen.settings import decided
from briefgen.settings.marks import Given, laid_over
from briefgen.templating import find
from briefgen.theme import PageSize, Profile
from briefgen.writers import Attachment, write

if TYPE_CHECKING:
    from briefgen.editions import Edition
    from briefgen.writers.docx.house import House

__all__ = ["Built", "Fitted", "Gathered", "Request", "build", "compose", "gather"]

Progress = Callable[[str], None]

LARGEST_BASE = 32 * 1024 * 1024
"""Bytes of a house's document; most of one are pictures."""
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
    docx_base: Path | None = None
    """The house's own Word document that the DOCX goes into, before what brief.toml names."""
    given: Given = Given()
    """Marks given in place of brief.toml's."""
    since: Edition | None = None
    """An earlier edition; what has changed since is told."""


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
    seen = _surveyed(request)
    key = _key(request, seen)
    if key and (before := _before(key, request)):
        return before
    gathered, result = compose(request, progress, seen)
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
    built = Built(
        files=save(request.out, outputs),
        pages=result.extent.pages,
        used=len(result.composed.used),
        found=len(gathered.comparison.claims),
        warnings=(
            *gathered.warnings,
            *result.warnings,
            *unprinted(missing, gathered.sources),
            *_untold(request, result),
        ),
        unread=gathered.unread,
        note=result.note,
    )
    # What could not be read, or printed for want of a font, may be another time.
    if key and not (built.unread or missing):
        from briefgen.building.unchanged import Done, keep

        keep(
            key, outputs, Done({}, built.pages, built.used, built.found, built.warnings, built.note)
        )
    return built


def _untold(request: Request, result: Fitted) -> Iterator[str]:
    """That the template has no place for what has changed."""
    layout = result.job.layout
    if request.since and "changes" not in load(layout.path, LARGEST_BASE, WriteError).decode():
        yield f"template {layout.name} does not tell what has changed since the earlier edition"


def _surveyed(request: Request) -> Survey:
    """What there is to read, its settings under the marks that were given."""
    seen = survey(request.paths)
    return seen._replace(settings=laid_over(seen.settings, request.given))


def _options(format: str, request: Request, gathered: Gathered) -> dict[str, Any]:
    """What the writer of ``format`` is told besides the document."""
    options: dict[str, Any] = {}
    if format == "docx" and (house := _house(request, gathered)):
        options["house"] = house
    if format == "docx" and request.review:
        from briefgen.building.reviewing import remarks

        options["remarks"] = remarks(gathered)
    return options


def _house(request: Request, gathered: Gathered) -> House | None:
    """The house's own document, opened, where there is one."""
    base = request.docx_base or gathered.docx_base
    if base is None:
        return None
    from briefgen.writers.docx.house import House

    return House(load(base, LARGEST_BASE, WriteError), base.name)


def _key(request: Request, seen: Survey) -> bytes | None:
    """What tells this build from others; None where it is too short to be remembered, or
    depends on a house's document too."""
    if not is_long(seen.files) or request.docx_base or seen.docx_base:
        return None
    from briefgen.building.unchanged import build_key

    template = find(request.template).path.parent
    asked = request._replace(paths=(), out=Path())
    return build_key(seen.files, template, asked, decided(seen.settings), seen.passed_over)


def _before(key: bytes, request: Request) -> Built | None:
    """The build under ``key``, where it was done before and its files still stand."""
    from briefgen.building.unchanged import done

    found = done(key, request.out)
    if found is None:
        return None
    files = tuple(request.out / name for name in found.files)
    return Built(
        files, found.pages, found.used, found.found, found.warnings, unread=(), note=found.note
    )


def compose(
    request: Request, progress: Progress = lambda stage: None, seen: Survey | None = None
) -> tuple[Gathered, Fitted]:
    """The brief that ``request`` asks for, laid out and not yet written, and what it is made of;
    ``seen`` is the survey of its paths, where it was made.

    Raises a BriefgenError when there is nothing to make it of.
    """
    layout = find(request.template, request.profile)
    gathered = gather(seen or _surveyed(request), progress, request.strict)
    if not gathered.comparison.claims:
        raise ExtractionError(
            "no claim was found in any source", "give texts that state results in sentences"
        )
    if house := _house(request, gathered):
        # What fits is measured on the house's page, and the PDF has it too.
        layout = layout._replace(theme=house.fitted(layout.theme))
    progress("composing")
    occasion = Occasion(
        request.date,
        gathered.unread,
        f"briefgen {briefgen.__version__}",
        _created(gathered, request.date),
        request.given,
    )
    return gathered, fit(
        Job(gathered, layout, request.size, occasion, request.annex, request.since)
    )


def _created(gathered: Gathered, given: date | None) -> date:
    """The day for the files' properties: the one given, else the newest a source states."""
    last = newest(gathered.sources)
    return given or (last.day if last else date(1980, 1, 1))
