"""Who reads what is printed may have seen enough before its end: that is no failure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest


def status(*words: object) -> int:
    """That of ``briefgen`` with both streams into a pipe that nobody reads."""
    read, write = os.pipe()
    os.close(read)
    try:
        command = [sys.executable, "-m", "briefgen", *map(str, words)]
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=write, stderr=write, check=False
        ).returncode
    finally:
        os.close(write)


@pytest.mark.skipif(os.name != "posix", reason="closed pipes are told otherwise elsewhere")
def test_a_reader_who_left_is_no_failure(briefgen, texts, tmp_path):
    shutil.copy(texts / "report.txt", texts / "copy.txt")
    house = tmp_path / "house.docx"
    briefgen("house", "new", house)
    assert status("house", "check", house) == 0
    assert status("schema", "brief.json") == 0
    # A copy is warned of, so that there is something to say on standard error too.
    assert status("build", texts, "-o", tmp_path / "out", "--format", "docx") == 0
    assert (tmp_path / "out" / "brief.docx").exists()
