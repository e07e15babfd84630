"""What is measured: each contestant is one command, or several that belong together."""

from __future__ import annotations

import sys
from pathlib import Path

Command = list[str]

OURS = "briefgen build"
THEIRS = "pandoc and typst"
IMPORT_TYPST = "import typst"
PYTHON = "bare Python"

DIALECT = "markdown-smart"
"""pandoc's own Markdown; the brief's quotation marks and dashes are typographic already."""
COMPILE = "import sys, typst; typst.compile(sys.argv[1], output=sys.argv[2])"
UNKEPT = ("env", "BRIEFGEN_CACHE=")
"""Before a command of briefgen's: nothing is kept, so that it does its work in every round."""
FLOOR = "import click, jinja2, markdown_it, docx, reportlab.pdfgen.canvas"


def contestants(folder: Path, pandoc: str) -> dict[str, dict[str, Command]]:
    """Name → step → command; all write into ``folder``, where ``brief.md`` stands already."""
    markdown, docx, typ, pdf = (
        str(folder / f"brief.{end}") for end in ("md", "docx", "typ", "pdf")
    )
    reading = [pandoc, "--from", DIALECT, "--standalone", markdown, "--output"]
    return {
        OURS: {"": briefgen("build", "seeds", "--out", str(folder / "ours"))},
        THEIRS: {
            "pandoc → docx": [*reading, docx],
            "pandoc → typ": [*reading, typ],
            "typst → pdf": [sys.executable, "-c", COMPILE, typ, pdf],
        },
        PYTHON: {"": [sys.executable, "-c", ""]},
        IMPORT_TYPST: {"": [sys.executable, "-c", "import typst"]},
        "import click": {"": [sys.executable, "-c", "import click"]},
        "briefgen --help": {"": briefgen("--help")},
        "briefgen claims seeds": {"": [*UNKEPT, *briefgen("claims", "seeds")]},
        "the same, again": {"": briefgen("claims", "seeds")},
        "import of the five libraries": {"": [sys.executable, "-c", FLOOR]},
    }


def briefgen(*words: str) -> Command:
    """A ``briefgen`` command, as ``python -m`` runs it."""
    return [sys.executable, "-m", "briefgen", *words]
