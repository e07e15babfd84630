"""The command line: the only file that prints, exits or reads arguments."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from briefgen import __version__
from briefgen.errors import BriefgenError

if TYPE_CHECKING:
    from briefgen.building import Built, Gathered

OK, FAILED, MISUSED, INCOMPLETE, INTERRUPTED = 0, 1, 2, 3, 130
PATIENCE = 1.0
"""Seconds of silence before a stage is named on standard error."""

STATUSES = """\b
Exit status:
  0    done
  1    nothing was written; the line on standard error says why
  2    the command was not understood
  3    done, but a source could not be read and was left out
  130  interrupted
"""


class Help(click.Group):
    """Keeps commands in the order a newcomer needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=Help, context_settings={"help_option_names": ["-h", "--help"]}, epilog=STATUSES)
@click.version_option(__version__, prog_name="briefgen")
@click.option("--debug", is_flag=True, help="Show the full traceback of an error.")
def cli(debug: bool) -> None:
    """Policy briefs from source texts, with nothing invented.

    Every statement of a brief is a verbatim quotation, fixed wording, a count, or a label whose
    rule is printed beside it.

    \b
    Examples:
      briefgen build                     the brief of seeds/, into out/
      briefgen build texts/ -o briefs/   the brief of another folder
      briefgen claims texts/             what the rules find in it
    """


SOURCES = click.argument("sources", nargs=-1, type=click.Path(path_type=Path))


def _day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """The day of preparation: the option's, else SOURCE_DATE_EPOCH's, else none; never today."""
    try:
        if value:
            return date.fromisoformat(value)
    except ValueError:
        raise click.BadParameter('give a day as "2026-01-31"') from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    except (ValueError, OverflowError, OSError):
        raise click.BadParameter("SOURCE_DATE_EPOCH is not a number of seconds") from None


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    from briefgen.writers import WRITERS

    names = tuple(dict.fromkeys(name.strip().lower() for name in value.split(",") if name.strip()))
    for name in names:
        if name not in WRITERS:
            raise click.BadParameter(f'unknown format "{name}"; known are {", ".join(WRITERS)}')
    if not names:
        raise click.BadParameter(f"name at least one of {', '.join(WRITERS)}")
    return names


@cli.command(epilog=STATUSES)
@SOURCES
@click.option("-o", "--out", type=click.Path(path_type=Path), default=Path("out"),
              show_default=True, help="Folder to write to.")  # fmt: skip
@click.option("--format", "formats", default="docx,pdf", show_default=True, callback=_formats,
              help="Formats to write, separated by commas.")  # fmt: skip
@click.option("--template", default="policy", show_default=True,
              help="A template's name, or a folder that holds one.")  # fmt: skip
@click.option("--page", type=click.Choice(["a4", "letter"]), default="a4", show_default=True,
              help="Page size.")  # fmt: skip
@click.option("--date", "day", callback=_day, metavar="YYYY-MM-DD",
              help="Day of preparation to print; else SOURCE_DATE_EPOCH's, else none.")  # fmt: skip
def build(
    sources: tuple[Path, ...],
    out: Path,
    formats: tuple[str, ...],
    template: str,
    page: str,
    day: date | None,
) -> None:
    """Write a brief on SOURCES: files, or a folder with an optional brief.toml.

    Without SOURCES the folder seeds/ is taken.

    \b
    Examples:
      briefgen build
      briefgen build texts/ --page letter --date 2026-01-31
      briefgen build report.txt opinion.md --format pdf
    """
    from briefgen.building import Request, build
    from briefgen.theme import PageSize

    request = Request(_sources(sources), out, formats, template, PageSize(page), day)
    with _progress() as progress:
        built = build(request, progress)
    _report(built)


def _report(built: Built) -> None:
    """Say what was written, and exit with 3 when a source was left out."""
    for file in built.files:
        pages = f" ({built.pages} pages)" if file.suffix == ".pdf" else ""
        click.echo(f"wrote {_safe(str(file))}{pages}")
    click.echo(
        f"{built.used} of {built.found} claims used; "
        "the others are listed with a reason in the JSON"
    )
    _warn(built.warnings, built.unread)


