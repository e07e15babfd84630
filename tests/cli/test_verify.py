"""``briefgen verify``: what it says, to a person and to a program, and its exit status."""

import json
import re
import shutil

import pytest

from tests.verifying.altering import altered_docx


@pytest.fixture
def made(briefgen, texts, tmp_path):
    """The brief on ``texts`` as DOCX and PDF."""
    briefgen("build", texts, "-o", tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def edited(made):
    """The DOCX, one word of it changed."""
    path = made / "brief.docx"
    path.write_bytes(altered_docx(path.read_bytes(), "by a third", "by a half"))
    return path


@pytest.mark.parametrize("format", ["docx", "pdf"])
def test_an_untouched_brief_is_proved_in_three_lines_and_what_comes_next_is_told(
    briefgen, texts, made, format
):
    ran = briefgen("verify", made / f"brief.{format}", "--sources", texts)
    assert (ran.status, ran.err) == (0, "")
    first, counts, last, *coming = ran.out.splitlines()
    assert first.startswith(f"brief.{format}: briefgen ")
    assert counts.partition(": ")[0].endswith(" statements")
    assert last == "every statement is accounted for"
    assert coming[-1] == "  briefgen diff OLD NEW"


def test_what_was_changed_is_shown_word_by_word_and_sets_the_status(briefgen, texts, edited):
    ran = briefgen("verify", edited, "--sources", texts)
    assert ran.status == 1
    assert "changed since the build: " in ran.out
    assert "travel times by a [-third”-] {+half”+}" in " ".join(ran.out.split())
    assert "note: brief.docx was saved anew since the build" in ran.out
    assert re.fullmatch(r"1 of \d+ statements is not accounted for", ran.out.splitlines()[-1])


def test_all_lists_every_statement_with_its_proof(briefgen, texts, made):
    out = briefgen("verify", made / "brief.pdf", "--sources", texts, "--all").out
    assert "verbatim: page 1, " in out
    assert "(A line 5)" in out
    assert "(template policy)" in out


def test_json_is_one_object_for_programs(briefgen, texts, edited):
    (line,) = briefgen("verify", edited, "--sources", texts, "--json").out.splitlines()
    report = json.loads(line)
    assert report["proved"] is False
    kinds = [each["kind"] for each in report["statements"]]
    assert {kind: kinds.count(kind) for kind in report["counts"]} == report["counts"]
    changed = [each for each in report["statements"] if each["kind"] == "changed since the build"]
    assert all("third" in each["expected"] for each in changed)


def test_what_is_no_brief_or_no_source_is_one_line(briefgen, texts, made, tmp_path):
    ran = briefgen("verify", texts / "report.txt", "--sources", texts)
    assert (ran.status, ran.out) == (1, "")
    assert (
        ran.err
        == "Error: report.txt is no brief as DOCX or PDF; name one that briefgen build wrote\n"
    )
    ran = briefgen("verify", made / "brief.pdf", "--sources", tmp_path / "nowhere")
    assert (ran.status, ran.out) == (1, "")
    shutil.rmtree(texts)
    texts.mkdir()
    ran = briefgen("verify", made / "brief.pdf", "--sources", texts)
    assert (ran.status, ran.out) == (1, "")
    assert "holds no source text" in ran.err


def test_a_folder_or_a_file_of_another_kind_is_told_before_sources_are_asked_for(
    briefgen, made, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    ran = briefgen("verify", "out")
    assert ran.status == 1
    assert "out is a folder; name a brief in it: brief.docx, brief.pdf" in ran.err
    ran = briefgen("verify", "out/brief.json")
    assert "brief.json is no brief as DOCX or PDF; name one" in ran.err
