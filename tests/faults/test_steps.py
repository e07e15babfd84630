"""Whatever step of a build fails, the old brief stands whole or the new one does."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import docx
import jinja2.sandbox
import markdown_it
import pytest
import reportlab.pdfbase.ttfonts
import reportlab.pdfgen.canvas

from briefgen.cli import main
from tests.faults.injecting import run_with_fault

LOADED = (docx, jinja2, markdown_it, reportlab)
"""Imported once, and not in each of a hundred processes."""
SEEDS = Path(__file__).parents[2] / "seeds"
MOST = 2000

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")


def content(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*")}


def complete(files: dict[str, bytes]) -> bool:
    """True when the record names every file beside it, by its hash."""
    record = next(name for name in files if name.endswith(".json"))
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    del hashes[record]
    return bool(json.loads(files[record])["files"] == hashes)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SEEDS, tmp_path / "texts"))


def test_whatever_step_fails_a_whole_brief_stands(tmp_path: Path, texts: Path) -> None:
    out = tmp_path / "out"
    words = ["build", str(texts), "-o", str(out)]
    assert run_with_fault([*words, "--page", "letter"], 0, tmp_path, main).status == 0
    old, sources = content(out), content(texts)
    assert complete(old)
    steps = []
    for fatal in range(1, MOST):
        ran = run_with_fault(words, fatal, tmp_path, main)
        if not ran.step:
            break
        steps.append(ran.step)
        found = content(out)
        told = [line for line in ran.errors.splitlines() if not line.startswith("briefgen:")]
        assert complete(found), ran
        assert (found == old) == (ran.status == 1), ran
        assert ran.status in (0, 1, 3), ran
        assert len(told) == (ran.status != 0), ran
        assert "itself failed" not in ran.errors, ran
        assert content(texts) == sources, ran
        for name, data in old.items():
            (out / name).write_bytes(data)
    assert len(steps) > 50
    assert ran.status == 0
