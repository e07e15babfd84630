"""The pages of every template as pictures: ``python -m tests.gallery OUT [SOURCES]``.

Each template is built on both page sizes and in large print, its PDF drawn by pdftoppm into
``OUT/NAME/``, and ``OUT/index.md`` shows them all. ``--docx`` draws the DOCX too, as LibreOffice
lays it out. Nothing here decides: it is for a person to look at.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click

from briefgen.building import Built, Request, build
from briefgen.templating import find, names
from briefgen.theme import PageSize, Profile

SEEDS = Path(__file__).parents[1] / "seeds"
DOTS = 80
"""Dots an inch: enough to read by, small enough to see a page as a whole."""
SETTINGS = {
    "a4": (PageSize.A4, Profile.STANDARD),
    "letter": (PageSize.LETTER, Profile.STANDARD),
    "large print": (PageSize.A4, Profile.ACCESSIBLE),
}


def gallery(out: Path, sources: Path = SEEDS, docx: bool = False) -> Path:
    """Draw every template into the folder ``out``, and return its index.

    Raises a click.ClickException where a program that draws is not installed.
    """
    first, *others = names()
    pictures: dict[tuple[str, str], list[Path]] = {}
    for label, (size, profile) in SETTINGS.items():
        folder = out / label.replace(" ", "-")
        formats = ("docx", "pdf") if docx else ("pdf",)
        request = Request((sources,), folder, formats, first, size, profile=profile)
        built = build(request._replace(also=tuple(others)))
        for one in (built, *built.also):
            for what, pdf in _pdfs(one):
                pictures[one.template, f"{label}, {what}"] = _drawn(pdf)
    index = out / "index.md"
    index.write_text("\n".join(_index(pictures, out)), encoding="utf-8")
    return index


def _pdfs(built: Built) -> Iterator[tuple[str, Path]]:
    """Each file of a build as a PDF."""
    for file in built.files:
        if file.suffix == ".pdf":
            yield "PDF", file
        elif file.suffix == ".docx":
            folder = file.parent / "docx"
            _run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, file)
            yield "DOCX", folder / f"{file.stem}.pdf"


def _drawn(pdf: Path) -> list[Path]:
    """A picture of each page of ``pdf``, beside it."""
    for old in pdf.parent.glob(f"{pdf.stem}-page-*.png"):
        old.unlink()
    _run("pdftoppm", "-r", DOTS, "-png", pdf, pdf.with_name(f"{pdf.stem}-page"))
    return sorted(pdf.parent.glob(f"{pdf.stem}-page-*.png"))


def _run(program: str, *words: object) -> None:
    if not shutil.which(program):
        raise click.ClickException(f"{program} is not installed; see CONTRIBUTING.md")
    subprocess.run([program, *map(str, words)], check=True, capture_output=True)


def _index(pictures: dict[tuple[str, str], list[Path]], out: Path) -> Iterator[str]:
    """The lines of the page that shows all ``pictures``, template by template."""
    yield "# Every template, page by page"
    for name in names():
        yield f"\n## {name}\n\n{find(name).description}."
        for (template, how), pages in pictures.items():
            if template == name:
                yield f"\n### {how}\n"
                yield from (
                    f"![{name}, {how}, page {n}](<{page.relative_to(out).as_posix()}>)"
                    for n, page in enumerate(pages, 1)
                )
    yield ""


@click.command()
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.argument("sources", type=click.Path(path_type=Path, exists=True), default=SEEDS)
@click.option("--docx", is_flag=True, help="Draw the DOCX too, by LibreOffice.")
def main(out: Path, sources: Path, docx: bool) -> None:
    """Draw the pages of every template, filled from SOURCES, into the folder OUT."""
    click.echo(f"open {gallery(out, sources, docx)}")


if __name__ == "__main__":
    main()
