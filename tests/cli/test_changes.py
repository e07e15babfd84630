"""What a watched build depends on, and when it holds something else."""

import os
import time
from pathlib import Path

import pytest

from briefgen.cli import changes
from briefgen.cli.changes import Changes, depended_on


@pytest.fixture
def watched(texts):
    """Looks at the folder of texts; the first look is taken."""
    found = Changes(lambda: sorted(texts.glob("*")))
    found.seen()
    return found


def test_nothing_is_seen_where_nothing_has_changed(watched):
    assert watched.seen() == ()


def test_a_new_time_is_no_change(watched, texts):
    (texts / "report.txt").touch()
    assert watched.seen() == ()


def test_an_edit_is_seen_once_even_of_the_same_size_and_time(watched, texts):
    report = texts / "report.txt"
    before = report.stat()
    report.write_text(report.read_text().replace("largely", "LARGELY"))
    os.utime(report, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert watched.seen() == (str(report),)
    assert watched.seen() == ()


def test_what_comes_and_goes_is_seen(watched, texts):
    (texts / "report.txt").rename(texts / "new.txt")
    assert watched.seen() == (str(texts / "new.txt"), str(texts / "report.txt"))


def test_a_file_that_has_been_left_alone_is_not_read_again(watched, texts, monkeypatch):
    past = time.time() - 10
    for path in texts.iterdir():
        os.utime(path, (past, past))
    watched.seen()
    monkeypatch.setattr(changes, "imprint", None)
    assert watched.seen() == ()


def test_sources_settings_templates_and_letterhead_are_depended_on(texts, tmp_path):
    (texts / "brief.toml").write_text('docx_base = "../house.docx"')
    template = tmp_path / "template"
    template.mkdir()
    (template / "brief.md.j2").touch()
    base = tmp_path / "base.docx"
    assert list(depended_on([texts], [str(template)], (base, None))) == [
        texts / "opinion.md",
        texts / "report.txt",
        texts / "brief.toml",
        texts / "../house.docx",
        base,
        template / "brief.md.j2",
    ]


def test_the_templates_that_come_with_it_are_depended_on(texts):
    assert "policy/brief.md.j2" in {
        path.relative_to(path.parents[1]).as_posix() for path in depended_on([texts], ["policy"])
    }


def test_outputs_among_the_sources_are_not(texts):
    before = set(depended_on([texts], ["policy"]))
    (texts / "brief.json").write_text('{\n "schema": 1,\n "generator": "briefgen 0.1.0"\n}')
    (texts / "brief.pdf").write_bytes(b"%PDF-")
    assert set(depended_on([texts], ["policy"])) == before


def test_an_empty_folder_is_waited_for(tmp_path):
    folder = tmp_path / "sources"
    folder.mkdir()
    found = Changes(lambda: depended_on([folder], ["policy"]))
    found.seen()
    (folder / "a.txt").write_text("The Rail Link has opened nine stations.\n")
    assert {Path(name).name for name in found.seen()} == {"a.txt", "sources"}
