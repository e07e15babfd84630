"""``briefgen build --open``: the PDF is handed to the desktop, by a stand-in for its program."""

import os
import stat
import time

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a script")


@pytest.fixture
def desktop(tmp_path, monkeypatch):
    """A folder of programs with an opener that notes what it is to open."""
    folder, noted = tmp_path / "programs", tmp_path / "opened"
    folder.mkdir()
    opener = folder / "xdg-open"
    opener.write_text(
        f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{noted}.new"; mv "{noted}.new" "{noted}"\n'
    )
    opener.chmod(opener.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}/bin{os.pathsep}/usr/bin")
    return noted


def _opened(noted):
    """What was opened, once the stand-in has had its time."""
    for _ in range(100):
        if noted.exists():
            return noted.read_text().splitlines()
        time.sleep(0.05)
    return []


def test_the_pdf_is_opened(briefgen, texts, tmp_path, desktop):
    assert briefgen("build", texts, "-o", tmp_path / "out", "--open").status == 0
    assert _opened(desktop) == [str(tmp_path / "out" / "brief.pdf")]


def test_without_a_pdf_what_there_is_is_opened(briefgen, texts, tmp_path, desktop):
    briefgen("build", texts, "-o", tmp_path / "out", "--format", "docx", "--open")
    assert _opened(desktop) == [str(tmp_path / "out" / "brief.docx")]


def test_where_no_program_opens_it_one_line_says_so(briefgen, texts, tmp_path, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--open")
    pdf = tmp_path / "out" / "brief.pdf"
    assert ran.status == 0
    assert ran.err.splitlines()[0] == (
        f"warning: {pdf} is not opened: there is no xdg-open here; open it yourself"
    )


def test_an_opener_that_fails_is_told(briefgen, texts, tmp_path, desktop):
    (tmp_path / "programs" / "xdg-open").write_text("#!/bin/sh\nexit 3\n")
    ran = briefgen("build", texts, "-o", tmp_path / "out", "--open")
    pdf = tmp_path / "out" / "brief.pdf"
    assert ran.err.splitlines()[0] == (
        f"warning: {pdf} is not opened: xdg-open ended with status 3; open it yourself"
    )
