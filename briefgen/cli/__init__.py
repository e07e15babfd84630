"""The command line: the only folder that prints, exits or reads arguments."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from briefgen import __version__
from briefgen.cli.check import check
from briefgen.cli.diff import diff
from briefgen.cli.house import house
from briefgen.cli.init import init
from briefgen.cli.options import (
    ANNEX,
    DOCX_BASE,
    FORMATS,
    OUT,
    REVIEW,
    SOURCES,
    STRICT,
    of_a_brief,
    sources_or_seeds,
)
from briefgen.cli.terminal import (
    FAILED,
    INTERRUPTED,
    OK,
    STATUSES,
    progress,
    quieten,
    safe,
    say,
    warn,
)
from briefgen.cli.verify import verify
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from briefgen.building import Built


FIRST = ("init", "check")
"""The commands that a newcomer needs before the others."""


class Help(click.Group):
    """Keeps commands in the order a newcomer needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*FIRST, *(name for name in self.commands if name not in FIRST)]


@click.group(cls=Help, context_settings={"help_option_names": ["-h", "--help"]}, epilog=STATUSES)
@click.version_option(__version__, prog_name="briefgen")
@click.option("--debug", is_flag=True, help="Show the full traceback of an error.")
def cli(debug: bool) -> None:
    """Policy briefs from source texts, with nothing invented.

    Every statement of a brief is a verbatim quotation, fixed wording, a count, or a label whose
    rule is printed beside it.

    \b
    Examples:
      briefgen init rivers               a new folder, its settings explained
      briefgen check rivers              what would be read, and what is wrong
      briefgen build                     the brief of seeds/, into out/
      briefgen build texts/ -o briefs/   the brief of another folder
      briefgen claims texts/             what the rules find in it
      briefgen explain A12 texts/        why one claim is what it is
      briefgen verify out/brief.pdf      where each of its statements comes from
      briefgen diff january/ out/        what has changed since the last edition
    """


@cli.command(epilog=STATUSES)
@SOURCES
@OUT
@FORMATS
@of_a_brief
@ANNEX
@REVIEW
@DOCX_BASE
@STRICT
def build(
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
) -> None:
    """Write a brief on SOURCES: files, or a folder with an optional brief.toml.

    Without SOURCES the folder seeds/ is taken.

    \b
    Examples:
      briefgen build
      briefgen build texts/ --page letter --date 2026-01-31
      briefgen build report.txt opinion.md --format pdf
      briefgen build texts/ --review         comments where a person is to approve
    """
    from briefgen.building import Request, build
    from briefgen.theme import PageSize, Profile

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
    _report(built)


def _report(built: Built) -> None:
    """Say what was written, and exit with 3 when a source was left out."""
    pages = {".pdf": f" ({built.pages} pages)"}
    say(f"wrote {safe(str(file))}{pages.get(file.suffix, '')}" for file in built.files)
    used = f"{built.used} of {built.found} claims used"
    say([f"{used}; the others are listed with a reason in the JSON"])
    say([built.note] if built.note else [])
    warn(built.warnings, built.unread)


@cli.command(epilog=STATUSES)
@SOURCES
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@STRICT
def claims(sources: tuple[Path, ...], as_json: bool, strict: bool) -> None:
    """List the claims in SOURCES: where each stands, its role, and the rule that decided.

    \b
    Examples:
      briefgen claims texts/
      briefgen claims texts/ --json | jq 'select(.role == "mixed")'
    """
    from briefgen.building import gather
    from briefgen.cli.listing import listing, rows

    with progress() as tell:
        gathered = gather(sources_or_seeds(sources), tell, strict)
    say(rows(gathered) if as_json else map(safe, listing(gathered)))
    warn(gathered.warnings, gathered.unread)


@cli.command(epilog=STATUSES)
@click.argument("claim")
@SOURCES
@of_a_brief
@click.option("--json", "as_json", is_flag=True, help="The same as one JSON object.")
@STRICT
def explain(
    claim: str,
    sources: tuple[Path, ...],
    template: str,
    page: str,
    profile: str | None,
    day: date | None,
    as_json: bool,
    strict: bool,
) -> None:
    """Say why a claim of SOURCES has its role, its score, its topics and its place in the brief.

    CLAIM is an id as "briefgen claims" prints it, or a few words of the quotation.

    \b
    Examples:
      briefgen explain A12 texts/
      briefgen explain "by a third" texts/ --json
    """
    from briefgen.building import Request, compose
    from briefgen.cli.plain import as_json as one_line
    from briefgen.cli.telling import telling
    from briefgen.cli.which import the_one
    from briefgen.explaining import explain
    from briefgen.theme import PageSize, Profile

    request = Request(
        sources_or_seeds(sources),
        template=template,
        size=PageSize(page),
        date=day,
        strict=strict,
        profile=Profile(profile) if profile else None,
    )
    with progress() as tell:
        gathered, fitted = compose(request, tell)
        found = explain(gathered, fitted, the_one(claim, gathered))
    say((one_line(found),) if as_json else map(safe, telling(found)))
    warn(gathered.warnings, gathered.unread)


cli.add_command(verify)


@cli.command()
def templates() -> None:
    """List the templates that come with briefgen."""
    from briefgen.templating import names

    say(f"{name:12} {description}" for name, description in names().items())


for command in (init, check, diff, house):
    cli.add_command(command)


def run() -> NoReturn:
    """``main`` as a process of its own, and its end.

    A tenth of a build's time would go into freeing memory that the system takes back anyway, so
    the process ends at once. Nothing is left to do then: files are closed, outputs are flushed.
    """
    status = FAILED
    try:
        main()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else OK
    finally:
        for stream in (sys.stdout, sys.stderr):
            with suppress(OSError, ValueError, AttributeError):
                stream.flush()
        os._exit(status)


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; the one place where errors become lines and statuses."""
    # A run is short and makes few cycles: looking for them costs more than it frees.
    gc.set_threshold(1_000_000)
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    try:
        _prepare()
        status: Any = cli.main(words, prog_name="briefgen", standalone_mode=False)
        if sys.stdout:
            sys.stdout.flush()
        sys.exit(status if isinstance(status, int) else OK)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        _fail("interrupted; no file was left half-written", debug, INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads our output has seen enough.
        quieten()
        sys.exit(OK)
    except BriefgenError as error:
        _fail(str(error), debug, error.exit_code)
    except OSError as error:
        quieten()
        _fail(f"the system refused: {error}", debug)
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        _fail(f"briefgen itself failed ({what}); run again with --debug and report it", debug)


def _prepare() -> None:
    """See to it that being asked to end is an interruption, and that we stand somewhere."""
    import signal

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    try:
        os.getcwd()
    except OSError as error:
        raise BriefgenError(
            "the folder this was started in is gone", "change to one that exists"
        ) from error


def _fail(message: str, debug: bool, status: int = FAILED) -> NoReturn:
    if debug:
        traceback.print_exc()
    click.echo(safe(f"Error: {' '.join(message.split())}"), err=True)
    sys.exit(status)
