"""``briefgen build``: the brief itself."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import (
    ANNEX,
    AS_JSON,
    DOCX_BASE,
    FORMATS,
    OUT,
    REVIEW,
    SOURCES,
    STRICT,
    Rebuilding,
    of_a_brief,
    sources_or_seeds,
)
from briefgen.cli.terminal import INCOMPLETE, OK, STATUSES, progress, safe, say, warn

if TYPE_CHECKING:
    from briefgen.building import Built


@click.command(cls=Rebuilding, epilog=STATUSES)
@SOURCES
@OUT
@FORMATS
@of_a_brief
@ANNEX
@REVIEW
@DOCX_BASE
@STRICT
@click.option("--watch", "again", is_flag=True, help="Build again at each change; Ctrl-C ends it.")
@click.option("--open", "show", is_flag=True, help="Open the PDF that was written.")
@AS_JSON
@click.pass_context
def build(
    ctx: click.Context,
    sources: tuple[Path, ...],
    out: Path,
    formats: tuple[str, ...],
    template: str,
    page: str,
    profile: str | None,
    day: date | None,
    annex: bool,
    review: bool,
    docx_base: Path | None,
    strict: bool,
    again: bool,
    show: bool,
    as_json: bool,
) -> None:
    """Write a brief on SOURCES: files, or a folder with an optional brief.toml.

    Without SOURCES the folder seeds/ is taken.

    \b
    Examples:
      briefgen build
      briefgen build texts/ --page letter --date 2026-01-31
      briefgen build report.txt opinion.md --format pdf
      briefgen build texts/ --review         comments where a person is to approve
      briefgen build texts/ --watch --open   while you edit texts and brief.toml
      briefgen build texts/ --json | jq .briefs
    """
    if again:
        from briefgen.cli.watching import watch

        return watch(ctx, sources_or_seeds(sources), show)
    from briefgen.building import Request, build
    from briefgen.looks import PageSize, Profile

    request = Request(
        sources_or_seeds(sources),
        out,
        formats,
        template,
        PageSize(page),
        day,
        strict,
        annex=annex,
        profile=Profile(profile) if profile else None,
        review=review,
        docx_base=docx_base,
    )
    with progress() as tell:
        built = build(request, tell)
    if show:
        from briefgen.cli.viewing import show_first

        show_first(built.files)
    if as_json:
        say([_as_json(built)])
        sys.exit(INCOMPLETE if built.unread else OK)
    _report(built)


def _as_json(built: Built) -> str:
    """One JSON object, on one line."""
    from briefgen.cli.plain import as_json

    brief = {"files": [str(file) for file in built.files], "pages": built.pages,
             "used": built.used, "found": built.found, "note": built.note}  # fmt: skip
    unread = [{"file": name, "why": why} for name, why in built.unread]
    return as_json({"briefs": [brief], "warnings": built.warnings, "unread": unread})


def _report(built: Built) -> None:
    """Say what was written, and exit with 3 when a source was left out."""
    pages = {".pdf": f" ({built.pages} pages)"}
    say(f"wrote {safe(str(file))}{pages.get(file.suffix, '')}" for file in built.files)
    used = f"{built.used} of {built.found} claims used"
    say([f"{used}; the others are listed with a reason in the JSON"])
    say([built.note] if built.note else [])
    warn(built.warnings, built.unread)
