"""``briefgen house``: the house's own Word document, made and looked at."""

from __future__ import annotations

from pathlib import Path

import click

from briefgen.cli.options import PAGE
from briefgen.cli.terminal import STATUSES, safe, say

FILE = click.argument("file", type=click.Path(path_type=Path))


@click.group(epilog=STATUSES)
def house() -> None:
    """Make or check the house's own Word document: letterhead, page, styles.

    A build with --docx-base puts the brief where a paragraph {{ brief }} stands in it, or in place
    of its text.
    """


@house.command(epilog=STATUSES)
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

    write_sample(file, PageSize(page))
    click.echo(f"wrote {safe(str(file))}; adapt its styles, then build with --docx-base")


@house.command(epilog=STATUSES)
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
