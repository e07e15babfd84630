"""``briefgen build``: the brief itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import (
    ANNEX,
    CLAIMS_FILE,
    DOCX_BASE,
    FORMATS,
    OUT,
    REVIEW,
    SOURCES,
    STRICT,
    TEMPLATES,
    of_a_brief,
    sources_or_seeds,
)
from briefgen.cli.terminal import STATUSES, progress, safe, say, warn

if TYPE_CHECKING:
    from briefgen.building import Built


@click.command(epilog=STATUSES)
@SOURCES
@OUT
@FORMATS
@TEMPLATES
@of_a_brief
@ANNEX
@REVIEW
@DOCX_BASE
@CLAIMS_FILE
@STRICT
def build(
    sources: tuple[Path, ...],
    out: Path,
    formats: tuple[str, ...],
    templates: tuple[str, ...],
    page: str,
    profile: str | None,
    day: date | None,
    annex: bool,
    review: bool,
    docx_base: Path | None,
    claims_file: Path | None,
    strict: bool,
) -> None:
    """Write a brief on SOURCES: files, or a folder with an optional brief.toml.

    Without SOURCES the folder seeds/ is taken.

    \b
    Examples:
      briefgen build
      briefgen build texts/ --page letter --date 2026-01-31
      briefgen build report.txt opinion.md --format pdf
      briefgen build texts/ --review         comments where a person is to approve
      briefgen build texts/ --format html    a page to review on, beside the sources
      briefgen build --template note,policy  a one-page note too, from one reading
    """
    from briefgen.building import Request, build
    from briefgen.theme import PageSize, Profile

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
        claims=claims_file,
        also=templates[1:],
    )
    with progress() as tell:
        built = build(request, tell)
    _report(built)


def _report(built: Built) -> None:
    """Say what was written, and exit with 3 when a source was left out."""
    briefs = (built, *built.also)
    say(f"wrote {safe(str(file))}{_about(file, one)}" for one in briefs for file in one.files)
    for one in briefs:
        of = f"{safe(one.template)}: " if built.also else ""
        used = f"{of}{one.used} of {one.found} claims used"
        say([f"{used}; the others are listed with a reason in the JSON"])
        if one.approved is not None:
            say([f"{of}{one.approved} of the {one.used} are approved in the claims file"])
        say([f"{of}{one.note}"] if one.note else [])
    warn(tuple(dict.fromkeys(w for one in briefs for w in one.warnings)), built.unread)


def _about(file: Path, built: Built) -> str:
    """How long ``file`` is, where that is known, or what it is for."""
    if file.suffix == ".html":
        return " (a page to review on)"
    if file.suffix != ".pdf":
        return ""
    return f" ({built.pages} {'page' if built.pages == 1 else 'pages'})"
