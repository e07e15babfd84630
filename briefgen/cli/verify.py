"""``briefgen verify``: a delivered brief proved from its sources."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from briefgen.cli.options import AS_JSON, CLAIMS_FILE, sources_or_seeds
from briefgen.cli.terminal import FAILED, VERDICTS, progress, safe, say
from briefgen.errors import VerifyError

NEXT = (
    "\nNext: hand it out, and keep its folder; a later build into another folder is compared by",
    "  briefgen diff OLD NEW",
)
BRIEFS = (".docx", ".pdf")
MOST = 4
"""Names of briefs that are told."""
FILE = click.argument("file", type=click.Path(path_type=Path))
DIR = click.option("--sources", "folder", type=click.Path(path_type=Path), metavar="DIR",
                   help="Folder of the sources and their brief.toml, if not this one or "
                        "seeds/.")  # fmt: skip
TEMPLATE = click.option("--template", default="", metavar="NAME",
                        help="A template's name or folder, if not the record's.")  # fmt: skip

BASE = click.option("--docx-base", type=click.Path(path_type=Path), metavar="FILE",
                    help="The house's own document around it, if not brief.toml's.")  # fmt: skip


@click.command(epilog=VERDICTS)
@FILE
@DIR
@TEMPLATE
@CLAIMS_FILE
@BASE
@click.option("--all", "everything", is_flag=True, help="List every statement with its proof.")
@AS_JSON
def verify(
    file: Path,
    folder: Path | None,
    template: str,
    claims_file: Path | None,
    docx_base: Path | None,
    everything: bool,
    as_json: bool,
) -> None:
    """Prove a delivered brief, FILE.docx or FILE.pdf, from its sources.

    Each statement is traced: verbatim in a source, template wording, computed, the owner's, or an
    editor's; what was changed, added or left out since the build is shown. The words of a house's
    own document are told apart where brief.toml or --docx-base names it.

    \b
    Examples:
      briefgen verify out/brief.pdf --sources texts/
      briefgen verify out/brief.docx --sources texts/ --all
    """
    from briefgen.cli.proving import as_json as one_line
    from briefgen.cli.proving import lines
    from briefgen.verifying import Inquiry, verify

    _may_be_a_brief(file)
    (sources,) = sources_or_seeds(
        (folder,) if folder else (), "name their folder with --sources DIR"
    )
    with progress() as tell:
        report = verify(Inquiry(file, sources, template, docx_base, claims_file), tell)
    say((one_line(report),) if as_json else map(safe, lines(report, everything)))
    if not report.proved:
        sys.exit(FAILED)
    say(() if as_json else NEXT)


def _may_be_a_brief(file: Path) -> None:
    """What is no file of a brief is told before any source is asked for.

    Raises VerifyError for a folder, with the briefs in it, and for a file of another kind.
    """
    if file.is_dir():
        briefs = sorted(path.name for path in file.iterdir() if path.suffix.lower() in BRIEFS)
        held = f"name a brief in it: {', '.join(briefs[:MOST])}" if briefs else "it holds no brief"
        raise VerifyError(f"{file} is a folder", held)
    if file.is_file() and file.suffix.lower() not in BRIEFS:
        way = "name one that briefgen build wrote"
        raise VerifyError(f"{file.name} is no brief as DOCX or PDF", way)
