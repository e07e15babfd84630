"""Every hostile file of every format in a few folders: each is a source or is told, soon."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.hostile import docx, html, pdf, text
from tests.hostile.running import GOOD, MEMORY, forked, record, spoilt, whole

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")
FOLDERS = 4
SLOWEST = 1.5
"""Seconds of the processor that a file may take on average."""
STRIDE = 1 if os.environ.get("CI") else 5
"""At a desk a sample of the files will do: each is read by the tests of its own format too."""


def files() -> dict[str, Callable[[], bytes]]:
    """A way to make each file, by a name of its own."""
    found: dict[str, Callable[[], bytes]] = {}
    found |= {f"docx-{n}.docx": case.make for n, case in enumerate(docx.CASES.values())}
    pages = html.FILES.values()
    found |= {f"html-{n}.html": lambda data=data: data for n, data in enumerate(pages)}
    made = pdf.readable() | pdf.hiding() | pdf.refused()
    found |= {f"pdf-{n}.pdf": make for n, make in enumerate(made.values())}
    for n, case in enumerate(text.CASES.values()):
        found[f"text-{n}{Path(case.file).suffix}"] = lambda data=case.data: data
    return found


NAMES = sorted(files())[::STRIDE]


def test_there_are_files_enough() -> None:
    assert len(files()) >= 150


@pytest.mark.parametrize("part", range(FOLDERS))
def test_each_file_is_a_source_or_told_and_listed(part: int, tmp_path: Path) -> None:
    texts, make = tmp_path / "texts", files()
    texts.mkdir()
    (texts / "good.txt").write_text(f"{GOOD} However, it has cost more than planned.\n")
    names = NAMES[part::FOLDERS]
    for name in names:
        (texts / name).write_bytes(make[name]())
    ran = forked(["build", texts, "-o", tmp_path / "out"], tmp_path)
    assert ran.status == 3, ran
    assert whole(tmp_path / "out")
    made = record(tmp_path / "out")
    read = {row["file"] for row in made["sources"]}
    unread = {row["file"] for row in made["unread"]}
    assert spoilt(ran) == unread
    twice = {name for name in names if f"{name}: left out: it has the same words" in ran.err}
    assert read | unread | twice == {*names, "good.txt"}
    assert not read & unread
    assert "good.txt" in read
    assert ran.seconds < SLOWEST * len(names)
    assert ran.peak < MEMORY
    assert sum(": not read: " in line for line in ran.told) == len(unread)
