"""``python -m tests.bench [ROUNDS]``: briefgen beside pandoc and typst on the same brief.

``python -m tests.bench pace [DOCUMENTS …]`` measures how fast texts are read and compared,
``python -m tests.bench many [SOURCES …]`` a build of many small ones, and the same again,
``python -m tests.bench long [TIMES …]`` the DOCX of a long document beside pandoc's,
``python -m tests.bench worker`` what reading in a process of its own costs a file. The first needs
``pip install pypandoc_binary typst``; see README.md in this folder.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from briefgen import __version__
from tests.bench.contestants import contestants
from tests.bench.measuring import measure
from tests.bench.processes import environment
from tests.bench.table import costs_table, ratios

ROUNDS = 15
PACKAGES = ("typst", "click", "jinja2", "markdown-it-py", "python-docx", "reportlab")


def main(rounds: int) -> None:
    """Make the content, see that both sides read it alike, measure, print."""
    pandoc = _ask(sys.executable, "-c", "import pypandoc; print(pypandoc.get_pandoc_path())")
    with TemporaryDirectory(prefix="briefgen-bench-") as folder:
        words = _ask(sys.executable, "-m", "tests.bench.content", folder, pandoc)
        costs = measure(
            contestants(Path(folder), pandoc), rounds, environment(Path(folder, "bytecode"))
        )
    print(f"{rounds} rounds, {words} words on both sides, {os.cpu_count()} cores")
    print(f"briefgen {__version__}, {_ask(pandoc, '--version').splitlines()[0]}, {_versions()}\n")
    print("\n".join((*ratios(costs), "", *costs_table(costs))))


def _ask(*command: str) -> str:
    """What ``command`` prints."""
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()


def _versions() -> str:
    # Imported late: what this process holds counts as memory of the processes it starts.
    from importlib.metadata import version

    packages = (f"{name} {version(name)}" for name in PACKAGES)
    return ", ".join((f"Python {platform.python_version()}", *packages))


if __name__ == "__main__":
    if sys.argv[1:2] == ["pace"]:
        from tests.bench import pace

        pace.main([int(size) for size in sys.argv[2:]])
        sys.exit()
    if sys.argv[1:2] == ["many"]:
        from tests.bench import many

        many.main([int(size) for size in sys.argv[2:]])
        sys.exit()
    if sys.argv[1:2] == ["long"]:
        from tests.bench import long

        long.main([int(times) for times in sys.argv[2:]])
        sys.exit()
    if sys.argv[1:2] == ["worker"]:
        from tests.bench import worker

        worker.main()
        sys.exit()
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
