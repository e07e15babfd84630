"""``briefgen init``: from nothing to a folder that a brief can be built from."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.terminal import PLAIN_STATUSES, safe, say
from briefgen.errors import MISUSED, SettingsError

if TYPE_CHECKING:
    from briefgen.starting import Answers, Started

KINDS = "text, Markdown, HTML, DOCX or PDF"


@click.command(epilog=PLAIN_STATUSES)
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--subject", help='What the brief is about: "Clean Rivers Plan".')
@click.option("--name", help="Base name of the files that will be written.")
@click.option("--issuer", help="The body that issues it.")
@click.option("--audience", help="For whom it is; printed as its distribution.")
def init(
    folder: Path, subject: str | None, name: str | None, issuer: str | None, audience: str | None
) -> None:
    """Make DIR a folder for a brief: a brief.toml with every setting explained, and sources/.

    At a terminal, what no option says is asked for; Enter leaves it out. Nothing that is in DIR
    is changed.

    \b
    Examples:
      briefgen init rivers
      briefgen init rivers --subject "Clean Rivers Plan" --issuer "River Policy Unit"
    """
    from briefgen.starting import start

    try:
        started = start(folder, _answers(folder, subject, name, issuer, audience))
    except SettingsError as error:
        # What options and answers say makes all of the settings.
        error.exit_code = MISUSED
        raise
    say(map(safe, _told(folder, started)))


def _answers(
    folder: Path, subject: str | None, name: str | None, issuer: str | None, audience: str | None
) -> Answers:
    """What options say, what a person at a terminal answers, and a name made of either."""
    from briefgen.starting import Answers, file_name

    subject = _asked("Subject of the brief", subject)
    likely = file_name(subject) or file_name(os.path.basename(os.path.abspath(folder)))
    return Answers(
        subject=subject,
        name=_asked("Name of its files", name, likely) or likely,
        issuer=_asked("Issued by", issuer),
        audience=_asked("For whom", audience),
    )


def _asked(question: str, given: str | None, likely: str = "") -> str:
    """What was ``given``, else the answer of who sits at a terminal, else ""."""
    if given is None and sys.stdin and sys.stdin.isatty() and sys.stderr.isatty():
        given = click.prompt(question, default=likely, show_default=bool(likely), err=True)
    return (given or "").strip()


def _told(folder: Path, started: Started) -> Iterator[str]:
    """What was made, and what to do next."""
    import shlex

    where = shlex.quote(str(folder))
    yield f"wrote {started.settings}"
    place = f"{started.sources}{os.sep}"
    if started.texts:
        first = f"texts lie in {place} already: {started.texts}"
    else:
        yield f"made {place}"
        first = f"put the texts into {place}: {KINDS}"
    yield "\nNext:"
    yield f"  1. {first}"
    yield f"  2. briefgen check {where}    says what would be read, and what is wrong"
    yield f"  3. briefgen build {where}    writes the brief into out{os.sep}"
