"""Arguments and options that several commands share, checked as they are read."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

# Whether a path can be read is found out, and told, where it is read.
PATH = click.Path(path_type=Path, readable=False)
SOURCES = click.argument("sources", nargs=-1, type=PATH)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="The same as one JSON object.")
HERE, SEEDS = Path(), Path("seeds")
"""The folders that are taken where none is named: this one, if a brief.toml says that it is a
brief's, else the seeds'."""
WORDS = "briefgen.words"
"""Where a context keeps the words that a command was given."""


class Rebuilding(click.Command):
    """A command that notes its words, so that it can be run again with them."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[WORDS] = [*args]
        return super().parse_args(ctx, args)


def taken() -> Path | None:
    """The folder that is taken where none is named; None where neither serves."""
    if os.path.lexists("brief.toml"):
        return HERE
    return SEEDS if SEEDS.is_dir() else None


def sources_or_seeds(given: Sequence[Path], way: str = "name a folder") -> tuple[Path, ...]:
    """The sources named, else this folder or seeds/; raises UsageError when neither serves."""
    if given:
        return tuple(given)
    if folder := taken():
        return (folder,)
    lacking = "no sources given, and neither brief.toml nor seeds/ is here"
    raise click.UsageError(f"{lacking}; {way}")


def _day(_: click.Context, __: click.Parameter, value: str | None) -> date | None:
    """The day of preparation: the option's, else SOURCE_DATE_EPOCH's, else none; never today."""
    try:
        if value:
            return date.fromisoformat(value)
    except ValueError:
        none = f'"{value}" is no day of the calendar; give a day as "2026-01-31"'
        raise click.BadParameter(none) from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else None
    except (ValueError, OverflowError, OSError):
        none = f'SOURCE_DATE_EPOCH, "{epoch}", is no day in seconds since 1970; correct or unset it'
        raise click.BadParameter(none) from None


def _formats(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    from briefgen.writers import WRITERS

    names = tuple(dict.fromkeys(name.strip().lower() for name in value.split(",") if name.strip()))
    for name in names:
        if name not in WRITERS:
            raise click.BadParameter(f'unknown format "{name}"; known are {", ".join(WRITERS)}')
    if not names:
        raise click.BadParameter(f"name at least one of {', '.join(WRITERS)}")
    return names


def _templates(_: click.Context, __: click.Parameter, given: Sequence[str]) -> tuple[str, ...]:
    """The templates named, each once, in their order; a folder whose name has a comma is one."""
    names = [
        name.strip()
        for value in given
        for name in ([value] if Path(value).is_dir() else value.split(","))
    ]
    if not all(names):
        raise click.BadParameter("name at least one template")
    return tuple(dict.fromkeys(names))


STRICT = click.option("--strict", is_flag=True,
                      help="Fail when a source cannot be read, instead of going on.")  # fmt: skip
REVIEW = click.option("--review", is_flag=True,
                      help="Comment in the DOCX on each label that a person is to "
                           "approve, with its rule.")  # fmt: skip
ANNEX = click.option("--annex", is_flag=True,
                     help="Put the evidence behind the brief: each quotation with its source, "
                          "place, sentence and rule.")  # fmt: skip
FOOTNOTES = click.option("--footnotes", is_flag=True,
                         help="In the DOCX, a footnote to each quotation: its source, and the "
                              "line or page; it may then have more pages.")  # fmt: skip
OUT = click.option("-o", "--out", type=PATH, metavar="FOLDER", default=Path("out"),
                   show_default=True, help="Folder to write to.")  # fmt: skip
FORMATS = click.option("--format", "formats", default="docx,pdf", show_default=True,
                       metavar="NAMES", callback=_formats,
                       help="Formats to write, separated by commas: docx, pdf, and html, "
                            "a page that shows the brief beside its sources.")  # fmt: skip
DOCX_BASE = click.option("--docx-base", type=click.Path(path_type=Path), metavar="FILE",
                         help="The house's own Word document to write into.")  # fmt: skip
SINCE = click.option("--since", type=PATH, metavar="OLD",
                     help="Tell what has changed since OLD: the JSON, folder, PDF or DOCX of an "
                          "earlier build.")  # fmt: skip
CLAIMS_FILE = click.option("--claims", "claims_file", type=click.Path(path_type=Path),
                           metavar="FILE",
                           help="The file of decisions on claims; else the claims.toml that lies "
                                "beside brief.toml.")  # fmt: skip
PAGE = click.option("--page", type=click.Choice(["a4", "letter"]), default="a4",
                    show_default=True, help="Page size.")  # fmt: skip
TEMPLATE = click.option("--template", default="policy", show_default=True, metavar="NAME",
                        help="A template's name, or a folder that holds one.")  # fmt: skip
TEMPLATES = click.option("--template", "templates", multiple=True, default=["policy"],
                         show_default=True, metavar="NAMES", callback=_templates,
                         help="A template's name, or a folder that holds one; several with commas "
                              "or again. The policy brief is called NAME, any other "
                              "NAME-TEMPLATE.")  # fmt: skip
_OF_A_BRIEF = (
    PAGE,
    click.option("--profile", type=click.Choice(["standard", "accessible"]),
                 help="accessible: large print on more pages; else what the template says."),
    click.option("--date", "day", callback=_day, metavar="YYYY-MM-DD",
                 help="Day of preparation to print; else SOURCE_DATE_EPOCH's, else none."),
)  # fmt: skip


def of_a_brief(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that settle which brief is meant: what decides its pages and its words."""
    for option in reversed(_OF_A_BRIEF):
        command = option(command)
    return command
