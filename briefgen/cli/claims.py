"""``briefgen claims`` and ``briefgen explain``: what was found, and why."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from briefgen.cli.options import (
    AS_JSON,
    CLAIMS_FILE,
    SOURCES,
    STRICT,
    TEMPLATE,
    of_a_brief,
    sources_or_seeds,
)
from briefgen.cli.terminal import STATUSES, progress, safe, say, warn


@click.command(epilog=STATUSES)
@SOURCES
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option(
    "--write",
    is_flag=True,
    help="Write them into a new claims.toml, to be looked over, changed and "
    "approved; builds go by it.",
)
@click.option(
    "--update",
    is_flag=True,
    help="Bring that file up to date with SOURCES that have changed; decisions stay.",
)
@CLAIMS_FILE
@STRICT
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Read and extract on the Dask cluster there (tcp://host:8786).",
)
def claims(
    sources: tuple[Path, ...],
    as_json: bool,
    write: bool,
    update: bool,
    claims_file: Path | None,
    strict: bool,
    scheduler: str | None,
) -> None:
    """List the claims in SOURCES: where each stands, its role, and the rule that decided.

    \b
    Examples:
      briefgen claims texts/
      briefgen claims texts/ --json | jq 'select(.role == "mixed")'
      briefgen claims texts/ --write       what the rules decided, to be edited
      briefgen claims reviewed/ --update   after a source has changed
    """
    from briefgen.cli.before import Look, Said

    paths = sources_or_seeds(sources)
    if write or update:
        _alone(write, update, {"--scheduler": scheduler, "--json": as_json})
        from briefgen.cli import deciding

        return (deciding.write if write else deciding.update)(paths, claims_file, strict)
    look = Look((*paths, *filter(None, (claims_file,))), "claims", as_json, scheduler)
    if said := look.before():
        say(said.lines)
        warn(said.warnings, ())
        return
    from briefgen.building import gather
    from briefgen.building.gathering import survey
    from briefgen.cli.listing import listing, rows

    with progress() as tell:
        gathered = gather(survey(paths, claims_file), tell, strict, scheduler)
    lines = tuple(rows(gathered) if as_json else map(safe, listing(gathered)))
    say(lines)
    warn(gathered.warnings, gathered.unread)
    look.keep(Said(lines, gathered.warnings))


def _alone(write: bool, update: bool, listing: Mapping[str, object]) -> None:
    """Raise UsageError unless a claims file is either made or gone on with, and none of the options
    that are for ``listing`` claims is given."""
    if write and update:
        raise click.UsageError("--write makes a claims file, --update goes on with it; give one")
    for option, given in listing.items():
        if given:
            task = "--write" if write else "--update"
            raise click.UsageError(f"{option} lists claims; leave it out with {task}")


@click.command(epilog=STATUSES)
@click.argument("claim")
@SOURCES
@TEMPLATE
@of_a_brief
@AS_JSON
@CLAIMS_FILE
@STRICT
def explain(
    claim: str,
    sources: tuple[Path, ...],
    template: str,
    page: str,
    profile: str | None,
    day: date | None,
    as_json: bool,
    claims_file: Path | None,
    strict: bool,
) -> None:
    """Say why a claim of SOURCES has its role, its score, its topics and its place in the brief.

    CLAIM is an id as "briefgen claims" prints it, or a few words of the quotation.

    \b
    Examples:
      briefgen explain A12 texts/
      briefgen explain "by a third" texts/ --json
    """
    if sources and os.path.exists(claim) and not any(path.exists() for path in sources):
        raise click.UsageError(f"the claim comes first: briefgen explain {sources[0]} {claim}")
    from briefgen.building import Request, compose
    from briefgen.cli.plain import as_json as one_line
    from briefgen.cli.telling import telling
    from briefgen.cli.which import the_one
    from briefgen.explaining import explain
    from briefgen.looks import PageSize, Profile

    request = Request(
        sources_or_seeds(sources),
        template=template,
        size=PageSize(page),
        date=day,
        strict=strict,
        profile=Profile(profile) if profile else None,
        claims=claims_file,
    )
    with progress() as tell:
        gathered, fitted = compose(request, tell)
        found = explain(gathered, fitted, the_one(claim, gathered))
    say((one_line(found),) if as_json else map(safe, telling(found)))
    warn(gathered.warnings, gathered.unread)
