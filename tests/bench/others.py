"""What else a user would pick, beside briefgen: for the brief, for what texts say, for reading.

Each is left out, and named, where it is not installed.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.bench.contestants import (
    DIALECT,
    IMPORT_TYPST,
    THEIRS,
    UNKEPT,
    Command,
    briefgen,
    contestants,
)
from tests.bench.measuring import Costs, without
from tests.bench.table import costs_table, ratios

Steps = dict[str, Command]

CLAIMS = "briefgen claims, 20 texts"
READ_PDF = "briefgen, long PDF"
READ_DOCX = "briefgen, long DOCX"
OWN_TEXT = "pypdfium2's own text"

NEEDS = {
    "docxtpl and LibreOffice": ("docxtpl", "soffice"),
    "pandoc and WeasyPrint": ("weasyprint",),
    "sumy LexRank": ("sumy", "numpy"),
    "markitdown": ("markitdown",),
}
"""Packages and programs by contestant."""
RIVALS = (THEIRS, OWN_TEXT, *NEEDS)
"""What stands under briefgen in a ratio; the other contestants show what a part costs."""

FILL = (
    "import sys; from docxtpl import DocxTemplate; t = DocxTemplate(sys.argv[1]); "
    "t.render({'lines': open(sys.argv[2]).read().splitlines()}, autoescape=True); "
    "t.save(sys.argv[3])"
)
PRINT = "import sys, weasyprint; weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])"
MARK_DOWN = "import sys, markitdown; print(markitdown.MarkItDown().convert(sys.argv[1]).markdown)"
PDFIUM = (
    "import sys, pypdfium2; "
    "[print(page.get_textpage().get_text_bounded()) for page in pypdfium2.PdfDocument(sys.argv[1])]"
)
HERE = (
    "import sys; from pathlib import Path; from briefgen.readers import reader; "
    "p = Path(sys.argv[2]); print(reader(sys.argv[1])(p.read_bytes(), p, 'A').text)"
)
"""Reads in the process that is measured."""
APART = (
    "import sys; from pathlib import Path; from briefgen import isolation; "
    "from briefgen.readers import read; print(read(Path(sys.argv[1]), 'A').text); "
    "isolation._shared[0].close()"
)
"""Reads as a build does, in a process apart; it is waited for, so that its time counts."""


class Field(NamedTuple):
    """Contestants on the same content; the first is ours."""

    title: str
    steps: dict[str, Steps]
    absent: tuple[str, ...]
    """What could not be measured, as one line each."""


def fields(folder: Path, pandoc: str) -> tuple[Field, ...]:
    """The fields whose content ``preparing.py`` has put into ``folder``."""
    texts = str(folder / "texts")
    claims = {
        CLAIMS: {"": [*UNKEPT, *briefgen("claims", texts)]},
        "sumy LexRank": {"": _python("-m", "tests.bench.lexrank", texts)},
    }
    return (
        _field("The brief", contestants(folder, pandoc) | _briefs(folder, pandoc)),
        _field("What texts say", claims),
        _field("Reading a PDF", _pdf(str(folder / "long.pdf"))),
        _field("Reading a DOCX", _docx(str(folder / "long.docx"))),
    )


def tables(costs: Costs) -> Iterator[str]:
    """What a field cost: the first over each of the others, then all by themselves."""
    others = {name: costs[name] for name in RIVALS if name in costs}
    if IMPORT_TYPST in costs:
        bare = without(costs[THEIRS], costs[IMPORT_TYPST])
        others[f"{THEIRS}, less `{IMPORT_TYPST}`"] = bare
    yield from (*ratios(costs, next(iter(costs)), others), "", *costs_table(costs))


def _briefs(folder: Path, pandoc: str) -> dict[str, Steps]:
    template, text, filled, page, pdf, docx = (
        str(folder / name)
        for name in ("template.docx", "brief.txt", "filled.docx", "brief.html", "w.pdf", "w.docx")
    )
    reading = [pandoc, "--from", DIALECT, "--standalone", str(folder / "brief.md"), "--output"]
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    office = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    return {
        "docxtpl and LibreOffice": {
            "docxtpl → docx": _python("-c", FILL, template, text, filled),
            "LibreOffice → pdf": [*office, filled],
        },
        "pandoc and WeasyPrint": {
            "pandoc → docx": [*reading, docx],
            "pandoc → html": [*reading, page],
            "WeasyPrint → pdf": _python("-c", PRINT, page, pdf),
        },
    }


def _pdf(path: str) -> dict[str, Steps]:
    return {
        READ_PDF: {"": _python("-c", HERE, "pdf", path)},
        OWN_TEXT: {"": _python("-c", PDFIUM, path)},
        "markitdown": {"": _python("-c", MARK_DOWN, path)},
        "briefgen, in a process apart": {"": _python("-c", APART, path)},
        "import of pypdfium2": {"": _python("-c", "import pypdfium2")},
    }


def _docx(path: str) -> dict[str, Steps]:
    return {
        READ_DOCX: {"": _python("-c", HERE, "docx", path)},
        "markitdown": {"": _python("-c", MARK_DOWN, path)},
    }


def _field(title: str, steps: dict[str, Steps]) -> Field:
    missing = {
        name: [each for each in NEEDS.get(name, ()) if not _is_there(each)] for name in steps
    }
    return Field(
        title,
        {name: found for name, found in steps.items() if not missing[name]},
        tuple(f"{name}: needs {', '.join(parts)}" for name, parts in missing.items() if parts),
    )


def _is_there(name: str) -> bool:
    return bool(shutil.which(name) or find_spec(name))


def _python(*words: str) -> Command:
    return [sys.executable, *words]
