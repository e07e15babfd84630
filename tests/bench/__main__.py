"""``python -m tests.bench [--brief] [ROUNDS]``: briefgen beside what one would use instead.

On the same content: the brief beside pandoc and typst, docxtpl and LibreOffice, pandoc and
WeasyPrint; claims beside sumy; reading beside pypdfium2's own text and markitdown. What is not
installed is named and left out; pandoc and typst must be there (requirements.txt in this folder).
``--brief``: the first of these alone.

``python -m tests.bench pace [DOCUMENTS …]`` measures how fast texts are read and compared,
``python -m tests.bench many [SOURCES …]`` a build of many small ones, and the same again,
``python -m tests.bench long [TIMES …]`` the DOCX of a long document beside pandoc's,
``python -m tests.bench worker`` what reading in a process of its own costs a file. See README.md in
this folder.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from briefgen import __version__
from tests.bench.arguments import ROUNDS, asked
from tests.bench.measuring import measure
from tests.bench.others import fields, tables
from tests.bench.processes import environment

PACKAGES = (
    *("typst", "docxtpl", "weasyprint", "sumy", "numpy", "markitdown", "pdfminer.six"),
    *("click", "jinja2", "markdown-it-py", "python-docx", "reportlab", "lxml", "pypdfium2"),
)


def main(rounds: int, brief: bool) -> None:
    """Make the content, see that both sides read it alike, measure, print; the ``brief`` alone, if
    so."""
    pandoc = _ask(sys.executable, "-c", "import pypandoc; print(pypandoc.get_pandoc_path())")
    with TemporaryDirectory(prefix="briefgen-bench-") as name:
        folder = Path(name)
        prepare = (sys.executable, "-m", "tests.bench.preparing", name, pandoc)
        words, pages = _ask(*prepare).split()
        given = environment(folder / "bytecode") | {"BRIEFGEN_CACHE": str(folder / "cache")}
        print(f"{rounds} rounds, {words} words in the brief, {pages} pages to read; {_machine()}")
        print(f"briefgen {__version__}, {_ask(pandoc, '--version').splitlines()[0]}, {_versions()}")
        for field in fields(folder, pandoc)[: 1 if brief else None]:
            costs = measure(field.steps, rounds, given)
            print("\n".join((f"\n## {field.title}\n", *tables(costs), *field.absent)), flush=True)
    print(f"\nAt the end: {_machine()}")


def _machine() -> str:
    """The cores, and how many processes wanted one of late."""
    load = ", ".join(f"{load:.1f}" for load in os.getloadavg())
    return f"{os.cpu_count()} cores, load over 1, 5 and 15 minutes {load}"


def _ask(*command: str) -> str:
    """What ``command`` prints."""
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def _versions() -> str:
    """Python's and those of the packages that are installed."""
    # A process of its own: what this one holds counts as memory of the processes it starts.
    code = (
        "import sys; from importlib.metadata import distributions as d; "
        "v = {x.metadata['Name'].lower(): x.version for x in d()}; "
        "print(', '.join(f'{n} {v[n]}' for n in sys.argv[1:] if n in v))"
    )
    packages = _ask(sys.executable, "-c", code, *PACKAGES)
    return f"Python {platform.python_version()}, {packages}"


if __name__ == "__main__":
    wanted = asked(sys.argv[1:], __doc__)
    match wanted.measure:
        case "pace":
            from tests.bench import pace

            pace.main(wanted.numbers)
        case "many":
            from tests.bench import many

            many.main(wanted.numbers)
        case "long":
            from tests.bench import long

            long.main(wanted.numbers)
        case "worker":
            from tests.bench import worker

            worker.main()
        case _:
            main(*wanted.numbers or [ROUNDS], wanted.brief)
