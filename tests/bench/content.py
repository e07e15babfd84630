"""``python -m tests.bench.content FOLDER PANDOC``: the seeds' brief as Markdown for pandoc.

Writes ``brief.md`` into the folder and sees that pandoc reads from it the very words of the
document. Runs as a process of its own, so that the one that measures stays small: a child's peak
memory is never reported below what its parent held when it was started.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from briefgen.building import Request, build
from briefgen.document import Document
from briefgen.spoken import lines
from briefgen.theme import Theme
from briefgen.writers import WRITERS, Attachment, Written
from tests.bench.contestants import DIALECT
from tests.bench.reading import compare


def write(document: Document, theme: Theme, attachment: Attachment | None = None) -> Written:
    """The document's text in reading order, to hold pandoc's reading against."""
    return Written("\n".join(lines(document)).encode(), pages=None, breaks=())


def export(out: Path) -> None:
    """Build the brief of seeds/ into ``out`` in the benchmark's two formats."""
    WRITERS.update(md="tests.bench.markdown", txt="tests.bench.content")
    built = build(Request((Path("seeds"),), out, formats=("md", "txt")))
    for file in built.files:
        file.rename(file.with_stem("brief"))


def words(folder: Path, pandoc: str) -> int:
    """The number of words in ``brief.md`` as pandoc reads it; raises Differs when it errs."""
    command = [pandoc, "--from", DIALECT, "--to", "json", str(folder / "brief.md")]
    tree = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return compare((folder / "brief.txt").read_text(encoding="utf-8"), tree)


if __name__ == "__main__":
    export(Path(sys.argv[1]))
    print(words(Path(sys.argv[1]), sys.argv[2]))
