"""Whatever step of a build fails, the old brief stands whole or the new one does."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import jinja2.sandbox
import markdown_it
import pytest
import reportlab.pdfbase.ttfonts
import reportlab.pdfgen.canvas

from tests.faults.injecting import Fault, Outcome, broken, interrupted, killed, run_with_fault

LOADED = (jinja2, markdown_it, reportlab)
"""Imported once, and not in each of a hundred processes."""
SEEDS = Path(__file__).parents[2] / "seeds"
STRIDE = 1 if os.environ.get("CI") else 9
"""Each step takes a third of a second; at a desk a sample of them will do."""
MOST = 2000

pytestmark = pytest.mark.skipif("not hasattr(os, 'fork')", reason="needs processes that fork")


def content(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def complete(files: dict[str, bytes]) -> bool:
    """True when the record names every file beside it, by its hash."""
    record = next(name for name in files if name.endswith(".json"))
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    del hashes[record]
    return bool(json.loads(files[record])["files"] == hashes)


class Desk:
    """Sources, a brief built of them before, and a build to disturb."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.texts = Path(shutil.copytree(SEEDS, folder / "texts"))
        page = "<html><body><article><h1>Rail</h1><p>The plan met two goals.</p></article></body>"
        (self.texts / "rail.html").write_text(page)
        self.out = folder / "out"
        self.words = ["build", str(self.texts), "-o", str(self.out)]
        assert self.run(0, broken, "--page", "letter").status == 0
        self.old, self.sources = content(self.out), content(self.texts)
        assert complete(self.old)

    def run(self, fatal: int, fault: Fault, *more: str) -> Outcome:
        return run_with_fault([*self.words, *more], fatal, fault, self.folder)

    def disturbed(self, fault: Fault) -> Iterator[Outcome]:
        """How the build ends with ``fault`` at one step after another, the old brief put back."""
        for fatal in range(1, MOST, STRIDE):
            ran = self.run(fatal, fault)
            if not ran.step:
                return
            yield ran
            assert content(self.texts) == self.sources, ran
            for name, data in self.old.items():
                (self.out / name).write_bytes(data)
        raise AssertionError("the build never ended")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def told(ran: Outcome) -> list[str]:
    """The lines of standard error that are no progress, nor the empty one after "^C"."""
    lines = ran.errors.splitlines()
    return [line for line in lines if line and not line.startswith("briefgen:")]


def test_where_a_step_fails_a_whole_brief_stands_and_one_line_says_what(desk: Desk) -> None:
    steps = 0
    for ran in desk.disturbed(broken):
        steps += 1
        found = content(desk.out)
        assert complete(found), ran
        assert ran.status in (0, 1, 3), ran
        assert (found == desk.old) == (ran.status == 1), ran
        assert len(told(ran)) == (ran.status != 0), ran
        assert "itself failed" not in ran.errors, ran
    assert steps > 60 / STRIDE


def test_where_it_is_interrupted_a_whole_brief_stands_and_one_line_says_so(desk: Desk) -> None:
    for ran in desk.disturbed(interrupted):
        found = content(desk.out)
        assert complete(found), ran
        assert (ran.status, found == desk.old) in ((130, True), (0, False)), ran
        assert told(ran) == ["Error: interrupted; no file was left half-written"] * (
            ran.status != 0
        ), ran


def test_where_it_is_killed_a_whole_brief_stands_or_the_record_shows_the_mix(desk: Desk) -> None:
    new = content(desk.out) if desk.run(0, broken).status == 0 else {}
    for ran in desk.disturbed(killed):
        found = content(desk.out)
        visible = {name: data for name, data in found.items() if not name.startswith(".")}
        assert complete(visible) == (visible in (desk.old, new)), ran
        for name, data in visible.items():
            assert data in (desk.old[name], new[name]), ran
    assert desk.run(0, broken).status == 0
    assert content(desk.out) == new
