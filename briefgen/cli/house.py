"""``briefgen house``: the house's own Word document, made and looked at."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from briefgen.cli.group import Group
from briefgen.cli.options import PAGE, taken
from briefgen.cli.terminal import PLAIN_STATUSES, safe, say

FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group(cls=Group, epilog=PLAIN_STATUSES)
def house() -> None:
    """Make or check the house's own Word document: letterhead, page, styles.

    A build with --docx-base puts the brief where a paragraph {{ brief }} stands in it, or in place
    of its text.
    """


@house.command(
    epilog=PLAIN_STATUSES, short_help="Write FILE, a sample of every style, to be adapted."
)
@FILE
@PAGE
def new(file: Path, page: str) -> None:
    """Write FILE, a Word document with a sample of every style of a brief, to adapt.

    \b
    Example:
      briefgen house new house.docx
    """
    from briefgen.building.houses import write_sample
    from briefgen.theme import PageSize

    if file.suffix.lower() != ".docx":
        raise click.UsageError(f"{safe(file.name)} does not end in .docx; give it a name that does")
    write_sample(file, PageSize(page))
    name, where = shlex.quote(str(file)), "" if taken() else "FOLDER "
    say(
        map(
            safe,
            (
                f"wrote {file}",
                "\nNext:",
                "  1. open it in Word and adapt its styles, its page, its header and footer",
                f"  2. briefgen house check {name}    says which styles of a brief it has",
                f"  3. briefgen build {where}--docx-base {name}    writes the brief into it",
            ),
        )
    )


@house.command(epilog=PLAIN_STATUSES)
@FILE
def check(file: Path) -> None:
    """Say which styles of a brief FILE has, and which a build would add.

    \b
    Example:
      briefgen house check letterhead.dotx
    """
    from briefgen.building.houses import checked
    from briefgen.cli.listing import role_lines

    say(map(safe, role_lines(checked(file))))
