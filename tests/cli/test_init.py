"""``briefgen init``: a folder to begin with, by flags or by answers."""

import os
import subprocess
import sys
from contextlib import suppress

import pytest

from briefgen.settings import Issuer, Settings, load
from briefgen.subject import Subject


def test_flags_settle_everything_and_what_comes_next_is_said(briefgen, tmp_path):
    folder = tmp_path / "rivers"
    words = ("--subject", "Clean Rivers Plan", "--issuer", "River Unit", "--audience", "The board")
    ran = briefgen("init", folder, *words)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out == (
        f"wrote {folder}/brief.toml\n"
        f"made {folder}/sources/\n"
        "\nNext:\n"
        f"  1. put the texts into {folder}/sources/: text, Markdown, HTML, DOCX or PDF\n"
        f"  2. briefgen check {folder}    says what would be read, and what is wrong\n"
        f"  3. briefgen build {folder}    writes the brief into out/\n"
    )
    assert load(folder / "brief.toml") == Settings(
        name="clean-rivers-plan",
        subject=Subject("Clean Rivers Plan"),
        issuer=Issuer(body="River Unit", distribution="The board"),
    )


def test_without_answers_the_folder_names_the_files(briefgen, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert briefgen("init", "My brief").status == 0
    assert load(tmp_path / "My brief" / "brief.toml") == Settings(name="my-brief")


def test_a_second_time_nothing_is_touched(briefgen, texts):
    assert briefgen("init", texts).out.splitlines()[3].endswith(f"{texts}/ already: 2")
    (texts / "brief.toml").write_text("name = 'mine'")
    ran = briefgen("init", texts)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.endswith("brief.toml is there already; edit it, or name a new folder\n")
    assert (texts / "brief.toml").read_text() == "name = 'mine'"


def test_what_it_makes_can_be_built(briefgen, texts, tmp_path):
    briefgen("init", texts)
    assert briefgen("build", texts, "-o", tmp_path / "out", "--format", "docx").status == 0
    assert (tmp_path / "out" / "texts.docx").exists()


def test_a_name_that_no_file_can_have_is_told(briefgen, tmp_path):
    ran = briefgen("init", tmp_path / "new", "--name", "a/b")
    assert (ran.status, "name must be a plain file name" in ran.err) == (2, True)
    assert not (tmp_path / "new").exists()


def _all(terminal: int) -> bytes:
    """What was written to a terminal, to its end: one reading may give a part."""
    parts = []
    # Linux tells the end by an error.
    with suppress(OSError):
        while part := os.read(terminal, 10_000):
            parts.append(part)
    return b"".join(parts)


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of its own")
def test_at_a_terminal_what_no_flag_says_is_asked_for(tmp_path):
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "briefgen", "init", tmp_path / "new", "--issuer", "The Board"]
    with subprocess.Popen(
        command, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs, cwd=os.getcwd()
    ) as process:
        os.close(theirs)
        os.write(ours, b"Rail Link\n\nTravellers\n")
        assert process.stdout.read().startswith(b"wrote ")
    asked = _all(ours).decode()
    os.close(ours)
    assert "Name of its files [rail-link]: " in asked
    assert "Issued by" not in asked
    assert load(tmp_path / "new" / "brief.toml") == Settings(
        name="rail-link",
        subject=Subject("Rail Link"),
        issuer=Issuer(body="The Board", distribution="Travellers"),
    )
