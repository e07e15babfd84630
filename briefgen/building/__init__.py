"""Build briefs: from source files to finished files.

The stages run in order, the brief is made to fit its pages, and all files are saved or none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import briefgen
from briefgen.building.effort import is_long
from briefgen.building.gathering import Gathered, Survey, gather, survey
from briefgen.building.request import Built, Request
from briefgen.errors import ExtractionError
from briefgen.settings import decided
from briefgen.settings.marks import laid_over

# What composes and writes is imported where it is called: the claims are found without it.
if TYPE_CHECKING:
    from briefgen.building.cuts import Cuts
    from briefgen.building.job import Fitted
    from briefgen.building.making import Made
    from briefgen.bulk import Bulk
    from briefgen.templating import Layout
    from briefgen.writers.docx.house import House

__all__ = ["Built", "Gathered", "Request", "build", "compose", "gather"]

Progress = Callable[[str], None]


def build(request: Request, progress: Progress = lambda stage: None, last: bool = False) -> Built:
    """Build the briefs that ``request`` asks for; ``progress`` hears each stage's name.

    ``last`` says that the process does nothing else: once all is written it is not stopped.
    Raises a BriefgenError when one of them could not be built; what stood in the folder stays.
    """
    from briefgen.building.cuts import layouts
    from briefgen.building.making import make
    from briefgen.building.saving import save

    seen = surveyed(request)
    request = request._replace(footnotes=request.footnotes or seen.settings.footnotes)
    chosen = layouts(request.templates, request.profile)
    asked = _asked(request, seen, chosen)
    key, known = _key(asked)
    if key and (before := _before(key, request)):
        if not known:
            _known(key, asked)
        return before
    gathered, cuts = _reading(request, progress, seen)
    outputs: dict[str, bytes | Bulk] = {}
    made = []
    for layout in chosen:
        progress(f"composing {layout.name}")
        options = partial(_options, request=request, gathered=gathered)
        one, files = make(layout, cuts, request.formats, options, progress)
        outputs |= files
        made.append(one)
    progress("saving")
    save(request.out, outputs, last)
    # What could not be read, or printed for want of a font, may be another time.
    if key and not (gathered.unread or any(one.missing for one in made)):
        from briefgen.building.unchanged import keep

        keep(key, outputs, [one._asdict() for one in made])
        _known(key, asked)
    return _joined(request, made, gathered.unread)


def surveyed(request: Request) -> Survey:
    """What there is to read for ``request``, with the settings under the marks that were given."""
    seen = survey(request.paths, request.claims)
    return seen._replace(settings=laid_over(seen.settings, request.given))


def _joined(
    request: Request, made: Sequence[Made], unread: tuple[tuple[str, str], ...] = ()
) -> Built:
    """The results of all templates as one: the first brief, with the others under ``also``."""
    first, *others = (
        Built(
            tuple(request.out / name for name in one.names),
            one.pages,
            one.used,
            one.found,
            tuple(one.warnings),
            unread,
            one.note,
            one.template,
            approved=one.approved,
        )
        for one in made
    )
    return first._replace(also=tuple(others))


def _options(format: str, fitted: Fitted, request: Request, gathered: Gathered) -> dict[str, Any]:
    """The arguments of the writer of ``format`` besides the document."""
    options: dict[str, Any] = {}
    if format == "docx":
        options["pages"] = fitted.extent.pages
    if format == "docx" and (house := _house(request, gathered)):
        options["house"] = house
    if format == "docx" and request.review:
        from briefgen.building.reviewing import remarks

        options["remarks"] = remarks(gathered)
    if format == "html":
        from briefgen.building.exhibiting import exhibit

        options["exhibit"] = exhibit(gathered, fitted)
    return options


def _house(request: Request, gathered: Gathered) -> House | None:
    """The house's own document, opened, where there is one."""
    if not (request.docx_base or gathered.docx_base):
        return None
    from briefgen.building.letterhead import opened

    return opened(request.docx_base, gathered.docx_base)


def _asked(
    request: Request, seen: Survey, chosen: Sequence[Layout]
) -> tuple[Sequence[Path], tuple[object, ...]]:
    """What decides the outcome of this build: the files it reads, and everything else.

    There are no files where the build is too short to be worth remembering, or where it depends on
    a house's document too.
    """
    if not is_long(seen.files) or request.docx_base or seen.docx_base:
        return (), ()
    asked = request._replace(paths=(), out=Path(), claims=None)
    templates = [(layout.name, layout.sha256) for layout in chosen]
    read = (*seen.files, *filter(None, [seen.claims]))
    return read, (asked, templates, decided(seen.settings), seen.passed_over)


def _key(asked: tuple[Sequence[Path], tuple[object, ...]]) -> tuple[bytes | None, bool]:
    """The key under which this build is remembered, or None.

    The second value says whether the key was known without opening the sources.
    """
    read, others = asked
    if not read:
        return None, False
    from briefgen.building.unchanged import build_key, same_as

    known = same_as(read, *others)
    return known or build_key(read, *others), known is not None


def _known(key: bytes, asked: tuple[Sequence[Path], tuple[object, ...]]) -> None:
    """Make the next such build find its key without opening the sources."""
    from briefgen.building.unchanged import stand_for

    read, others = asked
    stand_for(key, read, *others)


def _before(key: bytes, request: Request) -> Built | None:
    """The result of the build under ``key``, if it was done before and its files still stand."""
    from briefgen.building.making import Made
    from briefgen.building.unchanged import done

    try:
        found = [Made(**one) for one in done(key, request.out)]
        return _joined(request, found) if found else None
    except (TypeError, ValueError):
        # What a broken store holds counts as nothing.
        return None


def compose(
    request: Request, progress: Progress = lambda stage: None, seen: Survey | None = None
) -> tuple[Gathered, Fitted]:
    """The brief that ``request`` asks for first, laid out and not yet written, and what it is made
    of; ``seen`` is the survey of its paths, where it was made.

    Raises a BriefgenError when there is nothing to make it of.
    """
    from briefgen.templating import find

    layout = find(request.template, request.profile)
    gathered, cuts = _reading(request, progress, seen)
    progress("composing")
    return gathered, cuts.fitted(layout)


def _reading(request: Request, progress: Progress, seen: Survey | None) -> tuple[Gathered, Cuts]:
    """The sources read, and the cuts that can be made of them."""
    from briefgen.brief import Occasion
    from briefgen.building.cuts import Cuts, Manner
    from briefgen.building.deciding import editor_notes

    gathered = gather(seen or surveyed(request), progress, request.strict)
    if not gathered.comparison.claims:
        raise ExtractionError(
            "no claim was found in any source", "give texts that state results in sentences"
        )
    occasion = Occasion(
        request.date,
        gathered.unread,
        f"briefgen {briefgen.__version__}",
        _created(gathered, request.date),
        notes=editor_notes(gathered),
        given=request.given,
    )
    house = _house(request, gathered)
    asked = (request.annex, house, request.since, request.footnotes)
    manner = Manner(request.size, request.profile, occasion, *asked)
    return gathered, Cuts(gathered, manner)


def _created(gathered: Gathered, given: date | None) -> date:
    """The day for the files' properties: the one ``given``, else the newest in a source."""
    from briefgen.brief.voices import newest

    last = newest(gathered.sources)
    return given or (last.day if last else date(1980, 1, 1))