@cli.command(epilog=STATUSES)
@SOURCES
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def claims(sources: tuple[Path, ...], as_json: bool) -> None:
    """List the claims in SOURCES: where each stands, its role, and the rule that decided.

    \b
    Examples:
      briefgen claims texts/
      briefgen claims texts/ --json | jq 'select(.role == "mixed")'
    """
    from briefgen.building import gather

    with _progress() as progress:
        gathered = gather(_sources(sources), progress)
    lines = _rows(gathered) if as_json else _listing(gathered)
    for line in lines:
        click.echo(line)
    _warn(gathered.warnings, gathered.unread)


def _rows(gathered: Gathered) -> Iterator[str]:
    import json

    from briefgen.building.record import claim_rows

    for row in claim_rows(gathered.comparison):
        yield json.dumps(row, ensure_ascii=False)


def _listing(gathered: Gathered) -> Iterator[str]:
    """The claims for people: a block a source, a claim a paragraph."""
    from briefgen.brief import claim_ids

    found = gathered.comparison.claims
    named = list(zip(claim_ids(found), found, strict=True))
    for source in gathered.sources:
        yield _safe(f"{source.id}  {source.path}  ({source.profile.kind})")
        for name, claim in named:
            if claim.span.source == source:
                about = f" · {', '.join(claim.topics)}" if claim.topics else ""
                yield _safe(f"\n{name}  line {claim.span.line}  {claim.role}{about}")
                yield _safe(f"     “{' '.join(claim.span.text.split())}”")
                yield _safe(f"     rule: {claim.rule} (“{claim.cue}”), score {claim.score:.2f}")
        yield ""
    yield f"{len(found)} claims in {len(gathered.sources)} sources"


@cli.command()
def templates() -> None:
    """List the templates that come with briefgen."""
    from briefgen.templating import names

    for name, description in names().items():
        click.echo(f"{name:12} {description}")


def _sources(given: Sequence[Path]) -> tuple[Path, ...]:
    if given:
        return tuple(given)
    if Path("seeds").is_dir():
        return (Path("seeds"),)
    raise click.UsageError("no sources given, and there is no folder seeds/ here")


def _warn(warnings: Sequence[str], unread: Sequence[tuple[str, str]]) -> None:
    for warning in warnings:
        click.echo(_safe(f"warning: {warning}"), err=True)
    for name, why in unread:
        click.echo(_safe(f"warning: {name}: not read: {why}"), err=True)
    if unread:
        sys.exit(INCOMPLETE)


def _safe(text: str) -> str:
    """``text`` with control characters replaced: a file's name or words never steer a terminal."""
    return "".join(ch if ch.isprintable() or ch == "\n" else "\ufffd" for ch in text)


@contextmanager
def _progress() -> Iterator[Callable[[str], None]]:
    """Names the current stage on standard error, once a second, when there is time to be bored."""
    stage = [""]
    done = threading.Event()
    began = time.monotonic()

    def watch() -> None:
        while not done.wait(PATIENCE):
            seconds = int(time.monotonic() - began)
            click.echo(_safe(f"briefgen: {stage[0]} … {seconds} s"), err=True)

    def tell(name: str) -> None:
        stage[0] = name

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield tell
    finally:
        done.set()


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit; the one place where errors become lines and statuses."""
    # A run is short and makes few cycles: looking for them costs more than it frees.
    gc.set_threshold(1_000_000)
    words = list(sys.argv[1:] if arguments is None else arguments)
    debug = "--debug" in words
    words = [word for word in words if word != "--debug"]
    try:
        status: Any = cli.main(words, prog_name="briefgen", standalone_mode=False)
        sys.exit(status if isinstance(status, int) else OK)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (KeyboardInterrupt, click.Abort):
        _fail("interrupted; nothing was changed", debug, INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads our output has seen enough; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(OK)
    except BriefgenError as error:
        _fail(str(error), debug, error.exit_code)
    except Exception as error:
        what = f"{type(error).__name__}: {error}"
        _fail(f"briefgen itself failed ({what}); run again with --debug and report it", debug)


def _fail(message: str, debug: bool, status: int = FAILED) -> NoReturn:
    if debug:
        traceback.print_exc()
    click.echo(_safe(f"Error: {' '.join(message.split())}"), err=True)
    sys.exit(status)
