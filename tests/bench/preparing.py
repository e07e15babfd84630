"""``python -m tests.bench.preparing FOLDER PANDOC``: what the contestants work on.

Writes the brief as Markdown and text (``content.py``), a Word template that takes the same lines,
twenty texts, and the brief so many times over that it fills about a hundred pages, as PDF by typst
and as DOCX by pandoc: files that no part of briefgen has made. Prints the brief's words and the
PDF's pages.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.bench.content import export, words
from tests.bench.contestants import COMPILE, DIALECT
from tests.bench.corpus import document

TEXTS = 20
PAGES = 100


def main(folder: Path, pandoc: str) -> None:
    """Prepare and print."""
    export(folder)
    texts = folder / "texts"
    texts.mkdir()
    for number in range(TEXTS):
        (texts / f"{number:02}.txt").write_text(document(number), encoding="utf-8")
    _template(folder / "template.docx")
    times = round(PAGES / _long(folder, pandoc, 10) * 10)
    print(words(folder, pandoc), _long(folder, pandoc, times))


def _template(path: Path) -> None:
    """A document of docxtpl's: a paragraph for each of ``lines``."""
    from docx import Document

    made = Document()
    for paragraph in ("{%p for line in lines %}", "{{ line }}", "{%p endfor %}"):
        made.add_paragraph(paragraph)
    made.save(str(path))


def _long(folder: Path, pandoc: str, times: int) -> int:
    """Write long.docx and long.pdf, the brief ``times`` over; the PDF's pages."""
    import pypdfium2

    markdown, docx, typ, pdf = (str(folder / f"long.{end}") for end in ("md", "docx", "typ", "pdf"))
    brief = (folder / "brief.md").read_text(encoding="utf-8")
    Path(markdown).write_text("\n\n".join([brief] * times), encoding="utf-8")
    for made in (docx, typ):
        command = [pandoc, "--from", DIALECT, "--standalone", markdown, "--output", made]
        subprocess.run(command, check=True, capture_output=True)
    subprocess.run([sys.executable, "-c", COMPILE, typ, pdf], check=True)
    return len(pypdfium2.PdfDocument(pdf))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
