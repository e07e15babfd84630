"""``briefgen build``: the brief itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.marks import with_marks
from briefgen.cli.options import (
    ANNEX,
    AS_JSON,
    CLAIMS_FILE,
    DOCX_BASE,
    FOOTNOTES,
    FORMATS,
    OUT,
    REVIEW,
    SINCE,
    SOURCES,
    STRICT,
    TEMPLATES,
    Rebuilding,
    of_a_brief,
    sources_or_seeds,
    taken,
)
from briefgen.cli.terminal import INCOMPLETE, OK, STATUSES, counted, progress, safe, say, warn

if TYPE_CHECKING:
    from briefgen.building import Built, Request
    from briefgen.editions import Edition
    from briefgen.settings.marks import Given


@click.command(
    cls=Rebuilding, epilog=STATUSES.replace("interrupted", "interrupted; so ends --watch")
)
@SOURCES
@OUT
@FORMATS
@TEMPLATES
@of_a_brief
@ANNEX
@REVIEW
@FOOTNOTES
@DOCX_BASE
@CLAIMS_FILE
@STRICT
@SINCE
@with_marks
@click.option("--watch", "again", is_flag=True, help="Build again at each change; Ctrl-C ends it.")
@click.option("--open", "show", is_flag=True, help="Open the PDF that was written.")
@AS_JSON
@click.pass_context
def build(
    ctx: click.Context,
    sources: tuple[Path, ...],
    out: Path,
    formats: tuple[str, ...],
    templates: tuple[str, ...],
    page: str,
    profile: str | None,
    day: date | None,
    annex: bool,
    review: bool,
    footnotes: bool,
    docx_base: Path | None,
    claims_file: Path | None,
    strict: bool,
    since: Path | None,
    given: Given,
    again: bool,
    show: bool,
    as_json: bool,
) -> None:
    """Write a brief on SOURCES: files, or a folder with an optional brief.toml.

    Without SOURCES this folder is taken, if it has a brief.toml, else seeds/.

    \b
    Examples:
      briefgen build
      briefgen build texts/ --page letter --date 2026-01-31
      briefgen build report.txt opinion.md --format pdf
      briefgen build texts/ --review         comments where a person is to approve
      briefgen build texts/ --footnotes      the place of each quotation, in the DOCX
      briefgen build texts/ --since january/brief.pdf
      briefgen build texts/ --draft --embargo "2026-03-03 14:00 Europe/Berlin"
      briefgen build texts/ --format html    a page to review on, beside the sources
      briefgen build texts/ --watch --open   while you edit texts and brief.toml
      briefgen build texts/ --json | jq .briefs
      briefgen build --template note,policy  a one-page note too, from one reading
    """
    if again and as_json:
        raise click.UsageError("--json tells of one build; leave it out with --watch")
    if "docx" not in formats:
        _without({"--review": review, "--footnotes": footnotes, "--docx-base": docx_base})
    if again:
        from briefgen.cli.watching import watch

        return watch(ctx, sources_or_seeds(sources), show)
    from briefgen.building import Request, build
    from briefgen.looks import PageSize, Profile

    request = Request(
        sources_or_seeds(sources),
        out,
        formats,
        templates[0],
        PageSize(page),
        day,
        strict,
        annex=annex,
        profile=Profile(profile) if profile else None,
        review=review,
        docx_base=docx_base,
        given=given,
        since=_edition(since) if since else None,
        claims=claims_file,
        also=templates[1:],
        footnotes=footnotes,
    )
    with progress() as tell:
        built = build(request, tell, last=bool(click.get_current_context().obj))
    if show:
        from briefgen.cli.viewing import show_first

        show_first(built.files)
    if as_json:
        say([_as_json(built)])
        sys.exit(INCOMPLETE if built.unread else OK)
    _report(built, request)


def _without(of_the_docx: Mapping[str, object]) -> None:
    """Raise UsageError where one of the options ``of_the_docx`` is given, and none is written."""
    for option, given in of_the_docx.items():
        if given:
            way = "add docx to --format, or leave it out"
            raise click.UsageError(f"{option} is for the DOCX; {way}")


def _edition(path: Path) -> Edition:
    """The earlier edition at ``path``; few briefs tell of one."""
    from briefgen.editions import edition

    return edition(path)


def _as_json(built: Built) -> str:
    """One JSON object, on one line."""
    from briefgen.cli.plain import as_json

    every = (built, *built.also)
    briefs = [
        {"template": one.template, "files": [str(file) for file in one.files], "pages": one.pages,
         "used": one.used, "found": one.found, "approved": one.approved, "note": one.note}
        for one in every
    ]  # fmt: skip
    warnings = dict.fromkeys(warning for one in every for warning in one.warnings)
    unread = [{"file": name, "why": why} for name, why in built.unread]
    return as_json({"briefs": briefs, "warnings": [*warnings], "unread": unread})


def _report(built: Built, request: Request) -> None:
    """Say what was written and what comes next, and exit with 3 when a source was left out."""
    briefs = (built, *built.also)
    say(f"wrote {safe(str(file))}{_about(file, one)}" for one in briefs for file in one.files)
    for one in briefs:
        of = f"{safe(one.template)}: " if built.also else ""
        used = f"{of}{one.used} of {counted(one.found, 'claim')} used"
        say([f"{used}; the others are listed with a reason in the JSON"])
        if one.approved is not None:
            are = "is" if one.approved == 1 else "are"
            say([f"{of}{one.approved} of the {one.used} {are} approved in the claims file"])
        say([f"{of}{one.note}"] if one.note else [])
    say(_next(built, request))
    warn(tuple(dict.fromkeys(w for one in briefs for w in one.warnings)), built.unread)


def _about(file: Path, built: Built) -> str:
    """How long ``file`` is, where that is known, or what it is for."""
    if file.suffix == ".html":
        return " (a page to review on)"
    if file.suffix != ".pdf":
        return ""
    return f" ({counted(built.pages, 'page')})"


def _first(files: Sequence[Path]) -> Path:
    """The file to read: the PDF, else the DOCX, else the page to review on."""
    order = {".pdf": 0, ".docx": 1, ".html": 2}
    return min(files, key=lambda file: order.get(file.suffix, len(order)))


def _next(built: Built, request: Request) -> Iterator[str]:
    """What to do with a brief that was built from one folder."""
    import shlex

    (folder, *others), found = request.paths, _first(built.files)
    if found.suffix == ".html":
        yield safe(f"\nNext: open {shlex.quote(str(found))} in a browser")
    if others or not folder.is_dir() or found.suffix not in (".pdf", ".docx"):
        return
    named = {
        "--sources": None if folder == taken() else folder,
        "--claims": request.claims,
        "--docx-base": request.docx_base,
    }
    options = [word for name, path in named.items() if path for word in (name, str(path))]
    yield safe(f"\nNext: read it, then briefgen verify {shlex.join([str(found), *options])}")
