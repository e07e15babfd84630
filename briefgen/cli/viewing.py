"""Open a finished file in the program that the desktop has for it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from briefgen.cli.terminal import complain

OPENERS = {"darwin": "open", "win32": "", "cygwin": "cygstart"}
"""What opens a file as a double click does; on Windows the system itself."""
ELSEWHERE = "xdg-open"
SOON = 0.5
"""Seconds in which a program that cannot open a file says so."""
_showing: list[subprocess.Popen[bytes]] = []
"""Programs that still show a file; they are not waited for."""


def show_first(files: Iterable[Path]) -> None:
    """Open the first PDF among ``files``, or the first file; one line says why where it cannot."""
    found = sorted(files, key=lambda file: file.suffix != ".pdf")
    if found and (why := show(found[0])):
        complain("warning", f"{found[0]} is not opened: {why}; open it yourself")


def show(file: Path) -> str:
    """Open ``file`` and go on; "" or why that cannot be."""
    path, opener = os.path.abspath(file), OPENERS.get(sys.platform, ELSEWHERE)
    try:
        if not opener:
            os.startfile(path)  # type: ignore[attr-defined,unused-ignore]
            return ""
        program = shutil.which(opener)
        return _started([program, path]) if program else f"there is no {opener} here"
    except OSError as error:
        return str(error.strerror or error).lower()


def _started(command: list[str]) -> str:
    """Start ``command``, which may run for as long as the file is shown; "" or how it failed."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        status = process.wait(SOON)
    except subprocess.TimeoutExpired:
        _showing.append(process)
        return ""
    return f"{os.path.basename(command[0])} ended with status {status}" if status else ""
